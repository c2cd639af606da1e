import { RATE_ROLES } from '../domain/columns';
import { numberAt } from '../domain/target-table';
import type { Check } from './check';
import { findingOf } from './finding-of';

const WHOLE = 100;

/** More than all households. */
export const rateAbove100: Check = {
  id: 'rate-above-100',
  severity: 'error',
  run: ({ table }) =>
    RATE_ROLES.flatMap((role) =>
      table.rows.flatMap((_row, row) => {
        const found = numberAt(table, row, role);
        return found > WHOLE
          ? [findingOf({ id: 'rate-above-100', details: { found } }, 'error', { row, role }, { found })]
          : [];
      }),
    ),
};
