import type { FaultPattern } from '../../domain/finding';

/** A fault is the column's own where more than this share of its lines fails … */
const SMALLEST_SHARE = 0.3;
/** … and so many lines do that they are no coincidence: fewer where one pattern explains them. */
const FEWEST_EXPLAINED = 3;
const FEWEST_UNEXPLAINED = 6;
/** A pattern explains a column where it leaves at most this share of the failing lines over. */
export const LARGEST_REST = 0.2;

/** A guess at what a column has gone wrong by, and the failing lines it explains. */
export interface Hypothesis {
  readonly pattern: FaultPattern;
  readonly explained: number;
}

/** Whether so many lines fail that the column itself is to be looked at. */
export function isWidespread(failed: number, compared: number): boolean {
  return failed >= FEWEST_EXPLAINED && failed > SMALLEST_SHARE * compared;
}

/** The hypothesis that explains the most failing lines; null where none explains nearly all. */
export function explanationOf<Guess extends Hypothesis>(hypotheses: readonly Guess[], failed: number): Guess | null {
  const best = hypotheses.reduce<Guess | null>(
    (leader, hypothesis) => (leader && leader.explained >= hypothesis.explained ? leader : hypothesis),
    null,
  );
  return best && failed - best.explained <= LARGEST_REST * failed ? best : null;
}

/** Whether failures that nothing explains are too many to be told one by one. */
export function isOneFault(failed: number): boolean {
  return failed >= FEWEST_UNEXPLAINED;
}
