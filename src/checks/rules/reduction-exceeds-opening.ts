import { countRole, INDICATORS } from '../../domain/columns';
import { defineCheck } from '../definition/define-check';
import { at, rowsAbove } from '../numbers/columns-of-numbers';

/** More households are to leave poverty than are poor. */
export const reductionExceedsOpening = defineCheck('reduction-exceeds-opening', 'error', ({ numbers }, report) =>
  INDICATORS.flatMap((indicator) => {
    const openingRole = countRole(indicator, 'opening');
    const reductionRole = countRole(indicator, 'reduction');
    const openings = numbers.wholeCountsOf(openingRole);
    const reductions = numbers.wholeCountsOf(reductionRole);
    return rowsAbove(reductions, openings).map((row) => {
      const [reduction, opening] = [at(reductions, row), at(openings, row)];
      const cell = { row, role: reductionRole };
      return report(
        cell,
        { reduction, opening },
        {
          involved: [cell, { row, role: openingRole }],
          found: reduction,
        },
      );
    });
  }),
);
