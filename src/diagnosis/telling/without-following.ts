import type { TableCell } from '../../domain/target-table';
import type { FollowingCells } from '../search/following-cells';
import type { RepairGroup } from './repair-groups';
import type { ChangedCell } from '../search/row-cells';
import { roleOfSlot } from '../search/row-cells';
import type { Cause } from './tied-repairs';

/**
 * The causes with only what somebody has to change: cells that follow another changed cell by their formula are left
 * out, and causes in which nothing else is changed.
 * @param complete is told what each way to mend a cause changes in all.
 */
export function withoutFollowing(
  causes: readonly Cause[],
  following: FollowingCells,
  complete: Map<readonly RepairGroup[], readonly ChangedCell[]>,
): Cause[] {
  const changed = causes.flat(3).map(tableCellOf);
  const isTyped = (cell: ChangedCell): boolean => !following.followsOneOf(tableCellOf(cell), changed);
  return causes.flatMap((cause): Cause[] => {
    const ways = cause.map((groups) => {
      const typed = groups.map((group) => group.filter(isTyped)).filter((group) => group.length > 0);
      complete.set(typed, groups.flat());
      return typed;
    });
    const left = ways.filter((groups) => groups.length > 0);
    return left.length > 0 ? [left] : [];
  });
}

function tableCellOf({ row, slot }: ChangedCell): TableCell {
  return { row, role: roleOfSlot(slot) };
}
