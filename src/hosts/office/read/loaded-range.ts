import type { CellRange } from '../../../sheet/range';

/** The properties of a range that say where it is. */
export const PLACE_PROPERTIES = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'] as const;

/** Where a range is whose place was loaded. */
export function rangeOf(loaded: Pick<Excel.Range, (typeof PLACE_PROPERTIES)[number]>): CellRange {
  const { rowIndex, columnIndex, rowCount, columnCount } = loaded;
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}
