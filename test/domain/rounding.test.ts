import fc from 'fast-check';
import type { RoundingMode, RoundingStyle } from '../../src/domain/rounding';
import {
  agreesWithStyle,
  decimalDigits,
  isUnroundedRate,
  roundedRate,
  STANDARD_STYLE,
} from '../../src/domain/rounding';

const MODES: readonly RoundingMode[] = ['half-up', 'half-even', 'truncate'];

const anyCounts = fc
  .integer({ min: 1, max: 2_000_000 })
  .chain((households) => fc.tuple(fc.integer({ min: 0, max: households }), fc.constant(households)));

/** Rates that end in exactly a half at some digit: odd multiples over powers of two and five. */
const ties = fc
  .tuple(fc.integer({ min: 0, max: 2000 }), fc.constantFrom(8, 16, 32, 40, 80, 160, 200, 400, 800, 1600, 2000))
  .filter(([count, households]) => count <= households);

const anyStyle = fc.record({ digits: fc.integer({ min: 0, max: 4 }), mode: fc.constantFrom(...MODES) });

/** The printed decimal in whole numbers without end. */
function exactDecimal(count: number, households: number, { digits, mode }: RoundingStyle): string {
  const divisor = BigInt(households);
  const numerator = BigInt(count) * 100n * 10n ** BigInt(digits);
  const floor = numerator / divisor;
  const twice = 2n * (numerator - floor * divisor);
  const up =
    mode !== 'truncate' && (twice > divisor || (twice === divisor && (mode === 'half-up' || floor % 2n === 1n)));
  const text = (up ? floor + 1n : floor).toString().padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

describe('roundedRate', () => {
  it.each<[number, number, number, RoundingMode, number]>([
    [23, 160, 2, 'half-up', 14.38],
    [23, 160, 2, 'half-even', 14.38],
    [23, 160, 2, 'truncate', 14.37],
    [1, 32, 2, 'half-up', 3.13],
    [1, 32, 2, 'half-even', 3.12],
    [107, 4000, 2, 'half-up', 2.68],
    [107, 4000, 2, 'truncate', 2.67],
    [29, 100, 0, 'truncate', 29],
    [57, 100, 0, 'truncate', 57],
    [1, 800, 2, 'half-up', 0.13],
    [2, 105, 1, 'truncate', 1.9],
    [51, 2047, 2, 'half-up', 2.49],
    [27, 2047, 2, 'truncate', 1.31],
    [27, 2047, 2, 'half-up', 1.32],
    [0, 97, 2, 'half-up', 0],
    [97, 97, 2, 'half-up', 100],
    [999_999, 1_000_000, 2, 'half-up', 100],
    [999_999, 1_000_000, 2, 'truncate', 99.99],
  ])('prints %i of %i with %i digits, %s, as %d', (count, households, digits, mode, printed) => {
    expect(roundedRate(count, households, { digits, mode })).toBe(printed);
  });

  it('is what exact arithmetic prints, whatever the numbers and the style', () => {
    fc.assert(
      fc.property(fc.oneof(anyCounts, ties), anyStyle, ([count, households], style) => {
        expect(roundedRate(count, households, style)).toBe(Number(exactDecimal(count, households, style)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('decimalDigits', () => {
  it.each([
    [7, 0],
    [0, 0],
    [1.9, 1],
    [2.49, 2],
    [14.375, 3],
    [0.0249, 4],
    [2 / 3, 15],
  ])('needs for %d %i digits', (value, digits) => {
    expect(decimalDigits(value)).toBe(digits);
  });

  it('counts the digits that were typed', () => {
    const typed = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(typed, ([units, digits]) => {
        const text = (units / 10 ** digits).toFixed(digits).replace(/\.?0+$/, (zeros) => (digits > 0 ? '' : zeros));
        expect(decimalDigits(Number(text))).toBe(text.split('.')[1]?.length ?? 0);
      }),
    );
  });
});

describe('isUnroundedRate', () => {
  it.each([
    ['the quotient itself', (2 / 105) * 100, 2, 105, true],
    ['the quotient computed in another order', (100 * 2) / 105, 2, 105, true],
    ['a rounded rate', 1.9, 2, 105, false],
    ['a quotient that is a short decimal', 2.5, 1, 40, false],
    ['the quotient of other counts', (3 / 105) * 100, 2, 105, false],
  ])('says of %s: %d of %i/%i is %s', (_name, printed, count, households, unrounded) => {
    expect(isUnroundedRate(printed, count, households)).toBe(unrounded);
  });
});

describe('agreesWithStyle', () => {
  const TRUNCATED: RoundingStyle = { digits: 1, mode: 'truncate' };

  it.each<[string, number, number, number, RoundingStyle]>([
    ['the rate in its style', 6.67, 7, 105, STANDARD_STYLE],
    ['the whole quotient', (7 / 105) * 100, 7, 105, STANDARD_STYLE],
    ['more digits, rounded the same way', 6.667, 7, 105, STANDARD_STYLE],
    ['more digits, cut off the same way', 1.31, 27, 2047, TRUNCATED],
    ['a rate that is exact', 6.25, 1, 16, STANDARD_STYLE],
  ])('accepts %s', (_name, printed, count, households, style) => {
    expect(agreesWithStyle(printed, count, households, style)).toBe(true);
  });

  it.each<[string, number, number, number, RoundingStyle]>([
    ['fewer digits', 6.7, 7, 105, STANDARD_STYLE],
    ['a rate cut off in a rounding column', 6.66, 7, 105, STANDARD_STYLE],
    ['a rate rounded up in a column that cuts off', 1.32, 27, 2047, TRUNCATED],
    ['more digits, rounded another way', 6.666, 7, 105, STANDARD_STYLE],
    ['a slip', 2.03, 1, 43, STANDARD_STYLE],
    ['more digits than anyone types, and not the quotient', 6.66666667, 7, 106, STANDARD_STYLE],
  ])('refuses %s', (_name, printed, count, households, style) => {
    expect(agreesWithStyle(printed, count, households, style)).toBe(false);
  });

  it('accepts whatever the style itself prints, and refuses its neighbours', () => {
    fc.assert(
      fc.property(fc.oneof(anyCounts, ties), anyStyle, ([count, households], style) => {
        const printed = roundedRate(count, households, style);
        const unit = 10 ** -style.digits;
        const neighbour = Number((printed + unit).toFixed(style.digits));
        expect(agreesWithStyle(printed, count, households, style)).toBe(true);
        expect(agreesWithStyle(neighbour, count, households, style)).toBe(false);
      }),
    );
  });
});
