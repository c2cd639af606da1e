import type {
  AllocationLine,
  AllocationObstacle,
  AllocationRequest,
  RefusedAllocation,
} from '../../app/changing/allocate';
import { shareOut } from '../../app/changing/allocate';
import { goalInPoints, typedHouseholds, typedPercent, typedPercentRange } from '../../app/changing/typed-numbers';
import type { TargetTable } from '../../domain/target-table';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { AllocationDraft } from '../pane/allocation-draft';

/** A draft, and the reading that it is to be shared out on. */
export interface AskedSharing {
  readonly snapshot: WorkbookSnapshot;
  readonly table: TargetTable;
  readonly draft: AllocationDraft;
}

/** A draft shared out over the hamlets, as far as it can be. */
export interface SharedDraft {
  /** In households; null where no table of hamlets can be shown. */
  readonly goal: number | null;
  /** The upper end of an assigned range, in households; null where there is none. */
  readonly goalUpTo: number | null;
  /** One for each hamlet; they sum to the goal where nothing stands against it. */
  readonly lines: readonly AllocationLine[];
  /** What stands against it. */
  readonly refusal: RefusedAllocation | null;
}

/** The goal that the fields say; null where its number is blank or none. */
export function goalOf({ goalKind, amount }: AllocationDraft): AllocationRequest['goal'] | null {
  if (goalKind === 'reduction' || goalKind === 'closing-count') {
    const households = typedHouseholds(amount);
    return households === null ? null : { kind: goalKind, households };
  }
  if (goalKind === 'points') {
    const range = typedPercentRange(amount);
    return range && goalInPoints(range);
  }
  const points = typedPercent(amount);
  return points === null ? null : { kind: goalKind, points };
}

/**
 * A draft shared out; null without a goal. Where only the typed numbers stand against the goal, the hamlets are shown
 * with them all the same, so that the officer sees what is missing or too much.
 */
export function sharedDraft({ snapshot, table, draft }: AskedSharing): SharedDraft | null {
  const goal = goalOf(draft);
  if (!goal) return null;
  const { indicator, weights, locks, floors, caps } = draft;
  const shared = shareOut(snapshot, table, { indicator, goal, weights, locks, floors, caps });
  if (shared.kind === 'shared') return { ...shared, refusal: null };
  const free = shareOut(snapshot, table, { indicator, goal, weights, locks: new Map() });
  if (free.kind === 'refused') return { goal: null, goalUpTo: null, lines: [], refusal: shared };
  return { ...free, lines: linesWithTyped(free.lines, draft, shared.obstacle), refusal: shared };
}

/** The free hamlets come as near to the goal as they can. */
function linesWithTyped(
  lines: readonly AllocationLine[],
  { locks, floors, caps }: AllocationDraft,
  { reason }: AllocationObstacle,
): AllocationLine[] {
  return lines.map((line) => {
    const locked = locks.get(line.row);
    if (locked !== undefined) return { ...line, proposed: locked, locked: true };
    if (reason === 'above-caps')
      return { ...line, proposed: Math.min(line.opening, caps.get(line.row) ?? line.opening) };
    return reason === 'below-floors' ? { ...line, proposed: floors.get(line.row) ?? 0 } : line;
  });
}
