import type { Check } from './check';
import { at, rowsWhere } from './columns-of-numbers';
import { findingOf } from './finding-of';

/** A count or a rate below zero. */
export const negativeNumber: Check = {
  id: 'negative-number',
  severity: 'error',
  run: ({ table }) =>
    [...table.columns.values()].flatMap(({ role, numbers }) =>
      rowsWhere(table, (row) => at(numbers, row) < 0).map((row) => {
        const found = at(numbers, row);
        return findingOf({ id: 'negative-number', details: { found } }, 'error', { row, role }, { found });
      }),
    ),
};
