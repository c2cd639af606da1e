import type { FollowingCells } from '../search/following-cells';
import type { ChangedCell } from '../search/row-cells';
import type { RepairGroup } from './repair-groups';
import type { Cause } from './tied-repairs';

/** One way to mend a cause. */
export interface CauseMending {
  /** What somebody has to change. */
  readonly groups: readonly RepairGroup[];
  /** All that it changes: also what follows by formula. */
  readonly changed: readonly ChangedCell[];
}

/**
 * The causes with what somebody has to change set apart: cells that follow another changed cell by their formula are
 * none of it, and causes in which nothing else is changed are left out.
 */
export function withoutFollowing(causes: readonly Cause[], following: FollowingCells): CauseMending[][] {
  const changed = causes.flatMap(changedCellsOf);
  const isTyped = (cell: ChangedCell): boolean => !following.followsOneOf(cell, changed);
  return causes
    .map((cause) =>
      cause
        .map((groups) => ({
          groups: groups.map((group) => group.filter(isTyped)).filter((group) => group.length > 0),
          changed: groups.flat(),
        }))
        .filter(({ groups }) => groups.length > 0),
    )
    .filter((mendings) => mendings.length > 0);
}

/** Every cell that one of the ways to mend a cause changes. */
export function changedCellsOf(cause: Cause): ChangedCell[] {
  return cause.flatMap((groups) => groups.flat());
}
