import type { CellSet } from '../domain/cell-set';
import type { CellRange } from '../sheet/range';
import type { TableReferences } from '../domain/table-references';
import type { TableCell } from '../domain/target-table';
import type { RepairGroup } from './repair-groups';
import type { ChangedCell } from './row-cells';
import { roleOfSlot } from './row-cells';
import type { Cause } from './tied-repairs';

/** The cells of a table whose formulas bring them along when other cells of their line or column change. */
export class FollowingCells {
  /** @param suspects cells whose own formula is in doubt: they follow nothing. */
  constructor(
    readonly references: TableReferences,
    readonly suspects: CellSet,
  ) {}

  /** Whether the cell is reckoned from its own line and its own column alone. */
  follows(cell: TableCell): boolean {
    const place = this.references.placeOf(cell);
    const ranges = this.#rangesIn(cell);
    return (
      place !== null &&
      ranges.length > 0 &&
      ranges.every(
        ({ firstRow, lastRow, firstColumn, lastColumn }) =>
          (firstRow === place.row && lastRow === place.row) ||
          (firstColumn === place.column && lastColumn === place.column),
      )
    );
  }

  /** Whether the cell changes because one of these cells does. */
  followsOneOf(cell: TableCell, changed: readonly TableCell[]): boolean {
    return this.follows(cell) && changed.some((other) => this.references.refersTo(cell, other));
  }

  #rangesIn(cell: TableCell): readonly CellRange[] {
    return this.suspects.has(cell) ? [] : this.references.rangesIn(cell);
  }
}

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
