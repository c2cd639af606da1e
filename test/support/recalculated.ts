import { tablesToWorkOn } from '../../src/app/checking/choose-table';
import type { Proposal } from '../../src/app/changing/proposal';
import type { RecalculateOptions } from '../../src/app/changing/recalculate';
import { proposeRecalculation } from '../../src/app/changing/recalculate';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** What would put the table to work on right; null where the workbook has none. */
export function recalculate(snapshot: WorkbookSnapshot, options: RecalculateOptions): Proposal | null {
  const [table] = tablesToWorkOn(snapshot);
  return table ? proposeRecalculation(snapshot, table, options, []) : null;
}
