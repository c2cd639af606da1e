import { COUNT_ROLES } from '../domain/columns';
import type { Check } from './check';
import { at, wholeCountsOf } from './columns-of-numbers';
import { findingOf } from './finding-of';

/** A total that is not the sum of its lines. */
export const totalMismatch: Check = {
  id: 'total-mismatch',
  severity: 'error',
  run: ({ table }) =>
    table.sums.flatMap(({ total, addends }) =>
      COUNT_ROLES.flatMap((role) => {
        const counts = wholeCountsOf(table, role);
        const found = at(counts, total);
        const sum = addends.reduce((running, row) => running + at(counts, row), 0);
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
