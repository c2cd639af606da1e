import type { TableCell, TargetTable } from '../../domain/target-table';
import { numberAt } from '../../domain/target-table';
import { defineCheck } from '../definition/define-check';
import type { FormulaGroup } from '../numbers/formula-groups';
import { formulaGroups } from '../numbers/formula-groups';

/**
 * A number typed where its neighbours are formulas: it will not follow when its inputs change.
 * Only a notice, because it may be right today; a wrong one is an error of the arithmetic it breaks.
 */
export const constantOverFormula = defineCheck('constant-over-formula', 'notice', ({ table }, report) =>
  constantsAmongFormulas(table).map(({ cell, group: { along, formulas } }) =>
    report(
      cell,
      { along, formulas: formulas.length },
      {
        found: numberAt(table, cell.row, cell.role),
      },
    ),
  ),
);

/** Fewer formulas are no habit. */
const LEAST_FORMULAS = 3;
/** So many formulas for each constant make the constant the odd one. */
const FORMULAS_PER_CONSTANT = 2;

/** The typed numbers that stand among formulas, each once. */
export function constantsAmongFormulas(
  table: TargetTable,
): { readonly cell: TableCell; readonly group: FormulaGroup }[] {
  return formulaGroups(table).flatMap((group) => {
    const { formulas, constants } = group;
    const least = Math.max(LEAST_FORMULAS, FORMULAS_PER_CONSTANT * constants.length);
    return formulas.length >= least ? constants.map((cell) => ({ cell, group })) : [];
  });
}
