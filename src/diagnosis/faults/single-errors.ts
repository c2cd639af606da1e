import { LARGEST_REST } from './fault-pattern';
import type { ChangedCell } from '../search/row-cells';
import type { UnexplainedFault } from './systematic-faults';

/**
 * Whether the failing rows of a rule were each typed wrong by themselves: the smallest repair of the table mends nearly
 * all of them for certain, and not nearly all in one column.
 * @param certain what is changed whichever way ties fall.
 */
export function areSingleErrors({ roles, failed }: UnexplainedFault, certain: readonly ChangedCell[]): boolean {
  const rows = new Set(failed);
  const mended = new Set<number>();
  const byRole = new Map(roles.map((role) => [role, new Set<number>()]));
  for (const { row, role } of certain) {
    const ofRole = byRole.get(role);
    if (!ofRole || !rows.has(row)) continue;
    ofRole.add(row);
    mended.add(row);
  }
  const most = (1 - LARGEST_REST) * failed.length;
  return mended.size >= most && [...byRole.values()].every((ofRole) => ofRole.size < most);
}
