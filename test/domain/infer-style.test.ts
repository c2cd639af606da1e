import fc from 'fast-check';
import type { PrintedRate } from '../../src/domain/infer-style';
import { inferStyle } from '../../src/domain/infer-style';
import type { RoundingMode, RoundingStyle } from '../../src/domain/rounding';
import { roundedRate, STANDARD_STYLE } from '../../src/domain/rounding';

const rate = (printed: number, count: number, households: number): PrintedRate => ({ printed, count, households });
const standard = { style: STANDARD_STYLE, margin: 0 };
const HALF_EVEN: RoundingStyle = { digits: 2, mode: 'half-even' };

describe('inferStyle', () => {
  it.each([
    ['no rate at all', []],
    ['standard rates', [rate(6.67, 7, 105), rate(14.38, 23, 160)]],
    ['rates that every style prints alike', [rate(2, 2, 100), rate(0, 0, 97)]],
    ['rates that no style explains', [rate(9.99, 7, 105), rate(1.11, 23, 160)]],
    ['rates kept in full', [rate((7 / 105) * 100, 7, 105), rate((9 / 109) * 100, 9, 109)]],
    ['a single rate cut off, which may be a slip', [rate(6.66, 7, 105), rate(2.06, 2, 97)]],
    [
      'a single rate cut off beside one that is rounded up',
      [rate(6.66, 7, 105), rate(8.26, 9, 109), rate(2.06, 2, 97), rate(4.12, 4, 97), rate(5.15, 5, 97)],
    ],
  ])('takes the standard style for %s', (_name, rates) => {
    expect(inferStyle(rates)).toMatchObject(standard);
  });

  it.each<[RoundingMode, number, number, PrintedRate[]]>([
    ['truncate', 2, 2, [rate(6.66, 7, 105), rate(8.25, 9, 109)]],
    ['truncate', 1, 3, [rate(6.6, 7, 105), rate(8.2, 9, 109), rate(0.7, 1, 127)]],
    ['half-up', 1, 2, [rate(6.7, 7, 105), rate(8.3, 9, 109)]],
    ['half-up', 3, 2, [rate(6.667, 7, 105), rate(8.257, 9, 109)]],
    ['half-up', 0, 2, [rate(7, 7, 105), rate(8, 9, 109)]],
    ['half-even', 2, 2, [rate(3.12, 1, 32), rate(9.38, 3, 32), rate(15.62, 5, 32)]],
  ])('tells %s with %i digits by a margin of %i', (mode, digits, margin, rates) => {
    expect(inferStyle(rates)).toMatchObject({ style: { digits, mode }, margin });
  });

  it('takes a single rate for its column’s style where that explains four rates, and all that the standard does', () => {
    const rates = [rate(6.66, 7, 105), rate(2.06, 2, 97), rate(4.12, 4, 97), rate(5.15, 5, 97)];
    expect(inferStyle(rates)).toMatchObject({ style: { digits: 2, mode: 'truncate' }, margin: 1 });
  });

  it('keeps the style of the majority beside slips', () => {
    const rates = [rate(6.66, 7, 105), rate(8.25, 9, 109), rate(0.78, 1, 127), rate(5.55, 1, 127)];
    expect(inferStyle(rates)).toMatchObject({ style: { digits: 2, mode: 'truncate' }, margin: 3 });
  });

  it.each<[string, RoundingStyle[], PrintedRate[]]>([
    ['no rate is an exact half', [STANDARD_STYLE, HALF_EVEN], [rate(6.67, 7, 105), rate(14.38, 23, 160)]],
    ['an exact half went up', [STANDARD_STYLE], [rate(6.67, 7, 105), rate(28.13, 9, 32)]],
    ['one exact half went up and one down', [STANDARD_STYLE, HALF_EVEN], [rate(3.13, 1, 32), rate(28.12, 9, 32)]],
    ['exact halves went to the even digit', [HALF_EVEN], [rate(3.12, 1, 32), rate(9.38, 3, 32), rate(15.62, 5, 32)]],
    ['the rates are cut off', [{ digits: 2, mode: 'truncate' }], [rate(6.66, 7, 105), rate(8.25, 9, 109)]],
  ])('accepts half-up and half-even only as far as the rates leave it open: %s', (_name, accepted, rates) => {
    expect(inferStyle(rates).accepted).toEqual(accepted);
  });

  it('explains every rate of a column that was printed in one style', () => {
    const counts = fc
      .integer({ min: 1, max: 3000 })
      .chain((households) =>
        fc.record({ count: fc.integer({ min: 0, max: households }), households: fc.constant(households) }),
      );
    const style = fc.record({
      digits: fc.integer({ min: 0, max: 3 }),
      mode: fc.constantFrom<RoundingMode>('half-up', 'half-even', 'truncate'),
    });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 25, maxLength: 40 }), style, (cells, chosen) => {
        const rates = cells.map((cell) => ({ ...cell, printed: roundedRate(cell.count, cell.households, chosen) }));
        const { style: found, margin } = inferStyle(rates);
        const explained = rates.filter((each) => roundedRate(each.count, each.households, found) === each.printed);
        const byStandard = rates.filter(
          (each) => roundedRate(each.count, each.households, STANDARD_STYLE) === each.printed,
        );
        expect(explained.length - byStandard.length).toBe(margin);
        expect(explained.length).toBeGreaterThanOrEqual(rates.length - 1);
      }),
    );
  });
});
