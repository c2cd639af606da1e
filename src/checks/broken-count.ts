import { COUNT_ROLES } from '../domain/columns';
import type { Check } from './check';
import { at, numbersOf, rowsWhere } from './columns-of-numbers';
import { findingOf } from './finding-of';

/** Half a household. */
export const brokenCount: Check = {
  id: 'broken-count',
  severity: 'error',
  run: ({ table }) =>
    COUNT_ROLES.flatMap((role) => {
      const numbers = numbersOf(table, role);
      const broken = rowsWhere(table, (row) => !Number.isNaN(at(numbers, row)) && !Number.isInteger(at(numbers, row)));
      return broken.map((row) => {
        const found = at(numbers, row);
        return findingOf({ id: 'broken-count', details: { found } }, 'error', { row, role }, { found });
      });
    }),
};
