import type { AcceptedStyles } from '../../domain/infer-style';
import type { RoundingStyle } from '../../domain/rounding';
import { agreesWithStyle, decimalDigits } from '../../domain/rounding';

/**
 * The counts that a printed rate allows, as two linear inequalities in whole numbers:
 * `scale × count − lower × households ≥ lowerLeast` and `upper × households − scale × count ≥ upperLeast`.
 */
export interface RateWindow {
  readonly scale: number;
  readonly lower: number;
  readonly lowerLeast: number;
  readonly upper: number;
  readonly upperLeast: number;
}

const PERCENT = 100;
/** With more digits than this the cell holds the quotient itself. */
const LONGEST_TYPED = 6;
const FLOAT_TOLERANCE = 1e-9;

/**
 * The window of a printed rate in its column's style; with more digits than the column, in the rate's own.
 * Where two styles are accepted, an end is closed that one of them closes.
 */
export function rateWindow(printed: number, accepted: AcceptedStyles): RateWindow {
  const [style, ...others] = accepted;
  return others.map((other) => windowIn(printed, other)).reduce(union, windowIn(printed, style));
}

function union(one: RateWindow, other: RateWindow): RateWindow {
  return {
    ...one,
    lowerLeast: Math.min(one.lowerLeast, other.lowerLeast),
    upperLeast: Math.min(one.upperLeast, other.upperLeast),
  };
}

function windowIn(printed: number, style: RoundingStyle): RateWindow {
  const printedDigits = decimalDigits(printed);
  if (printedDigits > LONGEST_TYPED) return unroundedWindow(printed);
  const unit = 10 ** Math.max(printedDigits, style.digits);
  const units = Math.round(printed * unit);
  // A row without households prints 0: no strict bound may shut out 0 of 0.
  const open = units === 0 ? 0 : 1;
  switch (style.mode) {
    case 'half-up':
      return windowOf(2 * PERCENT * unit, 2 * units - 1, 0, 2 * units + 1, open);
    case 'half-even': {
      const edge = units % 2 === 0 ? 0 : 1;
      return windowOf(2 * PERCENT * unit, 2 * units - 1, edge, 2 * units + 1, edge);
    }
    case 'truncate':
      return windowOf(PERCENT * unit, units, 0, units + 1, open);
  }
}

/** Whether a printed rate is right; where there are no households, 0 is. */
export function rateAgrees(printed: number, count: number, households: number, accepted: AcceptedStyles): boolean {
  if (households === 0) return count === 0 && printed === 0;
  return accepted.some((style) => agreesWithStyle(printed, count, households, style));
}

function unroundedWindow(printed: number): RateWindow {
  return windowOf(PERCENT, printed - FLOAT_TOLERANCE, 0, printed + FLOAT_TOLERANCE, 0);
}

function windowOf(scale: number, lower: number, lowerLeast: number, upper: number, upperLeast: number): RateWindow {
  return { scale, lower, lowerLeast, upper, upperLeast };
}
