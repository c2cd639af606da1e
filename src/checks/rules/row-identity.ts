import { countRole, INDICATORS } from '../../domain/columns';
import { defineCheck } from '../definition/define-check';
import { at, rowsOffBalance } from '../numbers/columns-of-numbers';

/** Closing is opening less reduction: in a plan, "giảm" is net. */
export const rowIdentity = defineCheck('row-identity', 'error', ({ numbers }, report) =>
  INDICATORS.flatMap((indicator) => {
    const openingRole = countRole(indicator, 'opening');
    const reductionRole = countRole(indicator, 'reduction');
    const closingRole = countRole(indicator, 'closing');
    const openings = numbers.wholeCountsOf(openingRole);
    const reductions = numbers.wholeCountsOf(reductionRole);
    const closings = numbers.wholeCountsOf(closingRole);
    return rowsOffBalance(openings, reductions, closings).map((row) => {
      const [opening, reduction, closing] = [at(openings, row), at(reductions, row), at(closings, row)];
      const expected = opening - reduction;
      const cell = { row, role: closingRole };
      const others = [
        { row, role: openingRole },
        { row, role: reductionRole },
      ];
      return report(
        cell,
        { opening, reduction, closing },
        {
          involved: [cell, ...others],
          found: closing,
          expected,
          evidence: [
            {
              id: 'row-identity',
              cells: [...others, cell],
              unknown: closingRole,
              opening,
              reduction,
              closing,
              value: expected,
            },
          ],
        },
      );
    });
  }),
);
