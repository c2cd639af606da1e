import type { WorkbookDocument } from '../../hosts/xlsx/document';
import type { CellFormat } from '../../hosts/xlsx/document-types';
import type { SheetId } from '../../sheet/cell';
import type { CellRange } from '../../sheet/range';
import { isInside } from '../../sheet/range';
import { shownText } from '../typing/cell-text';
import { columnPixels } from './axis';
import { fontSource } from './cell-font';
import { linesOf, textWidth } from './text-measure';

/** A longer sheet is a list, whose rows are of one height; measuring all its texts would hold the page up. */
const MOST_ROWS = 3000;
/** Of the font's size: the distance of two lines, and what Excel leaves free above and below, in points. */
const LINE = 1.15;
const MARGIN = 2;
/** Pixels left free beside a wrapped text. */
const PADDING = 5;

/**
 * The heights, in points, of rows that the file gives none, so that all their lines show: Excel works them out on opening.
 * As there, merged cells do not count.
 */
export function fittingHeights(
  document: WorkbookDocument,
  sheet: SheetId,
  used: CellRange | null,
  merges: readonly CellRange[],
): Map<number, number> {
  const heights = new Map<number, number>();
  if (!used || used.lastRow - used.firstRow > MOST_ROWS) return heights;
  for (let row = used.firstRow; row <= used.lastRow; row += 1) {
    if (!document.hasOwnRowHeight(sheet, row)) heights.set(row, fittingHeight(document, sheet, row, used, merges));
  }
  return heights;
}

/** The height of a row, in points, in which all its lines show. */
export function fittingHeight(
  document: WorkbookDocument,
  sheet: SheetId,
  row: number,
  { firstColumn, lastColumn }: CellRange,
  merges: readonly CellRange[],
): number {
  const range = { firstRow: row, lastRow: row, firstColumn, lastColumn };
  const { values, numberFormats } = document.readRange(sheet, range);
  const needed = (values[0] ?? []).map((value, offset) => {
    const address = { row, column: firstColumn + offset };
    if (value === null || merges.some((merge) => isInside(merge, address))) return 0;
    const format = document.formatAt(sheet, address);
    const text = shownText(value, numberFormats[0]?.[offset] ?? '');
    const width = columnPixels(document.columnWidth(sheet, address.column));
    return lineCount(text, format, width) * format.fontSize * LINE + MARGIN;
  });
  return Math.max(0, ...needed);
}

function lineCount(text: string, format: CellFormat, width: number): number {
  if (!format.wrap) return 1;
  const font = fontSource(format, 1);
  return linesOf(text, width - PADDING, (part) => textWidth(part, font));
}
