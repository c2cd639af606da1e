import type { CellAddress } from '../../sheet/address';
import type { SheetId } from '../../sheet/cell';
import type { CellRange } from '../../sheet/range';
import { columnCount, rowCount } from '../../sheet/range';
import type { CellEdit } from '../../workbook/change';
import type { SourceCell } from './fill';
import { copiedEdit } from './fill';

/** Cells that were copied on this page: what they hold, beside the text that other programs get. */
export interface CopiedCells {
  readonly text: string;
  readonly sheet: SheetId;
  readonly range: CellRange;
  readonly cells: readonly (readonly SourceCell[])[];
  /** Whether they are to be moved: the cells they come from are cleared once they are pasted. */
  readonly isCut: boolean;
}

/**
 * What pasting fills: the size of what was copied, or all of the selection where that is so many times larger.
 * @param size rows and columns of what was copied
 */
export function pastedRange(selected: CellRange, size: { readonly rows: number; readonly columns: number }): CellRange {
  const { firstRow, firstColumn } = selected;
  const isMultiple = rowCount(selected) % size.rows === 0 && columnCount(selected) % size.columns === 0;
  const [rows, columns] = isMultiple ? [rowCount(selected), columnCount(selected)] : [size.rows, size.columns];
  return { firstRow, firstColumn, lastRow: firstRow + rows - 1, lastColumn: firstColumn + columns - 1 };
}

/** The edits that paste copied cells over a range; their formulas follow, save where they are moved. */
export function pastedEdits({ cells, range, isCut }: CopiedCells, target: CellRange): CellEdit[] {
  return tiled(target, rowCount(range), columnCount(range), (to, row, column) => {
    const cell = cells[row]?.[column] ?? { content: { value: null, formula: null }, numberFormat: 'General' };
    const from = isCut ? to : { row: range.firstRow + row, column: range.firstColumn + column };
    return copiedEdit(cell, from, to);
  });
}

/** One edit for each cell of a range that is covered again and again by a smaller one. */
export function tiled<Edit>(
  target: CellRange,
  rows: number,
  columns: number,
  editOf: (address: CellAddress, row: number, column: number) => Edit,
): Edit[] {
  const edits: Edit[] = [];
  for (let row = target.firstRow; row <= target.lastRow; row += 1) {
    for (let column = target.firstColumn; column <= target.lastColumn; column += 1) {
      edits.push(editOf({ row, column }, (row - target.firstRow) % rows, (column - target.firstColumn) % columns));
    }
  }
  return edits;
}
