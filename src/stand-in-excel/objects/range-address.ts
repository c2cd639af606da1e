import type { CellRange } from '../../sheet/range';
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, columnIndex } from '../../sheet/address';
import { formatRange, parseRange } from '../../sheet/range';
import { sheetPrefix } from '../../sheet/sheet-name';
import { invalidArgument } from '../excel-error';
import { textOf } from './arguments';

/** Every cell of a sheet. */
export const WHOLE_SHEET: CellRange = {
  firstRow: 0,
  firstColumn: 0,
  lastRow: MAXIMUM_ROWS - 1,
  lastColumn: MAXIMUM_COLUMNS - 1,
};

/** Whether the range takes in whole rows or columns, whose cells Excel does not list. */
export function isUnbounded(range: CellRange): boolean {
  return (
    (range.firstRow === 0 && range.lastRow === WHOLE_SHEET.lastRow) ||
    (range.firstColumn === 0 && range.lastColumn === WHOLE_SHEET.lastColumn)
  );
}

/** A whole sheet, columns ("A:C"), rows ("5:6"), or cells ("A1:B2", "$C$3"), with or without the sheet's own name before it. */
export function rangeOfAddress(address: unknown, sheetName: string): CellRange {
  if (address === undefined) return WHOLE_SHEET;
  const text = withoutSheet(textOf(address), sheetName);
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns)
    return inside({
      ...WHOLE_SHEET,
      ...ordered('Column', columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')),
    });
  const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  if (rows) return inside({ ...WHOLE_SHEET, ...ordered('Row', Number(rows[1]) - 1, Number(rows[2]) - 1) });
  try {
    return parseRange(text);
  } catch (cause) {
    throw invalidArgument(`No range ${text}`, { cause });
  }
}

/** The longest list of ranges that Excel takes. Source: ref Worksheet.getRanges. */
const LONGEST_LIST = 8_192;

/** Several ranges of one sheet, separated by commas. */
export function rangesOfAddress(address: unknown, sheetName: string): CellRange[] {
  if (address === undefined) return [WHOLE_SHEET];
  const list = textOf(address);
  if (list.length > LONGEST_LIST) throw invalidArgument('The list of ranges is too long');
  return list.split(',').map((part) => rangeOfAddress(part.trim(), sheetName));
}

/** A range by its first row and column and its size. @throws ExcelError InvalidArgument outside the sheet */
export function rangeOfIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): CellRange {
  const [firstRow, firstColumn] = [integer(row), integer(column)];
  return inside({
    firstRow,
    firstColumn,
    lastRow: firstRow + integer(rows) - 1,
    lastColumn: firstColumn + integer(columns) - 1,
  });
}

/** "'Chỉ tiêu thôn'!A1:B2", as Excel answers an address. */
export function fullAddress(sheetName: string, range: CellRange): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  return `${plain ? `${sheetName}!` : sheetPrefix(sheetName)}${formatRange(range)}`;
}

/** The cells that both have; null where there are none. */
export function intersection(one: CellRange, other: CellRange): CellRange | null {
  const common = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return common.firstRow > common.lastRow || common.firstColumn > common.lastColumn ? null : common;
}

function withoutSheet(address: string, sheetName: string): string {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return address;
  const named = address
    .slice(0, bang)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  if (named.toLowerCase() !== sheetName.toLowerCase()) throw invalidArgument(`${address} is on another sheet`);
  return address.slice(bang + 1);
}

function ordered(kind: 'Row' | 'Column', one: number, other: number): Partial<CellRange> {
  return { [`first${kind}`]: Math.min(one, other), [`last${kind}`]: Math.max(one, other) };
}

function integer(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw invalidArgument(`${String(value)} is no whole number`);
  return value;
}

function inside(range: CellRange): CellRange {
  const fits =
    range.firstRow >= 0 &&
    range.firstColumn >= 0 &&
    range.lastRow >= range.firstRow &&
    range.lastColumn >= range.firstColumn &&
    range.lastRow < MAXIMUM_ROWS &&
    range.lastColumn < MAXIMUM_COLUMNS;
  if (!fits) throw invalidArgument('The range does not fit on a sheet');
  return range;
}
