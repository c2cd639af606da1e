import type { Indicator, StageCountRole } from '../domain/columns';
import { countRole, INDICATORS, rateRole } from '../domain/columns';
import type { GoalKind } from '../domain/commune';
import { GOAL_KINDS } from '../domain/commune';
import type { Finding } from '../domain/finding';
import { decimalDigits, roundedRate, STANDARD_STYLE } from '../domain/rounding';
import type { TableCell, TargetTable } from '../domain/target-table';
import type { Check } from './check';
import { communeFigure } from './commune-figure';
import { findingOf } from './finding-of';

/**
 * The table falls short of what the commune was assigned. A warning and no error: every number may be right, and
 * whether the goal can be asked of the hamlets is for the commune to decide.
 */
export const goalMissed: Check = {
  id: 'goal-missed',
  severity: 'warning',
  run: ({ table, goal = {} }) =>
    table.counted === 'persons'
      ? []
      : INDICATORS.flatMap((indicator) =>
          GOAL_KINDS.flatMap((kind) => {
            const wanted = goal[indicator]?.[kind];
            return wanted === undefined ? [] : missed(table, indicator, kind, wanted);
          }),
        ),
};

function missed(table: TargetTable, indicator: Indicator, kind: GoalKind, wanted: number): Finding[] {
  const found = REACHED[kind](table, indicator, wanted);
  if (!found) return [];
  const { cell, reached } = found;
  const isReached = kind === 'reduction' || kind === 'points' ? reached >= wanted : reached <= wanted;
  if (isReached) return [];
  const details = { indicator, kind, wanted, reached };
  return [findingOf({ id: 'goal-missed', details }, 'warning', cell, { found: reached, expected: wanted })];
}

/** What the table reaches, in the unit of the goal, and the cell that says so. */
interface Reached {
  readonly cell: TableCell;
  readonly reached: number;
}

const REACHED: Readonly<
  Record<GoalKind, (table: TargetTable, indicator: Indicator, wanted: number) => Reached | null>
> = {
  reduction: (table, indicator) => reachedCount(table, countRole(indicator, 'reduction')),
  'closing-count': (table, indicator) => reachedCount(table, countRole(indicator, 'closing')),
  'closing-rate': (table, indicator, wanted) => reachedRate(table, indicator, 'closing', wanted),
  points: (table, indicator, wanted) => reachedRate(table, indicator, 'reduction', wanted),
};

function reachedCount(table: TargetTable, role: StageCountRole): Reached | null {
  const known = communeFigure(table, role);
  return known && { cell: known.cell, reached: known.value };
}

/**
 * As a paper prints rates, half-up with two digits or as many as the goal has: "4,93%" is reached with 101 of 2047.
 * From the counts, because a column that cuts its rates off would pass what does not reach the goal.
 */
function reachedRate(
  table: TargetTable,
  indicator: Indicator,
  stage: 'closing' | 'reduction',
  wanted: number,
): Reached | null {
  const count = communeFigure(table, countRole(indicator, stage));
  const households = communeFigure(table, 'households');
  if (!count || !households || households.value <= 0) return null;
  const digits = Math.max(decimalDigits(wanted), STANDARD_STYLE.digits);
  const rate = rateRole(indicator, stage);
  const cell: TableCell = table.columns.has(rate) ? { row: count.cell.row, role: rate } : count.cell;
  return { cell, reached: roundedRate(count.value, households.value, { ...STANDARD_STYLE, digits }) };
}
