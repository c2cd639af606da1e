import type { AllocationOutcome, AllocationRequest } from '../../src/app/changing/allocate';
import { proposeAllocation } from '../../src/app/changing/allocate';
import { tablesToWorkOn } from '../../src/app/checking/choose-table';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** How a goal would be shared out over the hamlets of the table to work on; null where the workbook has none. */
export function allocate(snapshot: WorkbookSnapshot, request: AllocationRequest): AllocationOutcome | null {
  const [table] = tablesToWorkOn(snapshot);
  return table ? proposeAllocation(snapshot, table, request) : null;
}
