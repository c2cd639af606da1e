import type { TargetTable } from '../domain/target-table';
import type { CellAddress } from '../workbook/address';
import { isInside, MAXIMUM_COLUMNS } from '../workbook/address';
import type { Change } from '../workbook/change';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { sheetById } from '../workbook/snapshot';
import { rangeOfTable } from './check-report';

/** Whether the table has formulas beside the cells that are written: their results may follow. */
export function hasFollowingFormulas(table: TargetTable, changes: readonly Change[], after: WorkbookSnapshot): boolean {
  const written = new Set(
    changes.flatMap((change) =>
      change.kind === 'set-cells' && change.sheet === table.sheet
        ? change.edits.map(({ address }) => keyOf(address))
        : [],
    ),
  );
  const { used, formulas } = sheetById(after, table.sheet);
  if (!used || written.size === 0) return false;
  const range = rangeOfTable(table);
  return formulas.some((line, rowOffset) =>
    line.some((formula, columnOffset) => {
      if (formula === null) return false;
      const address = { row: used.firstRow + rowOffset, column: used.firstColumn + columnOffset };
      return isInside(range, address) && !written.has(keyOf(address));
    }),
  );
}

/** A number: looking tens of thousands of cells up by texts would be felt. */
function keyOf({ row, column }: CellAddress): number {
  return row * MAXIMUM_COLUMNS + column;
}
