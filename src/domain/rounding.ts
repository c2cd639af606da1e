/**
 * How an exact rate becomes printed digits.
 * `unrounded` is a rate kept in full, which the number format rounds on screen.
 */
export type RoundingMode = 'half-up' | 'half-even' | 'truncate';

/** The style of one rate column: so many digits after the decimal separator, in this mode. */
export interface RoundingStyle {
  readonly digits: number;
  readonly mode: RoundingMode;
}

/** What a form is expected to print: half-up, two digits. */
export const STANDARD_STYLE: RoundingStyle = { digits: 2, mode: 'half-up' };

const PERCENT = 100;

/**
 * A rate as percent points in the given style: `count / households × 100`.
 * Rounded once, from whole numbers, so that 23 of 160 is exactly 14.375 before it is rounded.
 * Returns the double nearest to the printed decimal. `households` must be above zero.
 */
export function roundedRate(count: number, households: number, style: RoundingStyle): number {
  const scale = 10 ** style.digits;
  const numerator = count * PERCENT * scale;
  const floor = Math.floor(numerator / households);
  const units = exactFloor(numerator, households, floor);
  const twiceRemainder = 2 * (numerator - units * households);
  return (units + (roundsUp(units, twiceRemainder, households, style.mode) ? 1 : 0)) / scale;
}

/** Mends the one step by which a floating division may miss the whole quotient. */
function exactFloor(numerator: number, households: number, estimate: number): number {
  const remainder = numerator - estimate * households;
  if (remainder < 0) return estimate - 1;
  return remainder >= households ? estimate + 1 : estimate;
}

function roundsUp(units: number, twiceRemainder: number, households: number, mode: RoundingMode): boolean {
  switch (mode) {
    case 'half-up':
      return twiceRemainder >= households;
    case 'half-even':
      return twiceRemainder > households || (twiceRemainder === households && units % 2 === 1);
    case 'truncate':
      return false;
  }
}

/** How many digits after the decimal separator a number needs; 15 where it is not a short decimal. */
export function decimalDigits(value: number): number {
  for (let digits = 0, scale = 1; digits < MAXIMUM_DIGITS; digits += 1, scale *= 10) {
    if (Math.round(value * scale) / scale === value) return digits;
  }
  return MAXIMUM_DIGITS;
}

/** Excel keeps 15 significant digits. */
const MAXIMUM_DIGITS = 15;
/** More digits than a person would type: the cell holds the quotient itself. */
const LONGEST_TYPED = 6;
const FLOAT_TOLERANCE = 1e-9;

/** Whether the printed rate is the quotient kept in full, which its number format rounds on screen. */
export function isUnroundedRate(printed: number, count: number, households: number): boolean {
  return decimalDigits(printed) > LONGEST_TYPED && Math.abs(printed - (count / households) * PERCENT) < FLOAT_TOLERANCE;
}

/**
 * Whether a printed rate is right in its column's style.
 * A cell may carry more digits than its column, rounded the same way, or the whole quotient.
 */
export function agreesWithStyle(printed: number, count: number, households: number, style: RoundingStyle): boolean {
  if (printed === roundedRate(count, households, style)) return true;
  if (isUnroundedRate(printed, count, households)) return true;
  const digits = decimalDigits(printed);
  return (
    digits > style.digits &&
    digits <= LONGEST_TYPED &&
    printed === roundedRate(count, households, { digits, mode: style.mode })
  );
}
