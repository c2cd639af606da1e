import type { RoundingStyle } from '../../domain/rounding';
import { at } from './columns-of-numbers';

const PERCENT = 100;

/** How far twice the remainder of a right rate may lie from zero, in households: from here, and below there. */
const WINDOWS = { 'half-up': [-1, 1], truncate: [0, 2], 'half-even': [-1, 1] } as const;

/**
 * The rows whose printed rate cannot be told right at a glance: it is wrong, or lies on an exact half where that goes
 * to the even digit, or has other digits than its style, or one of its numbers is missing. All others are right, told
 * by whole numbers alone: k hundredths are right for `(2k − 1) × households ≤ 20000 × count < (2k + 1) × households`.
 */
export function doubtfulRates(
  rates: Float64Array,
  counts: Float64Array,
  households: Float64Array,
  { digits, mode }: RoundingStyle,
): number[] {
  // Where modules are not bundled, an imported function is looked up at each call.
  const numberAt = at;
  const scale = 10 ** digits;
  const [from, below] = WINDOWS[mode];
  const isHalfRight = mode !== 'half-even';
  const rows: number[] = [];
  for (let row = 0; row < rates.length; row += 1) {
    const rate = numberAt(rates, row);
    const whole = numberAt(households, row);
    const units = Math.round(rate * scale);
    const twiceRemainder = 2 * (PERCENT * scale * numberAt(counts, row) - units * whole);
    const isRight =
      units / scale === rate &&
      twiceRemainder < below * whole &&
      (isHalfRight ? twiceRemainder >= from * whole : twiceRemainder > from * whole);
    if (!isRight) rows.push(row);
  }
  return rows;
}
