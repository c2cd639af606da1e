import { INDICATORS } from '../../domain/columns';
import type { Check } from '../check';
import { findingOf } from '../finding-of';
import { balanceCells, closingCell, imbalancesOf, movementSides } from '../numbers/movement-balance';

/**
 * Closing is opening less what the movements take, plus what they bring: `9=1−2−3−4+5+6+7+8` of the official form.
 * Where blank cells or a column that is not there may explain the difference, `missing-value` and
 * `other-movements-missing` say so instead.
 */
export const movementIdentity: Check = {
  id: 'movement-identity',
  severity: 'error',
  run: ({ table }) =>
    INDICATORS.flatMap((indicator) => {
      const sides = movementSides(table, indicator);
      if (!sides) return [];
      return imbalancesOf(table, indicator)
        .filter(({ lacking, hasBlank }) => lacking === null && !hasBlank)
        .map(({ row, opening, decrease, increase, closing }) => {
          const expected = opening - decrease + increase;
          const details = { opening, decrease, increase, closing };
          return findingOf({ id: 'movement-identity', details }, 'error', closingCell(row, indicator), {
            involved: balanceCells(row, indicator, sides),
            found: closing,
            ...(expected >= 0 && { expected }),
          });
        });
    }),
};
