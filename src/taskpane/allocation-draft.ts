import type { AllocationRequest } from '../app/allocate';
import type { Settings } from '../app/settings';
import type { Indicator } from '../domain/columns';
import type { LabelWords } from '../locales/sections/labels';
import type { GoalKind } from '../domain/commune';

/** What stands in the fields of the allocation, as typed. */
export interface AllocationDraft {
  readonly indicator: Indicator;
  readonly goalKind: GoalKind;
  readonly amount: string;
  readonly weights: AllocationRequest['weights'];
  /** The numbers typed for single hamlets, in households by table row. */
  readonly locks: ReadonlyMap<number, number>;
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
    locks: new Map(),
  };
}
