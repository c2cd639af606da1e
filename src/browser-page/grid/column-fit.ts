import type { WorkbookDocument } from '../../hosts/xlsx/document';
import type { SheetId } from '../../sheet/cell';
import type { CellRange } from '../../sheet/range';
import { isInside } from '../../sheet/range';
import { shownText } from '../typing/cell-text';
import { pixelCharacters } from './axis';
import { fontSource } from './cell-font';
import { textWidth } from './text-measure';

/** Pixels left free beside the longest text. */
const MARGIN = 8;
/** Characters that Excel gives a column that nobody has set. */
const DEFAULT_WIDTH = 8.43;

/** The width of a column, in characters, in which each of its texts shows in one line; merged cells do not count. */
export function fittingWidth(
  document: WorkbookDocument,
  sheet: SheetId,
  column: number,
  { firstRow, lastRow }: CellRange,
  merges: readonly CellRange[],
): number {
  const range = { firstRow, lastRow, firstColumn: column, lastColumn: column };
  const { values, numberFormats } = document.readRange(sheet, range);
  const widths = values.map(([value = null], offset) => {
    const address = { row: firstRow + offset, column };
    if (value === null || merges.some((merge) => isInside(merge, address))) return 0;
    const text = shownText(value, numberFormats[offset]?.[0] ?? '');
    return textWidth(text, fontSource(document.formatAt(sheet, address), 1)) + MARGIN;
  });
  const widest = Math.max(0, ...widths);
  return widest === 0 ? DEFAULT_WIDTH : pixelCharacters(widest);
}
