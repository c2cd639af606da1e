import { numberColumns } from '../../domain/target-table';
import { defineCheck } from '../definition/define-check';

/** The table has formulas and the workbook works them out only on request: what they show may be out of date. */
export const manualCalculation = defineCheck('manual-calculation', 'warning', ({ table, calculation }, report) => {
  if (calculation !== 'manual') return [];
  const cells = numberColumns(table).flatMap(({ role, formulas = [] }) => {
    const row = formulas.findIndex((formula) => formula !== null);
    return row < 0 ? [] : [{ row, role }];
  });
  const [first] = cells;
  return first ? [report(first, {})] : [];
});
