import { INDICATORS } from '../../domain/columns';
import { defineCheck } from '../definition/define-check';
import { closingCell } from '../numbers/movement-balance';

/**
 * Closings that the movements do not explain, in a table without a filled column for other decreases or increases:
 * what is missing is a column, not a right number. Said once for each indicator, not line by line.
 */
export const otherMovementsMissing = defineCheck('other-movements-missing', 'warning', ({ numbers }, report) =>
  INDICATORS.flatMap((indicator) => {
    const unexplained = numbers.imbalancesOf(indicator).filter(({ lacking }) => lacking !== null);
    const involved = unexplained.map(({ row }) => closingCell(row, indicator));
    const [first] = involved;
    if (!first) return [];
    const lacking = (['otherDecrease', 'otherIncrease'] as const).filter((movement) =>
      unexplained.some((imbalance) => imbalance.lacking === movement),
    );
    const details = { indicator, lines: unexplained.length, lacking };
    return [report(first, details, { involved })];
  }),
);
