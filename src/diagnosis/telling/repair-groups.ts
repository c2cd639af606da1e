import type { ChangedCell } from '../search/row-cells';
import { COUNT_SLOTS, countSlotOf, HOUSEHOLDS_SLOT, INDICATOR_SLOTS } from '../search/row-cells';

/** Changed cells of one row that hang together: a count with the rates that follow it, or a rate alone. */
export type RepairGroup = readonly ChangedCell[];

/**
 * Splits a repair into its causes. A rate follows its count, or the households; counts of one identity belong
 * together unless each of them is settled by a sum of its own.
 * @param isSummed whether a count is part of a sum.
 */
export function groupsOf(repair: readonly ChangedCell[], isSummed: (cell: ChangedCell) => boolean): RepairGroup[] {
  const rows = new Set(repair.map(({ row }) => row));
  return [...rows].flatMap((row) =>
    groupsOfRow(
      repair.filter((cell) => cell.row === row),
      isSummed,
    ),
  );
}

function groupsOfRow(cells: readonly ChangedCell[], isSummed: (cell: ChangedCell) => boolean): RepairGroup[] {
  const groups = new Map<number, ChangedCell[]>();
  for (const cell of [...cells].sort((one, other) => one.slot - other.slot)) {
    const leader = leaderOf(cell, cells, isSummed);
    groups.set(leader, [...(groups.get(leader) ?? []), cell]);
  }
  return [...groups.values()];
}

/** The slot of the cell that a changed cell follows; its own where it stands alone. */
function leaderOf(cell: ChangedCell, cells: readonly ChangedCell[], isSummed: (cell: ChangedCell) => boolean): number {
  const count = cell.slot < COUNT_SLOTS ? cell : cells.find(({ slot }) => slot === countSlotOf(cell.slot));
  if (!count) return cells.some(({ slot }) => slot === HOUSEHOLDS_SLOT) ? HOUSEHOLDS_SLOT : cell.slot;
  const identity = INDICATOR_SLOTS.find(({ opening, closing }) => opening <= count.slot && count.slot <= closing);
  const together = cells.filter(({ slot }) => identity && identity.opening <= slot && slot <= identity.closing);
  return together.every(isSummed) ? count.slot : Math.min(...together.map(({ slot }) => slot));
}

/** A group's name: its cells with their new numbers. */
export function nameOfGroup(group: RepairGroup): string {
  return group.map(({ row, slot, to }) => `${row}:${slot}=${to ?? ''}`).join(' ');
}
