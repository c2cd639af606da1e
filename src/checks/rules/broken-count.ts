import { isRateRole } from '../../domain/columns';
import { numberColumns } from '../../domain/target-table';
import { defineCheck } from '../definition/define-check';
import { at, rowsWhere } from '../numbers/columns-of-numbers';

/** Half a household, or half a person. */
export const brokenCount = defineCheck('broken-count', 'error', ({ table, numbers }, report) =>
  numberColumns(table)
    .filter((column) => !isRateRole(column.role) && numbers.factsOf(column).hasBroken)
    .flatMap(({ role, numbers: counts }) => {
      const isBroken = (number: number): boolean => !Number.isNaN(number) && !Number.isInteger(number);
      return rowsWhere(table, (row) => isBroken(at(counts, row))).map((row) => {
        const found = at(counts, row);
        return report({ row, role }, { found }, { found });
      });
    }),
);
