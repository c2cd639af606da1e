import type { TargetTable } from '../domain/target-table';
import { isInside } from '../workbook/address';
import type { Change } from '../workbook/change';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { sheetById } from '../workbook/snapshot';
import { rangeOfTable } from './check-report';

/** Whether the table has formulas beside the cells that are written: their results may follow. */
export function hasFollowingFormulas(table: TargetTable, changes: readonly Change[], after: WorkbookSnapshot): boolean {
  const written = new Set(
    changes.flatMap((change) =>
      change.kind === 'set-cells' && change.sheet === table.sheet
        ? change.edits.map(({ address: { row, column } }) => `${row} ${column}`)
        : [],
    ),
  );
  const { used, formulas } = sheetById(after, table.sheet);
  if (!used || written.size === 0) return false;
  return formulas.some((line, rowOffset) =>
    line.some((formula, columnOffset) => {
      const address = { row: used.firstRow + rowOffset, column: used.firstColumn + columnOffset };
      const within = isInside(rangeOfTable(table), address);
      return formula !== null && within && !written.has(`${address.row} ${address.column}`);
    }),
  );
}
