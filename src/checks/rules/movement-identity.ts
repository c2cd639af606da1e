import { INDICATORS } from '../../domain/columns';
import { defineCheck } from '../definition/define-check';
import { balanceCells, closingCell, movementSides } from '../numbers/movement-balance';

/**
 * Closing is opening less what the movements take, plus what they bring: `9=1−2−3−4+5+6+7+8` of the official form.
 * Where blank cells or a column that is not there may explain the difference, `missing-value` and
 * `other-movements-missing` say so instead.
 */
export const movementIdentity = defineCheck('movement-identity', 'error', ({ table, numbers }, report) =>
  INDICATORS.flatMap((indicator) => {
    const sides = movementSides(table, indicator);
    if (!sides) return [];
    return numbers
      .imbalancesOf(indicator)
      .filter(({ lacking, hasBlank }) => lacking === null && !hasBlank)
      .map(({ row, opening, decrease, increase, closing }) => {
        const expected = opening - decrease + increase;
        const details = { opening, decrease, increase, closing };
        return report(closingCell(row, indicator), details, {
          involved: balanceCells(row, indicator, sides),
          found: closing,
          ...(expected >= 0 && { expected }),
        });
      });
  }),
);
