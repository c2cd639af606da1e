import type { AllocationRequest } from '../../app/changing/allocate';
import type { Settings } from '../../app/settings';
import type { Indicator } from '../../domain/columns';
import type { LabelWords } from '../../locales/words/labels';
import type { GoalKind } from '../../domain/commune';

/** What stands in the fields of the allocation, as typed. */
export interface AllocationDraft {
  readonly indicator: Indicator;
  readonly goalKind: GoalKind;
  readonly amount: string;
  readonly weights: AllocationRequest['weights'];
  /** The numbers typed for single hamlets, in households by table row: fixed, at least, at most. */
  readonly locks: HouseholdsByRow;
  readonly floors: HouseholdsByRow;
  readonly caps: HouseholdsByRow;
}

export type HouseholdsByRow = ReadonlyMap<number, number>;

const NOTHING_TYPED = { locks: new Map(), floors: new Map(), caps: new Map() };

/** The same numbers with another one for a hamlet, or without its own where that is null. */
export function withHouseholds(typed: HouseholdsByRow, row: number, households: number | null): HouseholdsByRow {
  const others = [...typed].filter(([other]) => other !== row);
  return new Map(households === null ? others : [...others, [row, households]]);
}

/** The draft without what was typed for single hamlets; null where nothing was. */
export function withoutHouseholds(draft: AllocationDraft): AllocationDraft | null {
  const { locks, floors, caps } = draft;
  return locks.size + floors.size + caps.size > 0 ? { ...draft, ...NOTHING_TYPED } : null;
}

/** A draft to begin with: the commune's own goal where the workbook keeps one. */
export function beginAllocation(
  indicator: Indicator,
  { goal }: Settings,
  { count }: Pick<LabelWords, 'count'>,
): AllocationDraft {
  const points = goal[indicator]?.['closing-rate'];
  const kept = points === undefined ? null : count(points);
  return {
    indicator,
    goalKind: kept === null ? 'reduction' : 'closing-rate',
    amount: kept ?? '',
    weights: 'opening',
    ...NOTHING_TYPED,
  };
}
