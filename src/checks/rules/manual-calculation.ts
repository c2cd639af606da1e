import { numberColumns } from '../../domain/target-table';
import type { Check } from '../check';
import { findingOf } from '../finding-of';

/** The table has formulas and the workbook works them out only on request: what they show may be out of date. */
export const manualCalculation: Check = {
  id: 'manual-calculation',
  severity: 'warning',
  run: ({ table, calculation }) => {
    if (calculation !== 'manual') return [];
    const cells = numberColumns(table).flatMap(({ role, formulas = [] }) => {
      const row = formulas.findIndex((formula) => formula !== null);
      return row < 0 ? [] : [{ row, role }];
    });
    const [first] = cells;
    return first ? [findingOf({ id: 'manual-calculation', details: {} }, 'warning', first)] : [];
  },
};
