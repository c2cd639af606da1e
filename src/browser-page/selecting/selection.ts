import type { CellAddress } from '../../sheet/address';
import type { CellRange } from '../../sheet/range';
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../sheet/address';
import { isInside, rangeBetween, rangeOfCell } from '../../sheet/range';

/** The cell that a person stands on, and the range that is selected around it. */
export interface Selection {
  readonly active: CellAddress;
  /** The corner that moves while the selection is stretched. */
  readonly reach: CellAddress;
}

/** One step: so many rows and columns. */
export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** What a step may not land on, and where it ends. */
export interface Terrain {
  readonly merges: readonly CellRange[];
  readonly rows: number;
  readonly columns: number;
  readonly isHidden: (address: CellAddress) => boolean;
}

/** The merged range that covers a cell, or just the cell. */
export function blockOf(address: CellAddress, merges: readonly CellRange[]): CellRange {
  return merges.find((merge) => isInside(merge, address)) ?? rangeOfCell(address);
}

/** A selection of one cell; inside a merged range it is the cell that holds its content. */
export function selectCell(address: CellAddress, merges: readonly CellRange[]): Selection {
  const block = blockOf(address, merges);
  const active = { row: block.firstRow, column: block.firstColumn };
  return { active, reach: active };
}

/** Whole rows from one to another; the cell that a person stands on is in the first that was chosen. */
export function selectRows(from: number, to: number): Selection {
  return { active: { row: from, column: 0 }, reach: { row: to, column: MAXIMUM_COLUMNS - 1 } };
}

/** Whole columns from one to another. */
export function selectColumns(from: number, to: number): Selection {
  return { active: { row: 0, column: from }, reach: { row: MAXIMUM_ROWS - 1, column: to } };
}

/** The selection of a range, from its first cell. */
export function selectRange({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): Selection {
  return { active: { row: firstRow, column: firstColumn }, reach: { row: lastRow, column: lastColumn } };
}

/** Whether the range is made of whole rows. */
export function isWholeRows({ firstColumn, lastColumn }: CellRange): boolean {
  return firstColumn === 0 && lastColumn === MAXIMUM_COLUMNS - 1;
}

/** Whether the range is made of whole columns. */
export function isWholeColumns({ firstRow, lastRow }: CellRange): boolean {
  return firstRow === 0 && lastRow === MAXIMUM_ROWS - 1;
}

/** What two ranges have in common; null where that is nothing. */
export function commonRange(one: CellRange, other: CellRange): CellRange | null {
  const common = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return common.firstRow > common.lastRow || common.firstColumn > common.lastColumn ? null : common;
}

/** The selected range, grown until it cuts no merged range. */
export function selectedRange({ active, reach }: Selection, merges: readonly CellRange[]): CellRange {
  let range = rangeBetween(active, reach);
  for (let grown = grow(range, merges); grown !== range; grown = grow(range, merges)) range = grown;
  return range;
}

/** The next cell in the direction of the step that is neither covered nor hidden; the same cell at the edge. */
export function stepFrom(from: CellAddress, step: Step, terrain: Terrain): CellAddress {
  const start = blockOf(from, terrain.merges);
  let next = { row: from.row + step.rows, column: from.column + step.columns };
  while (isOnSheet(next, terrain)) {
    if (!isInside(start, next) && !terrain.isHidden(next)) return next;
    next = { row: next.row + Math.sign(step.rows), column: next.column + Math.sign(step.columns) };
  }
  return from;
}

function isOnSheet({ row, column }: CellAddress, terrain: Terrain): boolean {
  return row >= 0 && column >= 0 && row < terrain.rows && column < terrain.columns;
}

/** The same range object where nothing is cut. */
function grow(range: CellRange, merges: readonly CellRange[]): CellRange {
  const cut = merges.find((merge) => touches(range, merge) && !holds(range, merge));
  return cut
    ? {
        firstRow: Math.min(range.firstRow, cut.firstRow),
        firstColumn: Math.min(range.firstColumn, cut.firstColumn),
        lastRow: Math.max(range.lastRow, cut.lastRow),
        lastColumn: Math.max(range.lastColumn, cut.lastColumn),
      }
    : range;
}

function touches(one: CellRange, other: CellRange): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}

function holds(outer: CellRange, inner: CellRange): boolean {
  return (
    isInside(outer, { row: inner.firstRow, column: inner.firstColumn }) &&
    isInside(outer, { row: inner.lastRow, column: inner.lastColumn })
  );
}
