import { numberColumns } from '../../domain/target-table';
import type { Check } from '../check';
import { at, factsOf, rowsWhere } from '../numbers/columns-of-numbers';
import { findingOf } from '../finding-of';

/** A count or a rate below zero. */
export const negativeNumber: Check = {
  id: 'negative-number',
  severity: 'error',
  run: ({ table }) =>
    numberColumns(table)
      .filter((column) => factsOf(column).smallest < 0)
      .flatMap(({ role, numbers }) =>
        rowsWhere(table, (row) => at(numbers, row) < 0).map((row) => {
          const found = at(numbers, row);
          return findingOf({ id: 'negative-number', details: { found } }, 'error', { row, role }, { found });
        }),
      ),
};
