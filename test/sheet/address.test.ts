import fc from 'fast-check';
import type { CellAddress } from '../../src/sheet/address';
import {
  columnIndex,
  columnLetters,
  formatAddress,
  MAXIMUM_COLUMNS,
  MAXIMUM_ROWS,
  parseAddress,
} from '../../src/sheet/address';
import {
  columnCount,
  formatRange,
  isInside,
  parseRange,
  rangeBetween,
  rangeOfCell,
  rangeOver,
  rangesEqual,
  rowCount,
} from '../../src/sheet/range';
import { sheetPrefix } from '../../src/sheet/sheet-name';

const anyAddress: fc.Arbitrary<CellAddress> = fc.record({
  row: fc.nat(MAXIMUM_ROWS - 1),
  column: fc.nat(MAXIMUM_COLUMNS - 1),
});

describe('a cell address', () => {
  it.each([
    ['A1', 0, 0],
    ['Z1', 0, 25],
    ['AA10', 9, 26],
    ['AZ1', 0, 51],
    ['BA1', 0, 52],
    ['ZZ1', 0, 701],
    ['AAA1', 0, 702],
    ['XFD1048576', MAXIMUM_ROWS - 1, MAXIMUM_COLUMNS - 1],
  ])('%s is row %i, column %i', (text, row, column) => {
    expect(parseAddress(text)).toEqual({ row, column });
    expect(formatAddress({ row, column })).toBe(text);
  });

  it.each(['$B$7', 'b7', '$B7', 'B$7'])('%s is B7', (text) => {
    expect(formatAddress(parseAddress(text))).toBe('B7');
  });

  it.each(['', 'A', '7', 'A0', 'A01', 'XFE1', 'A1048577', 'A1:B2', "'S'!A1", 'AAAA1', ' A1', 'A-1'])(
    '“%s” is none',
    (text) => {
      expect(() => parseAddress(text)).toThrow(RangeError);
    },
  );

  it('survives being written and read', () => {
    fc.assert(fc.property(anyAddress, (address) => expect(parseAddress(formatAddress(address))).toEqual(address)));
  });

  it('has column letters in either case', () => {
    fc.assert(
      fc.property(fc.nat(MAXIMUM_COLUMNS - 1), (column) => {
        expect(columnIndex(columnLetters(column))).toBe(column);
        expect(columnIndex(columnLetters(column).toLowerCase())).toBe(column);
      }),
    );
  });
});

describe('a range', () => {
  it.each([
    ['M7:M25', { firstRow: 6, firstColumn: 12, lastRow: 24, lastColumn: 12 }],
    ['C3', { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 }],
  ])('%s is read and written', (text, range) => {
    expect(parseRange(text)).toEqual(range);
    expect(formatRange(range)).toBe(text);
  });

  it('is the same whichever corner comes first', () => {
    expect(parseRange('D9:B2')).toEqual(parseRange('B2:D9'));
    expect(() => parseRange('B2:')).toThrow(RangeError);
  });

  it('holds both cells that it was drawn between, and no row or column more', () => {
    fc.assert(
      fc.property(anyAddress, anyAddress, (one, other) => {
        const range = rangeBetween(one, other);
        expect(isInside(range, one) && isInside(range, other)).toBe(true);
        expect(isInside(range, { ...one, row: range.lastRow + 1 })).toBe(false);
        expect(isInside(range, { ...one, row: range.firstRow - 1 })).toBe(false);
        expect(isInside(range, { ...one, column: range.lastColumn + 1 })).toBe(false);
        expect(isInside(range, { ...one, column: range.firstColumn - 1 })).toBe(false);
        expect(rowCount(range)).toBe(Math.abs(one.row - other.row) + 1);
        expect(columnCount(range)).toBe(Math.abs(one.column - other.column) + 1);
        expect(rangesEqual(parseRange(formatRange(range)), range)).toBe(true);
      }),
    );
  });

  it('over cells holds each of them, and is no larger than those between two of them', () => {
    expect(rangeOver([])).toBeNull();
    fc.assert(
      fc.property(fc.array(anyAddress, { minLength: 1, maxLength: 5 }), (cells) => {
        const range = rangeOver(cells);
        expect(range && cells.every((cell) => isInside(range, cell))).toBe(true);
        expect(cells.map(({ row }) => row)).toEqual(expect.arrayContaining([range?.firstRow, range?.lastRow]));
        const columns = cells.map(({ column }) => column);
        expect(columns).toEqual(expect.arrayContaining([range?.firstColumn, range?.lastColumn]));
      }),
    );
  });

  it('over more cells than a function takes arguments is found all the same', () => {
    const cells = Array.from({ length: 300_000 }, (_cell, row) => ({ row, column: row % 7 }));
    expect(rangeOver(cells)).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 299_999, lastColumn: 6 });
  });

  it('differs from every other', () => {
    const range = parseRange('B2:D9');
    expect(['A2:D9', 'B1:D9', 'B2:E9', 'B2:D8'].some((other) => rangesEqual(parseRange(other), range))).toBe(false);
    expect(rangesEqual(rangeOfCell({ row: 1, column: 1 }), parseRange('B2'))).toBe(true);
  });
});

it.each([
  ['Chỉ tiêu thôn', "'Chỉ tiêu thôn'!"],
  ["Xã 'A'", "'Xã ''A'''!"],
])('a formula names the sheet %s as %s', (name, prefix) => {
  expect(sheetPrefix(name)).toBe(prefix);
});
