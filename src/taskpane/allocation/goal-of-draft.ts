import type { AllocationRequest } from '../../app/changing/allocate';
import { goalInPoints, typedHouseholds, typedPercent, typedPercentRange } from '../../app/changing/typed-numbers';
import type { AllocationDraft } from '../pane/allocation-draft';

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

/** What a draft asks to be shared out; null without a goal. */
export function requestOf(draft: AllocationDraft): AllocationRequest | null {
  const { indicator, weights, locks, floors, caps } = draft;
  const goal = goalOf(draft);
  return goal && { indicator, goal, weights, locks, floors, caps };
}
