import type { TargetTable } from '../../domain/target-table';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { AllocationLine, AllocationObstacle, AllocationRequest } from './allocate';
import { shareOut } from './allocate';

/** A goal shared out over the hamlets, as far as it can be. */
export interface SharedGoal {
  /** In households; null where no table of hamlets can be shown. */
  readonly goal: number | null;
  /** The upper end of an assigned range, in households; null where there is none. */
  readonly goalUpTo: number | null;
  /** One for each hamlet; they sum to the goal where nothing stands against it. */
  readonly lines: readonly AllocationLine[];
  /** What stands against it. */
  readonly obstacle: AllocationObstacle | null;
}

/**
 * A goal shared out. Where only the numbers that were typed for single hamlets stand against it, the hamlets are shown
 * with them all the same, so that the officer sees what is missing or too much.
 */
export function shareGoal(snapshot: WorkbookSnapshot, table: TargetTable, request: AllocationRequest): SharedGoal {
  const { indicator, goal, weights } = request;
  const shared = shareOut(snapshot, table, request);
  if (shared.kind === 'shared') return { ...linesOf(shared), obstacle: null };
  const { obstacle } = shared;
  const free = shareOut(snapshot, table, { indicator, goal, weights, locks: new Map() });
  if (free.kind === 'refused') return { goal: null, goalUpTo: null, lines: [], obstacle };
  return { ...linesOf(free), lines: linesWithTyped(free.lines, request, obstacle), obstacle };
}

function linesOf({ goal, goalUpTo, lines }: Omit<SharedGoal, 'obstacle'>): Omit<SharedGoal, 'obstacle'> {
  return { goal, goalUpTo, lines };
}

/** The free hamlets come as near to the goal as they can. */
function linesWithTyped(
  lines: readonly AllocationLine[],
  { locks, floors, caps }: AllocationRequest,
  { reason }: AllocationObstacle,
): AllocationLine[] {
  return lines.map((line) => {
    const locked = locks.get(line.row);
    if (locked !== undefined) return { ...line, proposed: locked, locked: true };
    if (reason === 'above-caps') {
      return { ...line, proposed: Math.min(line.opening, caps?.get(line.row) ?? line.opening) };
    }
    return reason === 'below-floors' ? { ...line, proposed: floors?.get(line.row) ?? 0 } : line;
  });
}
