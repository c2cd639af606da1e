import type { TargetTable } from '../../domain/target-table';
import { CellMap } from '../../sheet/cell-map';
import type { Change } from '../../workbook/change';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { SheetId } from '../../sheet/cell';
import { sheetById } from '../../workbook/snapshot';
import { rangeOfTable } from '../checking/check-report';

/** Whether a table has formulas beside the cells that are written: their results may follow. */
export function hasFollowingFormulas(table: TargetTable, changes: readonly Change[], after: WorkbookSnapshot): boolean {
  const written = cellsWritten(changes, table.sheet);
  const { used, formulas } = sheetById(after, table.sheet);
  if (!used || !written) return false;
  const { firstRow, firstColumn, lastRow, lastColumn } = rangeOfTable(table);
  for (let row = firstRow; row <= lastRow; row += 1) {
    const line = formulas[row - used.firstRow] ?? [];
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const formula = line[column - used.firstColumn] ?? null;
      if (formula !== null && !written.has(row, column)) return true;
    }
  }
  return false;
}

/** The cells of a sheet that are written; null where none is. */
function cellsWritten(changes: readonly Change[], sheet: SheetId): CellMap<true> | null {
  const written = new CellMap<true>();
  const edits = changes.flatMap((change) =>
    change.kind === 'set-cells' && change.sheet === sheet ? [change.edits] : [],
  );
  if (edits.every(({ length }) => length === 0)) return null;
  for (const { address } of edits.flat()) written.set(address.row, address.column, true);
  return written;
}
