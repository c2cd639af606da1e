import { countRole, INDICATORS } from '../domain/columns';
import { wholeCountAt } from '../domain/target-table';
import type { Check } from './check';
import { findingOf } from './finding-of';

/** Closing is opening less reduction: in a plan, "giảm" is net. */
export const rowIdentity: Check = {
  id: 'row-identity',
  severity: 'error',
  run: ({ table }) =>
    INDICATORS.flatMap((indicator) => {
      const openingRole = countRole(indicator, 'opening');
      const reductionRole = countRole(indicator, 'reduction');
      const closingRole = countRole(indicator, 'closing');
      return table.rows.flatMap((_row, row) => {
        const opening = wholeCountAt(table, row, openingRole);
        const reduction = wholeCountAt(table, row, reductionRole);
        const closing = wholeCountAt(table, row, closingRole);
        const expected = opening - reduction;
        if (Number.isNaN(expected + closing) || expected === closing) return [];
        const cell = { row, role: closingRole };
        const others = [
          { row, role: openingRole },
          { row, role: reductionRole },
        ];
        return [
          findingOf({ id: 'row-identity', details: { opening, reduction, closing } }, 'error', cell, {
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
          }),
        ];
      });
    }),
};
