import { addressOf, rangeOfTable, rangesOf } from '../../../src/app/checking/check-report';
import { formatAddress } from '../../../src/sheet/address';
import { formatRange } from '../../../src/sheet/range';
import { targetTableOf } from '../../support/target-table-of';

const table = targetTableOf(
  ['households', 'poor.opening.count'],
  ['Trùa', 105, 7],
  ['Nậy', 97, 7],
  ['Đông Hà', 127, 8],
);

it('a table cell stands where its line and its column stand', () => {
  expect(formatAddress(addressOf(table, { row: 1, role: 'poor.opening.count' }))).toBe('D8');
});

it.each([
  ['a line that it has not', { row: 9, role: 'households' }],
  ['a column that it has not', { row: 0, role: 'poor.closing.rate' }],
] as const)('a table has no cell for %s', (_name, cell) => {
  expect(() => addressOf(table, cell)).toThrow(RangeError);
});

it('cells that follow each other down a column become one range, others stay apart', () => {
  const cells = [
    { row: 0, role: 'households' },
    { row: 1, role: 'households' },
    { row: 0, role: 'poor.opening.count' },
    { row: 2, role: 'poor.opening.count' },
  ] as const;
  expect(rangesOf(table, cells).map(formatRange)).toEqual(['C7:C8', 'D7', 'D9']);
  expect(rangesOf(table, [])).toEqual([]);
});

it('the table is a range from its header to its last line', () => {
  expect(formatRange(rangeOfTable(table))).toBe('A6:D9');
});
