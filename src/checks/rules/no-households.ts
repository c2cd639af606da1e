import { countRole, INDICATORS, STAGES } from '../../domain/columns';
import { defineCheck } from '../definition/define-check';
import { at, rowsWhere } from '../numbers/columns-of-numbers';

const COUNTED = INDICATORS.flatMap((indicator) => STAGES.map((stage) => countRole(indicator, stage)));

/** A hamlet without households that has poor ones. */
export const noHouseholds = defineCheck('no-households', 'error', ({ table, numbers }, report) => {
  const column = table.columns.get('households');
  if (!column || numbers.factsOf(column).smallest > 0) return [];
  const households = numbers.wholeCountsOf('households');
  return rowsWhere(table, (row) => at(households, row) === 0).flatMap((row) => {
    const counts = COUNTED.map((role) => ({ cell: { row, role }, count: at(numbers.wholeCountsOf(role), row) }));
    const counted = counts.filter(({ count }) => count > 0);
    if (counted.length === 0) return [];
    const cell = { row, role: 'households' as const };
    const count = Math.max(...counted.map((each) => each.count));
    const involved = [cell, ...counted.map((each) => each.cell)];
    return [report(cell, { count }, { involved, found: 0 })];
  });
});
