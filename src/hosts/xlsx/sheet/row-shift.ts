import { isReference, stringifyTokens, tokenize } from '@borgar/fx';
import { MAXIMUM_ROWS } from '../../../sheet/address';
import type { CellRange } from '../../../sheet/range';
import { sameSheetName } from '../../../sheet/sheet-name';

/** Rows that come in before a zero-based row, or that go from it on. */
export interface RowShift {
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** Where a row is afterwards; null where it went. */
export function shiftedRow(row: number, { kind, at, count }: RowShift): number | null {
  if (row < at) return row;
  if (kind === 'insert') return row + count;
  return row < at + count ? null : row - count;
}

/** A range afterwards, as Excel keeps it: what came in between its rows belongs to it; null where all of it went. */
export function shiftedRange(range: CellRange, shift: RowShift): CellRange | null {
  const { at, count } = shift;
  const afterGone = shift.kind === 'delete' ? at + count : at;
  const firstRow = shiftedRow(range.firstRow, shift) ?? at;
  const lastRow = shiftedRow(range.lastRow, shift) ?? at - 1;
  const isGone = shift.kind === 'delete' && range.firstRow >= at && range.lastRow < afterGone;
  return isGone ? null : { ...range, firstRow, lastRow: Math.min(lastRow, MAXIMUM_ROWS - 1) };
}

/**
 * A formula after the rows of a sheet have moved, as Excel leaves it: its references follow, those to rows that went
 * refer to nothing.
 * @param isOnSheet whether a reference without a sheet means that sheet
 */
export function shiftRowsInFormula(formula: string, sheetName: string, isOnSheet: boolean, shift: RowShift): string {
  const tokens = tokenize(formula).map((token) => {
    if (!isReference(token)) return token;
    const separator = token.value.lastIndexOf('!');
    const prefix = token.value.slice(0, separator + 1);
    if (separator < 0 ? !isOnSheet : !namesSheet(prefix.slice(0, -1), sheetName)) return token;
    return { ...token, value: prefix + shiftedArea(token.value.slice(separator + 1), shift) };
  });
  return stringifyTokens(tokens);
}

function namesSheet(context: string, sheetName: string): boolean {
  return sameSheetName(context.startsWith("'") ? context.slice(1, -1).replaceAll("''", "'") : context, sheetName);
}

const CORNER = /^(\$?[A-Z]*\$?)(\d+)$/i;

/** Whole columns, names and tables have no rows to follow. */
function shiftedArea(area: string, shift: RowShift): string {
  const corners = area.split(':').map((corner) => CORNER.exec(corner));
  const [first, last = first] = corners;
  if (!first || !last) return area;
  const rows = { firstColumn: 0, lastColumn: 0, firstRow: Number(first[2]) - 1, lastRow: Number(last[2]) - 1 };
  const shifted = shiftedRange(rows, shift);
  if (!shifted || shifted.firstRow >= MAXIMUM_ROWS) return '#REF!';
  const from = `${first[1] ?? ''}${shifted.firstRow + 1}`;
  return corners.length === 1 ? from : `${from}:${last[1] ?? ''}${shifted.lastRow + 1}`;
}
