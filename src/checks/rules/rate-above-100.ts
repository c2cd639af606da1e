import { isRateRole } from '../../domain/columns';
import type { Check } from '../check';
import { at, factsOf, rowsWhere } from '../numbers/columns-of-numbers';
import { findingOf } from '../finding-of';

const WHOLE = 100;

/** More than all households. */
export const rateAbove100: Check = {
  id: 'rate-above-100',
  severity: 'error',
  run: ({ table }) =>
    [...table.columns.values()]
      .filter((column) => isRateRole(column.role) && factsOf(column).largest > WHOLE)
      .flatMap(({ role, numbers }) =>
        rowsWhere(table, (row) => at(numbers, row) > WHOLE).map((row) => {
          const found = at(numbers, row);
          return findingOf({ id: 'rate-above-100', details: { found } }, 'error', { row, role }, { found });
        }),
      ),
};
