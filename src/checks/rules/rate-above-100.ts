import { isRateRole } from '../../domain/columns';
import { defineCheck } from '../definition/define-check';
import { at, rowsWhere } from '../numbers/columns-of-numbers';

const WHOLE = 100;

/** More than all households. */
export const rateAbove100 = defineCheck('rate-above-100', 'error', ({ table, numbers }, report) =>
  [...table.columns.values()]
    .filter((column) => isRateRole(column.role) && numbers.factsOf(column).largest > WHOLE)
    .flatMap(({ role, numbers: rates }) =>
      rowsWhere(table, (row) => at(rates, row) > WHOLE).map((row) => {
        const found = at(rates, row);
        return report({ row, role }, { found }, { found });
      }),
    ),
);
