import { numberColumns } from '../../domain/target-table';
import { defineCheck } from '../definition/define-check';
import { at, rowsWhere } from '../numbers/columns-of-numbers';

/** A count or a rate below zero. */
export const negativeNumber = defineCheck('negative-number', 'error', ({ table, numbers }, report) =>
  numberColumns(table)
    .filter((column) => numbers.factsOf(column).smallest < 0)
    .flatMap(({ role, numbers: own }) =>
      rowsWhere(table, (row) => at(own, row) < 0).map((row) => {
        const found = at(own, row);
        return report({ row, role }, { found }, { found });
      }),
    ),
);
