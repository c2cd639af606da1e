import type { Indicator, StageCountRole } from '../../domain/columns';
import { countRole, INDICATORS, rateRole, STAGE_PAIRS } from '../../domain/columns';
import type { CommuneGoal, GoalKind } from '../../domain/commune';
import { GOAL_KINDS } from '../../domain/commune';
import type { OtherPlace } from '../../domain/finding';
import type { RoundingMode } from '../../domain/rounding';
import { decimalDigits, roundedRate, STANDARD_STYLE } from '../../domain/rounding';
import type { StatedFigure } from '../../domain/stated-figure';
import type { TableCell } from '../../domain/target-table';
import { defineCheck } from '../definition/define-check';
import { communeFigure } from '../numbers/commune-figure';
import type { TableNumbers } from '../numbers/table-numbers';

/**
 * The table falls short of what the commune was assigned, or of what its plan promises: "tối thiểu còn 4,93%" is at
 * most. A warning and no error: every number may be right, and whether the goal can be asked of the hamlets is for
 * the commune to decide.
 */
export const goalMissed = defineCheck(
  'goal-missed',
  'warning',
  ({ table, numbers, goal = {}, figures = [] }, report) => {
    if (table.counted === 'persons') return [];
    const assigned = assignedGoals(goal);
    const promised = figures
      .flatMap((figure) => promisedGoal(figure) ?? [])
      .filter((each) => !assigned.some((other) => isSameGoal(each, other)));
    return [...assigned, ...promised].flatMap((each) => {
      const { indicator, kind, wanted, elsewhere } = each;
      const known = REACHED[kind](numbers, indicator, wanted);
      if (!known || isReached(each, known.reached)) return [];
      const { cell, reached } = known;
      const details = { indicator, kind, wanted, reached };
      return [report(cell, details, { found: reached, expected: wanted, ...(elsewhere && { elsewhere }) })];
    });
  },
);

/** One goal in its own unit: households, or percent points. */
interface Goal {
  readonly indicator: Indicator;
  readonly kind: GoalKind;
  readonly wanted: number;
  /** Where the plan states it; absent where it was assigned. */
  readonly elsewhere?: OtherPlace;
}

function assignedGoals(goal: CommuneGoal): Goal[] {
  return INDICATORS.flatMap((indicator) =>
    GOAL_KINDS.flatMap((kind) => {
      const wanted = goal[indicator]?.[kind];
      return wanted === undefined ? [] : [{ indicator, kind, wanted }];
    }),
  );
}

/** The goal that a stated bound is; null for a bound that is none, and for a number without one. */
function promisedGoal({ subject, value: wanted, bound, place: elsewhere }: StatedFigure): Goal | null {
  const pair = STAGE_PAIRS.find(({ count, rate }) => subject === count || subject === rate);
  if (!pair || !bound) return null;
  const isRate = subject === pair.rate;
  if (bound === 'at-most' && pair.stage === 'closing') {
    return { indicator: pair.indicator, kind: isRate ? 'closing-rate' : 'closing-count', wanted, elsewhere };
  }
  if (bound === 'at-least' && pair.stage === 'reduction') {
    return { indicator: pair.indicator, kind: isRate ? 'points' : 'reduction', wanted, elsewhere };
  }
  return null;
}

function isSameGoal(one: Goal, other: Goal): boolean {
  return one.indicator === other.indicator && one.kind === other.kind && one.wanted === other.wanted;
}

function isReached({ kind, wanted }: Goal, reached: number): boolean {
  return kind === 'reduction' || kind === 'points' ? reached >= wanted : reached <= wanted;
}

/** What the table reaches, in the unit of the goal, and the cell that says so. */
interface Reached {
  readonly cell: TableCell;
  readonly reached: number;
}

const REACHED: Readonly<
  Record<GoalKind, (numbers: TableNumbers, indicator: Indicator, wanted: number) => Reached | null>
> = {
  reduction: (numbers, indicator) => reachedCount(numbers, countRole(indicator, 'reduction')),
  'closing-count': (numbers, indicator) => reachedCount(numbers, countRole(indicator, 'closing')),
  'closing-rate': (numbers, indicator, wanted) => reachedRate(numbers, indicator, 'closing', 'half-up', wanted),
  points: (numbers, indicator, wanted) => reachedRate(numbers, indicator, 'reduction', 'truncate', wanted),
};

function reachedCount(numbers: TableNumbers, role: StageCountRole): Reached | null {
  const known = communeFigure(numbers, role);
  return known && { cell: known.cell, reached: known.value };
}

/**
 * With two digits, or as many as the goal has, and from the counts, because a column that cuts its rates off would pass
 * what does not reach the goal. A closing rate is rounded half-up as a paper prints it: "4,93%" is reached with 101 of
 * 2047. Points are cut off: 27 of 2047 are not 1,32 points yet, as many as sharing them out would ask for.
 */
function reachedRate(
  numbers: TableNumbers,
  indicator: Indicator,
  stage: 'closing' | 'reduction',
  mode: RoundingMode,
  wanted: number,
): Reached | null {
  const count = communeFigure(numbers, countRole(indicator, stage));
  const households = communeFigure(numbers, 'households');
  if (!count || !households || households.value <= 0) return null;
  const digits = Math.max(decimalDigits(wanted), STANDARD_STYLE.digits);
  const rate = rateRole(indicator, stage);
  const cell: TableCell = numbers.table.columns.has(rate) ? { row: count.cell.row, role: rate } : count.cell;
  return { cell, reached: roundedRate(count.value, households.value, { mode, digits }) };
}
