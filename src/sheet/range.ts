import type { CellAddress } from './address';
import { formatAddress, parseAddress } from './address';

/** A rectangle of cells by its zero-based corners, both included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** "M7:M25", or "M7" where the range is one cell. */
export function formatRange(range: CellRange): string {
  const first = formatAddress({ row: range.firstRow, column: range.firstColumn });
  const last = formatAddress({ row: range.lastRow, column: range.lastColumn });
  return first === last ? first : `${first}:${last}`;
}

/**
 * The range of an A1 reference such as "A1:B2" or "C3"; no sheet name.
 * @throws RangeError where the text is not a reference inside a worksheet.
 */
export function parseRange(text: string): CellRange {
  const [from = '', to = from] = text.split(':');
  return rangeBetween(parseAddress(from), parseAddress(to));
}

/** The smallest range that holds both cells. */
export function rangeBetween(one: CellAddress, other: CellAddress): CellRange {
  return {
    firstRow: Math.min(one.row, other.row),
    firstColumn: Math.min(one.column, other.column),
    lastRow: Math.max(one.row, other.row),
    lastColumn: Math.max(one.column, other.column),
  };
}

/** The smallest range that holds both. */
export function rangeAround(one: CellRange, other: CellRange): CellRange {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** The smallest range that holds those that there are; null where there is none. */
export function rangeAroundAny(one: CellRange | null, other: CellRange | null): CellRange | null {
  return one && other ? rangeAround(one, other) : (one ?? other);
}

/** The smallest range that holds all of these cells; null around none. */
export function rangeOver(cells: Iterable<CellAddress>): CellRange | null {
  let [firstRow, firstColumn, lastRow, lastColumn] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { row, column } of cells) {
    firstRow = Math.min(firstRow, row);
    firstColumn = Math.min(firstColumn, column);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return lastRow < firstRow ? null : { firstRow, firstColumn, lastRow, lastColumn };
}

/** The range that is just this cell. */
export function rangeOfCell(address: CellAddress): CellRange {
  return rangeBetween(address, address);
}

export function isInside(range: CellRange, address: CellAddress): boolean {
  return (
    address.row >= range.firstRow &&
    address.row <= range.lastRow &&
    address.column >= range.firstColumn &&
    address.column <= range.lastColumn
  );
}

export function rangesEqual(one: CellRange, other: CellRange): boolean {
  return (
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    one.lastRow === other.lastRow &&
    one.lastColumn === other.lastColumn
  );
}

export function rowCount(range: CellRange): number {
  return range.lastRow - range.firstRow + 1;
}

export function columnCount(range: CellRange): number {
  return range.lastColumn - range.firstColumn + 1;
}
