import { tablesToWorkOn } from '../../src/app/checking/choose-table';
import type { Proposal } from '../../src/app/changing/proposal';
import type { RecalculateOptions } from '../../src/app/changing/recalculate';
import { recalculation } from '../../src/app/changing/recalculate';
import { inOneGo } from '../../src/workbook/slices';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** What would put the table to work on right; null where the workbook has none. */
export function recalculate(snapshot: WorkbookSnapshot, options: RecalculateOptions): Proposal | null {
  const [table] = tablesToWorkOn(snapshot);
  return table ? inOneGo(recalculation(snapshot, table, options, [])) : null;
}
