import { STAGE_PAIRS } from '../../domain/columns';
import { certainly } from '../../domain/finding';
import type { AcceptedStyles, InferredStyle } from '../../domain/infer-style';
import { agreesWithStyle, roundedRate, STANDARD_STYLE } from '../../domain/rounding';
import { defineCheck } from '../definition/define-check';
import { at } from '../numbers/columns-of-numbers';
import { doubtfulRates } from '../numbers/printed-rates';

/** A rate that no longer is its count over the households of its row, in the style of its own column. */
export const rateMismatch = defineCheck('rate-mismatch', 'error', ({ table, numbers, styles }, report) => {
  const allHouseholds = numbers.wholeCountsOf('households');
  return STAGE_PAIRS.filter((pair) => table.columns.has(pair.rate)).flatMap((pair) => {
    const { style, accepted } = styles.get(pair.rate) ?? STANDARD;
    const rates = numbers.numbersOf(pair.rate);
    const counts = numbers.wholeCountsOf(pair.count);
    const wrong = doubtfulRates(rates, counts, allHouseholds, accepted[0]).filter((row) =>
      isWrong(at(rates, row), at(counts, row), at(allHouseholds, row), accepted),
    );
    return wrong.map((row) => {
      const [found, count, households] = [at(rates, row), at(counts, row), at(allHouseholds, row)];
      const expected = households === 0 ? 0 : roundedRate(count, households, style);
      const cell = { row, role: pair.rate };
      const others = [
        { row, role: pair.count },
        { row, role: 'households' as const },
      ];
      return report(
        cell,
        { count, households, found, expected, style },
        {
          involved: [cell, ...others],
          found,
          expected,
          evidence: [{ id: 'rate-of-count', cells: others, count, households, value: expected }],
          resolution: certainly([{ cell, from: found, to: expected }]),
        },
      );
    });
  });
});

const STANDARD: Pick<InferredStyle, 'style' | 'accepted'> = { style: STANDARD_STYLE, accepted: [STANDARD_STYLE] };

/** Without households a rate can only be 0; where they are missing for counted poor, that is the fault. */
function isWrong(rate: number, count: number, households: number, accepted: AcceptedStyles): boolean {
  if (Number.isNaN(rate + count + households)) return false;
  if (households === 0) return count === 0 && rate !== 0;
  return !accepted.some((style) => agreesWithStyle(rate, count, households, style));
}
