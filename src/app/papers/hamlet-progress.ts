import type { Indicator } from '../../domain/columns';
import { countRole } from '../../domain/columns';
import type { IndicatorGoal } from '../../domain/commune';
import { GOAL_KINDS } from '../../domain/commune';
import { roundedRate, STANDARD_STYLE } from '../../domain/rounding';
import type { TargetTable } from '../../domain/target-table';
import { hamletRows, wholeCountAt } from '../../domain/target-table';
import type { ReductionGoal } from '../../planning/reduction-goal';
import { householdsToReduce } from '../../planning/reduction-goal';
import { expectAt } from '../../sheet/expect';

/** From the opening to the closing of a year: counts, and rates in percent points, half-up with two digits. */
export interface Progress {
  readonly opening: number;
  readonly closing: number;
  readonly households: number;
  readonly openingRate: number;
  readonly closingRate: number;
}

export interface HamletProgress extends Progress {
  /** Its index in the table's rows. */
  readonly row: number;
  readonly name: string;
}

/** How far an indicator comes within the year. */
export interface IndicatorProgress {
  /** The whole commune, as the sum of its hamlets. */
  readonly commune: Progress;
  /** Those whose numbers can be read, the highest closing rate first. */
  readonly hamlets: readonly HamletProgress[];
  /** Households that the plan still falls short of the goal by, below zero where it goes further; null without a goal. */
  readonly missing: number | null;
}

/** How far the hamlets come; null where the table does not say it for any of them. */
export function indicatorProgress(
  table: TargetTable,
  indicator: Indicator,
  goal: IndicatorGoal | undefined,
): IndicatorProgress | null {
  const hamlets = countedHamlets(table, indicator);
  if (hamlets.length === 0) return null;
  const sum = {
    opening: sumOf(hamlets.map(({ opening }) => opening)),
    closing: sumOf(hamlets.map(({ closing }) => closing)),
    households: sumOf(hamlets.map(({ households }) => households)),
  };
  let ordered: readonly HamletProgress[] | null = null;
  return {
    commune: { ...sum, ...ratesOf(sum) },
    // Only who asks for the hamlets one by one waits for them: thousands take longer than the eye forgives.
    get hamlets() {
      ordered ??= byClosingRate(table, hamlets);
      return ordered;
    },
    missing: missingHouseholds(goal, sum),
  };
}

type Counts = Pick<Progress, 'opening' | 'closing' | 'households'>;

interface CountedHamlet extends Counts {
  readonly row: number;
}

/** The hamlets whose numbers can be read. */
function countedHamlets(table: TargetTable, indicator: Indicator): CountedHamlet[] {
  const [openingRole, closingRole] = [countRole(indicator, 'opening'), countRole(indicator, 'closing')];
  return hamletRows(table).flatMap((row) => {
    const opening = wholeCountAt(table, row, openingRole);
    const closing = wholeCountAt(table, row, closingRole);
    const households = wholeCountAt(table, row, 'households');
    return opening + closing >= 0 && households > 0 ? [{ row, opening, closing, households }] : [];
  });
}

function byClosingRate(table: TargetTable, hamlets: readonly CountedHamlet[]): HamletProgress[] {
  return hamlets
    .map((hamlet) => ({ ...hamlet, name: expectAt(table.rows, hamlet.row).name, ...ratesOf(hamlet) }))
    .sort((one, other) => other.closing * one.households - one.closing * other.households || one.row - other.row);
}

function ratesOf({ opening, closing, households }: Counts): Pick<Progress, 'openingRate' | 'closingRate'> {
  return {
    openingRate: roundedRate(opening, households, STANDARD_STYLE),
    closingRate: roundedRate(closing, households, STANDARD_STYLE),
  };
}

/** A goal that is worded in several ways is reached where each of them is. */
function missingHouseholds(goal: IndicatorGoal | undefined, { opening, closing, households }: Counts): number | null {
  const wanted = GOAL_KINDS.flatMap((kind) => {
    const amount = goal?.[kind];
    return amount === undefined ? [] : [householdsToReduce(goalOf(kind, amount), opening, households)];
  });
  return wanted.length === 0 ? null : Math.max(...wanted) - (opening - closing);
}

function goalOf(kind: ReductionGoal['kind'], amount: number): ReductionGoal {
  const isInHouseholds = kind === 'reduction' || kind === 'closing-count';
  return isInHouseholds ? { kind, households: amount } : { kind, points: amount };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
