import { countRole, INDICATORS } from '../domain/columns';
import { wholeCountAt } from '../domain/target-table';
import type { Check } from './check';
import { findingOf } from './finding-of';

/** More households are to leave poverty than are poor. */
export const reductionExceedsOpening: Check = {
  id: 'reduction-exceeds-opening',
  severity: 'error',
  run: ({ table }) =>
    INDICATORS.flatMap((indicator) => {
      const openingRole = countRole(indicator, 'opening');
      const reductionRole = countRole(indicator, 'reduction');
      return table.rows.flatMap((_row, row) => {
        const opening = wholeCountAt(table, row, openingRole);
        const reduction = wholeCountAt(table, row, reductionRole);
        if (!(reduction > opening)) return [];
        const cell = { row, role: reductionRole };
        return [
          findingOf({ id: 'reduction-exceeds-opening', details: { reduction, opening } }, 'error', cell, {
            involved: [cell, { row, role: openingRole }],
            found: reduction,
          }),
        ];
      });
    }),
};
