import { describeContent } from '../../../src/app/wording/describe-content';
import { vi } from '../../../src/locales/vi';
import { findTables } from '../../../src/reading/find-tables';
import type { CellValue } from '../../../src/sheet/cell';
import { sampleSnapshot } from '../../support/sample-snapshot';

const sample = sampleSnapshot();
const [table] = findTables(sample);

describe('what a cell of the table holds', () => {
  it.each<[string, CellValue, string]>([
    ['a count', 2047, '2.047'],
    ['a blank', null, 'trống'],
    ['text', '<b>50</b>', '“<b>50</b>”'],
    ['text that looks like a formula', '=1+1', '“=1+1”'],
    ['an error of Excel', { error: '#DIV/0!' }, '#DIV/0!'],
    ['a truth value', true, 'TRUE'],
  ])('reads %s', (_name, value, text) => {
    if (!table) throw new Error('The sample has no table');
    expect(describeContent(sample, table, { row: 0, role: 'households' }, { value, formula: null }, vi)).toBe(text);
  });

  it('reads a rate in percent points, also where the cell keeps a fraction', () => {
    if (!table) throw new Error('The sample has no table');
    const role = 'poor.opening.rate';
    const rates = table.columns.get(role);
    if (!rates) throw new Error('The sample has no opening rate');
    const fractions = new Map(table.columns).set(role, { ...rates, scales: rates.scales.map(() => 100) });
    const content = (value: number) => ({ value, formula: null });
    expect(describeContent(sample, table, { row: 0, role }, content(6.02), vi)).toBe('6,02%');
    const blank = {
      ...rates,
      numbers: rates.numbers.with(0, Number.NaN),
      states: ['blank' as const, ...rates.states.slice(1)],
    };
    const unsaid = new Map(fractions).set(role, {
      ...blank,
      scales: rates.scales.map((_scale, row) => (row === 0 ? 1 : 100)),
    });
    expect(describeContent(sample, { ...table, columns: unsaid }, { row: 0, role }, content(0.0602), vi)).toBe('6,02%');
    expect(describeContent(sample, { ...table, columns: fractions }, { row: 0, role }, content(0.0602), vi)).toBe(
      '6,02%',
    );
  });
});
