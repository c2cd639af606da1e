import { countRole, INDICATORS } from '../../domain/columns';
import type { Check } from '../check';
import { at, rowsAbove, wholeCountsOf } from '../numbers/columns-of-numbers';
import { findingOf } from '../finding-of';

/** More households are to leave poverty than are poor. */
export const reductionExceedsOpening: Check = {
  id: 'reduction-exceeds-opening',
  severity: 'error',
  run: ({ table }) =>
    INDICATORS.flatMap((indicator) => {
      const openingRole = countRole(indicator, 'opening');
      const reductionRole = countRole(indicator, 'reduction');
      const openings = wholeCountsOf(table, openingRole);
      const reductions = wholeCountsOf(table, reductionRole);
      return rowsAbove(reductions, openings).map((row) => {
        const [reduction, opening] = [at(reductions, row), at(openings, row)];
        const cell = { row, role: reductionRole };
        return findingOf({ id: 'reduction-exceeds-opening', details: { reduction, opening } }, 'error', cell, {
          involved: [cell, { row, role: openingRole }],
          found: reduction,
        });
      });
    }),
};
