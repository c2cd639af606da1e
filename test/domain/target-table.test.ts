import { grandTotal, hamletRows, numberAt, stateAt, wholeCountAt, withNumbers } from '../../src/domain/target-table';
import { TOTAL, targetTableOf } from '../support/target-table-of';

const table = targetTableOf(
  ['households', 'poor.opening.count', 'poor.opening.rate'],
  ['Trùa', 105, 7, 6.67],
  ['Nậy', -1, 7.5, null],
  ['Đông Hà', 'x', 0, 0],
  [TOTAL, 105, 7, 6.67],
);

it('a cell is a number, blank or unreadable', () => {
  expect(numberAt(table, 0, 'poor.opening.rate')).toBe(6.67);
  expect(numberAt(table, 1, 'poor.opening.rate')).toBeNaN();
  expect(numberAt(table, 2, 'households')).toBeNaN();
  expect(stateAt(table, 0, 'households')).toBe('number');
  expect(stateAt(table, 1, 'poor.opening.rate')).toBe('blank');
  expect(stateAt(table, 2, 'households')).toBe('unreadable');
});

it('a column that is absent holds nothing', () => {
  expect(numberAt(table, 0, 'nearPoor.opening.count')).toBeNaN();
  expect(stateAt(table, 0, 'nearPoor.opening.count')).toBe('blank');
});

it.each([
  ['a whole number', 0, 'poor.opening.count', 7],
  ['zero', 2, 'poor.opening.count', 0],
  ['nothing below zero', 1, 'households', Number.NaN],
  ['nothing broken', 1, 'poor.opening.count', Number.NaN],
  ['nothing unreadable', 2, 'households', Number.NaN],
] as const)('a whole count is %s', (_name, row, role, count) => {
  expect(wholeCountAt(table, row, role)).toBe(count);
});

it('the hamlets are all lines but the total', () => {
  expect(hamletRows(table)).toEqual([0, 1, 2]);
});

it('the grand total is the sum with the most addends, if there is any', () => {
  expect(grandTotal(table)).toEqual({ total: 3, addends: [0, 1, 2] });
  const nested = {
    ...table,
    sums: [
      { total: 0, addends: [1] },
      { total: 3, addends: [0, 2] },
      { total: 2, addends: [1] },
    ],
  };
  expect(grandTotal(nested)).toEqual({ total: 3, addends: [0, 2] });
  expect(grandTotal({ ...table, sums: [] })).toBeUndefined();
});

it('with other numbers it is a table of its own', () => {
  const other = withNumbers(table, [
    { cell: { row: 2, role: 'households' }, value: 90 },
    { cell: { row: 1, role: 'poor.opening.rate' }, value: 5 },
  ]);
  expect([numberAt(other, 2, 'households'), stateAt(other, 2, 'households')]).toEqual([90, 'number']);
  expect(other.columns.get('households')?.texts.size).toBe(0);
  expect([numberAt(other, 1, 'poor.opening.rate'), numberAt(other, 0, 'poor.opening.rate')]).toEqual([5, 6.67]);
  expect([numberAt(table, 2, 'households'), stateAt(table, 2, 'households')]).toEqual([Number.NaN, 'unreadable']);
});
