import { COUNT_ROLES } from '../domain/columns';
import { numberAt } from '../domain/target-table';
import type { Check } from './check';
import { findingOf } from './finding-of';

/** Half a household. */
export const brokenCount: Check = {
  id: 'broken-count',
  severity: 'error',
  run: ({ table }) =>
    COUNT_ROLES.flatMap((role) =>
      table.rows.flatMap((_row, row) => {
        const found = numberAt(table, row, role);
        if (Number.isNaN(found) || Number.isInteger(found)) return [];
        return [findingOf({ id: 'broken-count', details: { found } }, 'error', { row, role }, { found })];
      }),
    ),
};
