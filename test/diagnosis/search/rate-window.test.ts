import fc from 'fast-check';
import { rateAgrees, rateWindow } from '../../../src/diagnosis/search/rate-window';
import type { AcceptedStyles } from '../../../src/domain/infer-style';
import type { RoundingMode, RoundingStyle } from '../../../src/domain/rounding';
import { roundedRate } from '../../../src/domain/rounding';

const style = fc.record<RoundingStyle>({
  digits: fc.integer({ min: 0, max: 3 }),
  mode: fc.constantFrom<RoundingMode>('half-up', 'half-even', 'truncate'),
});
const part = fc
  .integer({ min: 1, max: 3000 })
  .chain((households) => fc.record({ count: fc.nat({ max: households }), households: fc.constant(households) }));

function isInside(count: number, households: number, printed: number, of: RoundingStyle): boolean {
  const { scale, lower, lowerLeast, upper, upperLeast } = rateWindow(printed, [of]);
  return scale * count - lower * households >= lowerLeast && upper * households - scale * count >= upperLeast;
}

describe('the window of a printed rate', () => {
  it('lets in exactly the counts that print it', () => {
    fc.assert(
      fc.property(part, part, style, (printed, asked, of) => {
        const rate = roundedRate(printed.count, printed.households, of);
        const agrees = rateAgrees(rate, asked.count, asked.households, [of]);
        // At 0 the window is closed, so that a row without households has its place in it.
        if (rate > 0) expect(isInside(asked.count, asked.households, rate, of)).toBe(agrees);
        else if (agrees) expect(isInside(asked.count, asked.households, rate, of)).toBe(true);
        expect(isInside(printed.count, printed.households, rate, of)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a rate with more digits than its column at its own digits, and the whole quotient as it is', () => {
    const of: RoundingStyle = { digits: 1, mode: 'half-up' };
    expect(isInside(2, 105, 1.905, of)).toBe(true);
    expect(isInside(2, 105, 1.94, of)).toBe(false);
    expect(isInside(2, 105, (2 / 105) * 100, of)).toBe(true);
    expect(isInside(3, 105, (2 / 105) * 100, of)).toBe(false);
  });

  it.each([
    [28.12, true],
    [28.13, true],
    [28.11, false],
    [28.14, false],
  ])('lets an exact half go both ways where both are accepted: 9 of 32 as %s', (printed, agrees) => {
    const accepted: AcceptedStyles = [
      { digits: 2, mode: 'half-up' },
      { digits: 2, mode: 'half-even' },
    ];
    const { scale, lower, lowerLeast, upper, upperLeast } = rateWindow(printed, accepted);
    expect(rateAgrees(printed, 9, 32, accepted)).toBe(agrees);
    expect(scale * 9 - lower * 32 >= lowerLeast && upper * 32 - scale * 9 >= upperLeast).toBe(agrees);
  });

  it('has room for a row without households', () => {
    const of: RoundingStyle = { digits: 2, mode: 'half-up' };
    expect(isInside(0, 0, 0, of)).toBe(true);
    expect(rateAgrees(0, 0, 0, [of])).toBe(true);
    expect(rateAgrees(1.5, 0, 0, [of])).toBe(false);
  });
});
