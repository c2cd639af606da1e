import { countRole, INDICATORS } from '../../domain/columns';
import type { Check } from '../check';
import { at, rowsOffBalance, wholeCountsOf } from '../numbers/columns-of-numbers';
import { findingOf } from '../finding-of';

/** Closing is opening less reduction: in a plan, "giảm" is net. */
export const rowIdentity: Check = {
  id: 'row-identity',
  severity: 'error',
  run: ({ table }) =>
    INDICATORS.flatMap((indicator) => {
      const openingRole = countRole(indicator, 'opening');
      const reductionRole = countRole(indicator, 'reduction');
      const closingRole = countRole(indicator, 'closing');
      const openings = wholeCountsOf(table, openingRole);
      const reductions = wholeCountsOf(table, reductionRole);
      const closings = wholeCountsOf(table, closingRole);
      return rowsOffBalance(openings, reductions, closings).map((row) => {
        const [opening, reduction, closing] = [at(openings, row), at(reductions, row), at(closings, row)];
        const expected = opening - reduction;
        const cell = { row, role: closingRole };
        const others = [
          { row, role: openingRole },
          { row, role: reductionRole },
        ];
        return findingOf({ id: 'row-identity', details: { opening, reduction, closing } }, 'error', cell, {
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
        });
      });
    }),
};
