import { INDICATORS } from '../../domain/columns';
import type { Check } from '../check';
import { findingOf } from '../finding-of';
import { closingCell, imbalancesOf } from '../numbers/movement-balance';

/**
 * Closings that the movements do not explain, in a table without a filled column for other decreases or increases:
 * what is missing is a column, not a right number. Said once for each indicator, not line by line.
 */
export const otherMovementsMissing: Check = {
  id: 'other-movements-missing',
  severity: 'warning',
  run: ({ table }) =>
    INDICATORS.flatMap((indicator) => {
      const unexplained = imbalancesOf(table, indicator).filter(({ lacking }) => lacking !== null);
      const involved = unexplained.map(({ row }) => closingCell(row, indicator));
      const [first] = involved;
      if (!first) return [];
      const lacking = (['otherDecrease', 'otherIncrease'] as const).filter((movement) =>
        unexplained.some((imbalance) => imbalance.lacking === movement),
      );
      const details = { indicator, lines: unexplained.length, lacking };
      return [findingOf({ id: 'other-movements-missing', details }, 'warning', first, { involved })];
    }),
};
