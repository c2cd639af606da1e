import type { Check } from './check';
import { findingOf } from './finding-of';

/** A count or a rate below zero. */
export const negativeNumber: Check = {
  id: 'negative-number',
  severity: 'error',
  run: ({ table }) =>
    [...table.columns.values()].flatMap((column) =>
      [...column.numbers].flatMap((found, row) =>
        found < 0
          ? [findingOf({ id: 'negative-number', details: { found } }, 'error', { row, role: column.role }, { found })]
          : [],
      ),
    ),
};
