import type { MeasureRole } from '../../domain/columns';
import { countOfRate, isRateRole, pairOf } from '../../domain/columns';
import { groupBy } from '../../domain/group-by';
import { expectAt } from '../../sheet/expect';
import type { ChangedCell } from '../search/row-cells';

/** Changed cells of one row that belong together: a count with the rates that follow it, or a rate alone. */
export type RepairGroup = readonly ChangedCell[];

/**
 * Splits a repair into its causes, the cells of a row given with the counts first. A rate follows its count, or the households; counts of one identity belong
 * together unless each of them is settled by a sum of its own.
 * @param isSummed whether a count is part of a sum.
 */
export function groupsOf(repair: readonly ChangedCell[], isSummed: (cell: ChangedCell) => boolean): RepairGroup[] {
  const rows = groupBy(repair, ({ row }) => row);
  return [...rows.values()].flatMap((cells) => [...groupBy(cells, (cell) => leaderOf(cell, cells, isSummed)).values()]);
}

/** The role of the cell of its row that a changed cell follows; its own where it stands alone. */
function leaderOf(
  cell: ChangedCell,
  cells: readonly ChangedCell[],
  isSummed: (cell: ChangedCell) => boolean,
): MeasureRole {
  const count = countOf(cell, cells);
  if (!count) return cells.find(({ role }) => role === 'households')?.role ?? cell.role;
  const together = cells.filter(({ role }) => isSameIdentity(role, count.role));
  return together.every(isSummed) ? count.role : expectAt(together, 0).role;
}

/** A changed count itself, or the one that a changed rate is computed from; undefined where that stays. */
function countOf(cell: ChangedCell, cells: readonly ChangedCell[]): ChangedCell | undefined {
  const { role } = cell;
  return isRateRole(role) ? cells.find((other) => other.role === countOfRate(role)) : cell;
}

/** Whether two counts are of the opening, reduction and closing of one indicator. */
function isSameIdentity(one: MeasureRole, other: MeasureRole): boolean {
  if (one === 'households' || other === 'households' || isRateRole(one) || isRateRole(other)) return false;
  return pairOf(one).indicator === pairOf(other).indicator;
}

/** A group's name: its cells with their new numbers, if those are settled. */
export function nameOfGroup(group: RepairGroup): string {
  return group.map(({ row, role, to }) => `${row}:${role}=${to === null ? 'open' : to}`).join(' ');
}
