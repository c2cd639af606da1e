import { tablesToWorkOn } from '../src/app/choose-table';
import type { Proposal } from '../src/app/proposal';
import type { RecalculateOptions } from '../src/app/recalculate';
import { recalculation } from '../src/app/recalculate';
import { inOneGo } from '../src/workbook/slices';
import type { WorkbookSnapshot } from '../src/workbook/snapshot';

/** What would put the table to work on right; null where the workbook has none. */
export function recalculate(snapshot: WorkbookSnapshot, options: RecalculateOptions): Proposal | null {
  const [table] = tablesToWorkOn(snapshot);
  return table ? inOneGo(recalculation(snapshot, table, options, [])) : null;
}
