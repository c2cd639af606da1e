import { isRateRole } from '../../domain/columns';
import { numberColumns } from '../../domain/target-table';
import type { Check } from '../check';
import { at, factsOf, rowsWhere } from '../numbers/columns-of-numbers';
import { findingOf } from '../finding-of';

/** Half a household, or half a person. */
export const brokenCount: Check = {
  id: 'broken-count',
  severity: 'error',
  run: ({ table }) =>
    numberColumns(table)
      .filter((column) => !isRateRole(column.role) && factsOf(column).hasBroken)
      .flatMap(({ role, numbers }) => {
        const isBroken = (number: number): boolean => !Number.isNaN(number) && !Number.isInteger(number);
        return rowsWhere(table, (row) => isBroken(at(numbers, row))).map((row) => {
          const found = at(numbers, row);
          return findingOf({ id: 'broken-count', details: { found } }, 'error', { row, role }, { found });
        });
      }),
};
