import { numberAt } from '../../domain/target-table';
import { defineCheck } from '../definition/define-check';
import { formulaCircles } from '../numbers/formula-circles';

/**
 * Formulas that compute with their own results: Excel refuses to compute them and shows 0, or what a program left there.
 * An error also where the number is right today, because it follows nothing.
 */
export const circularFormula = defineCheck('circular-formula', 'error', ({ table }, report) =>
  formulaCircles(table).flatMap((circle) =>
    circle.slice(0, 1).map((cell) => {
      const found = numberAt(table, cell.row, cell.role);
      return report(
        cell,
        { others: circle.length - 1 },
        { involved: circle, ...(Number.isNaN(found) ? {} : { found }) },
      );
    }),
  ),
);
