import { readCountColumn, readRateColumn } from '../../../src/reading/cells/read-column';
import { sheetById } from '../../../src/workbook/snapshot';
import type { GridCell } from '../../support/snapshot-of';
import { snapshotOf } from '../../support/snapshot-of';

function ratesOf(cells: readonly GridCell[], expected: readonly number[]) {
  const sheet = sheetById(snapshotOf({ grid: cells.map((cell) => [cell]) }), 'sheet-1');
  const rows = cells.map((_cell, row) => row);
  return readRateColumn(sheet, 'rate', 0, rows, (order) => expected[order] ?? Number.NaN);
}

const percent = (value: number): GridCell => ({ value, format: '0.00%' });

describe('a column of rates', () => {
  it.each<[string, GridCell[], number[], number[]]>([
    ['percent points', [6.25, 0.5, 12], [6.25, 0.5, 12], [6.25, 0.5, 12]],
    ['fractions under a percent format', [percent(0.0625), percent(0.005)], [6.25, 0.5], [6.25, 0.5]],
    ['bare fractions', [0.0625, 0.005, 0.12], [6.25, 0.5, 12], [6.25, 0.5, 12]],
    ['points and bare fractions', [6.25, 0.0625], [6.25, 6.25], [6.25, 6.25]],
    ['points and fractions under a format', [6.25, percent(0.0625)], [6.25, 6.25], [6.25, 6.25]],
    ['text and fractions', ['6,25', '0,0625', '6,25%'], [6.25, 6.25, 6.25], [6.25, 6.25, 6.25]],
    ['a whole, as points and as a fraction', [100, 1], [100, 100], [100, 100]],
    ['one percent and a half', [1, 0.5], [1, 0.5], [1, 0.5]],
    ['a truncated small rate', [0.7, 2.1], [0.787, 2.11], [0.7, 2.1]],
    ['a small rate of a wrong count among points', [0.6, 4.4, 9.1], [9.43, 4.4, 9.1], [0.6, 4.4, 9.1]],
    ['a wrong fraction among fractions', [0.08, 0.0625, 0.12], [2, 6.25, 12], [8, 6.25, 12]],
    ['small numbers with nothing to tell by', [0.5, 0.25], [Number.NaN, Number.NaN], [0.5, 0.25]],
    ['small numbers, wrong all, nearer as fractions', [0.08, 0.06], [9.5, 7.9], [8, 6]],
    ['a text that says percent', ['0,5%', 0.0625], [50, 6.25], [0.5, 6.25]],
  ])('of %s', (_name, cells, expected, numbers) => {
    expect([...ratesOf(cells, expected).numbers]).toEqual(numbers);
  });

  it('keeps for each cell what a unit of it is', () => {
    expect([...ratesOf([6.25, percent(0.0625), 0.0625], [6.25, 6.25, 6.25]).scales]).toEqual([1, 100, 100]);
  });
});

it('keeps what stands in the cells that are no number', () => {
  const sheet = sheetById(snapshotOf({ grid: [['7'], ['bảy'], [null], [{ value: { error: '#REF!' } }]] }), 'sheet-1');
  const column = readCountColumn(sheet, 'count', 0, [0, 1, 2, 3]);
  expect(column.states).toEqual(['number', 'unreadable', 'blank', 'unreadable']);
  expect([...column.numbers]).toEqual([7, Number.NaN, Number.NaN, Number.NaN]);
  expect([...column.texts]).toEqual([
    [1, 'bảy'],
    [3, '#REF!'],
  ]);
});

it('keeps the formulas of a column that has any', () => {
  const formula = { value: 7, formula: '=3+4' };
  const sheet = sheetById(
    snapshotOf({
      grid: [
        [1, 1],
        [formula, 2],
      ],
    }),
    'sheet-1',
  );
  expect(readCountColumn(sheet, 'count', 0, [0, 1]).formulas).toEqual([null, '=3+4']);
  expect(readCountColumn(sheet, 'count', 1, [0, 1])).not.toHaveProperty('formulas');
  expect(readRateColumn(sheet, 'rate', 0, [1], () => 7).formulas).toEqual(['=3+4']);
});
