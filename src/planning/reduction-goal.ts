import { decimalDigits, roundedRate, STANDARD_STYLE } from '../domain/rounding';

/** What the commune is asked for, as the assignment words it. */
export type ReductionGoal =
  | { readonly kind: 'reduction'; readonly households: number }
  | { readonly kind: 'closing-count'; readonly households: number }
  /** "còn 4,93%": at most this closing rate, as the sheet prints rates. */
  | { readonly kind: 'closing-rate'; readonly points: number }
  /** "giảm 1–1,5 điểm %": at least so many percent points of all households; `upTo` where a range was assigned. */
  | { readonly kind: 'points'; readonly points: number; readonly upTo?: number };

const WHOLE = 100;

/**
 * The households that have to leave poverty for the goal to be reached; below zero where the goal asks for more
 * poor households than there are.
 * @param opening poor households at the opening. @param households all households; above zero for a goal in rates.
 */
export function householdsToReduce(goal: ReductionGoal, opening: number, households: number): number {
  switch (goal.kind) {
    case 'reduction':
      return goal.households;
    case 'closing-count':
      return opening - goal.households;
    case 'closing-rate':
      return opening - mostAtRate(goal.points, opening, households);
    case 'points':
      return householdsOfPoints(goal.points, households);
  }
}

/** The households that the upper end of an assigned range asks for; null where the goal is no range. */
export function householdsAtMost(goal: ReductionGoal, households: number): number | null {
  return goal.kind === 'points' && goal.upTo !== undefined ? householdsOfPoints(goal.upTo, households) : null;
}

function householdsOfPoints(points: number, households: number): number {
  return Math.ceil(Number(((points * households) / WHOLE).toPrecision(SIGNIFICANT_DIGITS)));
}

/** Digits that survive a product of two typed decimals; cutting there undoes its noise. */
const SIGNIFICANT_DIGITS = 12;

/** The most households, up to the opening, whose printed rate does not exceed the goal. */
function mostAtRate(points: number, opening: number, households: number): number {
  const digits = Math.max(decimalDigits(points), STANDARD_STYLE.digits);
  const style = { ...STANDARD_STYLE, digits };
  let most = Math.min(opening, Math.ceil((points * households) / WHOLE) + 1);
  while (most > 0 && roundedRate(most, households, style) > points) most -= 1;
  return most;
}
