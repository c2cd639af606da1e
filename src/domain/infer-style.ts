import type { RoundingMode, RoundingStyle } from './rounding';
import { decimalDigits, isUnroundedRate, roundedRate, STANDARD_STYLE } from './rounding';

/** One printed rate beside the numbers it was computed from. */
export interface PrintedRate {
  readonly printed: number;
  readonly count: number;
  readonly households: number;
}

/** Styles that a rate may be printed in, the expected one first; they differ in nothing but where an exact half goes. */
export type AcceptedStyles = readonly [RoundingStyle, ...RoundingStyle[]];

/** The style of a column, and how firmly its numbers speak for it. */
export interface InferredStyle {
  readonly style: RoundingStyle;
  /** The style, and its twin where the column's numbers do not tell whether exact halves go up or to the even digit. */
  readonly accepted: AcceptedStyles;
  /** How many more rates it explains than the standard style does; 0 where the column is standard. */
  readonly margin: number;
}

/** Expected first: where two styles explain a column equally well, the earlier one is meant. */
const MODES: readonly RoundingMode[] = ['half-up', 'truncate', 'half-even'];
const DIGITS: readonly number[] = [2, 1, 3, 0];
/** A single rate that only another style explains is as likely a slip, */
const SMALLEST_MARGIN = 2;
/** unless that style explains so many rates, among them every rate that the standard style explains. */
const FEWEST_OF_A_WIDER_STYLE = 4;

/**
 * The style that explains most of a column's rates. The standard one where no other explains at least two more,
 * or one more and all that the standard one does, so that each odd rate is either part of its column's style or a
 * slip, and never passed over.
 */
export function inferStyle(rates: readonly PrintedRate[]): InferredStyle {
  const rounded = rates.filter((rate) => !isUnroundedRate(rate.printed, rate.count, rate.households));
  const longest = rounded.reduce((most, { printed }) => Math.max(most, decimalDigits(printed)), 0);
  const candidates = DIGITS.filter((digits) => digits <= longest).flatMap((digits) =>
    MODES.map((mode) => ({ digits, mode })),
  );
  const standard = rounded.map((rate) => explains(STANDARD_STYLE, rate));
  let best: Omit<InferredStyle, 'accepted'> = { style: STANDARD_STYLE, margin: 0 };
  for (const style of candidates) {
    let [explained, gained, lost] = [0, 0, 0];
    rounded.forEach((rate, order) => {
      const isExplained = explains(style, rate);
      if (isExplained) explained += 1;
      if (isExplained && !standard[order]) gained += 1;
      if (!isExplained && standard[order]) lost += 1;
    });
    const margin = gained - lost;
    const isWider = explained >= FEWEST_OF_A_WIDER_STYLE && lost === 0;
    if ((margin >= SMALLEST_MARGIN || isWider) && margin > best.margin) best = { style, margin };
  }
  return { ...best, accepted: acceptedStyles(best.style, rounded) };
}

function explains(style: RoundingStyle, { printed, count, households }: PrintedRate): boolean {
  return printed === roundedRate(count, households, style);
}

/** A column's style with its twin, where the two explain as many of the rates. */
function acceptedStyles(style: RoundingStyle, rates: readonly PrintedRate[]): AcceptedStyles {
  const other = twinOf(style);
  if (!other) return [style];
  let lead = 0;
  for (const { printed, count, households } of rates) {
    const [own, others] = [roundedRate(count, households, style), roundedRate(count, households, other)];
    if (own !== others) lead += Number(printed === own) - Number(printed === others);
  }
  return lead === 0 ? [style, other] : [style];
}

/** The style that differs only in where an exact half goes; undefined where nothing is rounded up. */
function twinOf({ digits, mode }: RoundingStyle): RoundingStyle | undefined {
  if (mode === 'truncate') return undefined;
  return { digits, mode: mode === 'half-up' ? 'half-even' : 'half-up' };
}
