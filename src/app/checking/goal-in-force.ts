import { INDICATORS } from '../../domain/columns';
import type { CommuneGoal, IndicatorGoal } from '../../domain/commune';
import { GOAL_KINDS } from '../../domain/commune';
import { freeContent, goalCellName } from '../../reports/paper/free-cell';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Settings } from '../settings';
import { typedOnSummary } from './written-summary';

/**
 * The goals that hold: those of the settings, or what the officer wrote in their place on the summary since.
 * What was written there and is no number is no goal.
 */
export function goalInForce(snapshot: WorkbookSnapshot, { goal, summary }: Settings): CommuneGoal {
  const typed = typedOnSummary(snapshot, summary);
  if (typed.size === 0) return goal;
  const goals = INDICATORS.map((indicator): [typeof indicator, IndicatorGoal] => {
    const own = GOAL_KINDS.flatMap((kind) => {
      const { value } = freeContent(typed, goalCellName(indicator, kind), goal[indicator]?.[kind] ?? null);
      return typeof value === 'number' ? [[kind, value] as const] : [];
    });
    return [indicator, Object.fromEntries(own)];
  });
  return Object.fromEntries(goals.filter(([, own]) => Object.keys(own).length > 0));
}
