import type { AllocationLine, AllocationObstacle, AllocationOutcome, AllocationRequest } from '../app/allocate';
import { proposeAllocation } from '../app/allocate';
import { goalInPoints, typedPercent, typedPercentRange } from '../app/typed-percent';
import type { Proposal } from '../app/proposal';
import type { TargetTable } from '../domain/target-table';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { AllocationDraft } from './allocation-draft';
import { readHouseholds } from './read-households';

/** A draft shared out over the hamlets, as far as it can be. */
export interface SharedDraft {
  /** In households; null where no table of hamlets can be shown. */
  readonly goal: number | null;
  /** The upper end of an assigned range, in households; null where there is none. */
  readonly goalUpTo: number | null;
  /** One for each hamlet; they sum to the goal where there is a proposal. */
  readonly lines: readonly AllocationLine[];
  readonly proposal: Proposal | null;
  /** Why there is no proposal. */
  readonly refusal: { readonly table: TargetTable; readonly obstacle: AllocationObstacle } | null;
}

/** The goal that the fields say; null where its number is blank or none. */
export function goalOf({ goalKind, amount }: AllocationDraft): AllocationRequest['goal'] | null {
  if (goalKind === 'reduction' || goalKind === 'closing-count') {
    const households = readHouseholds(amount);
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
 * Shares a draft out; null without a goal or without a table. Where only the typed numbers stand against the goal,
 * the hamlets are shown with them all the same, so that the officer sees what is missing or too much.
 */
export function shareOut(snapshot: WorkbookSnapshot, draft: AllocationDraft): SharedDraft | null {
  const goal = goalOf(draft);
  if (!goal) return null;
  const { indicator, weights, locks, floors, caps } = draft;
  const outcome = proposeAllocation(snapshot, { indicator, goal, weights, locks, floors, caps });
  if (outcome?.kind !== 'refused') return outcome && { ...outcome, refusal: null };
  const free = proposeAllocation(snapshot, { indicator, goal, weights, locks: new Map() });
  if (free?.kind !== 'proposed') return { goal: null, goalUpTo: null, lines: [], proposal: null, refusal: outcome };
  return { ...free, lines: linesWithTyped(free, draft, outcome.obstacle), proposal: null, refusal: outcome };
}

/** The free hamlets come as near to the goal as they can. */
function linesWithTyped(
  { lines }: Extract<AllocationOutcome, { readonly kind: 'proposed' }>,
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
