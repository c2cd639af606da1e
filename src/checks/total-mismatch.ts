import { COUNT_ROLES } from '../domain/columns';
import { wholeCountAt } from '../domain/target-table';
import type { Check } from './check';
import { findingOf } from './finding-of';

/** A total that is not the sum of its lines. */
export const totalMismatch: Check = {
  id: 'total-mismatch',
  severity: 'error',
  run: ({ table }) =>
    table.sums.flatMap(({ total, addends }) =>
      COUNT_ROLES.flatMap((role) => {
        const found = wholeCountAt(table, total, role);
        const sum = addends.reduce((running, row) => running + wholeCountAt(table, row, role), 0);
        if (Number.isNaN(found + sum) || found === sum) return [];
        const cell = { row: total, role };
        const cells = addends.map((row) => ({ row, role }));
        return [
          findingOf({ id: 'total-mismatch', details: { sum, addends: addends.length, found } }, 'error', cell, {
            involved: [cell, ...cells],
            found,
            expected: sum,
            evidence: [{ id: 'sum-of-rows', cells, addends: addends.length, value: sum }],
          }),
        ];
      }),
    ),
};
