import { countRole, INDICATORS, STAGES } from '../../domain/columns';
import type { Check } from '../check';
import { at, factsOf, rowsWhere, wholeCountsOf } from '../numbers/columns-of-numbers';
import { findingOf } from '../finding-of';

const COUNTED = INDICATORS.flatMap((indicator) => STAGES.map((stage) => countRole(indicator, stage)));

/** A hamlet without households that has poor ones. */
export const noHouseholds: Check = {
  id: 'no-households',
  severity: 'error',
  run: ({ table }) => {
    const column = table.columns.get('households');
    if (!column || factsOf(column).smallest > 0) return [];
    const households = wholeCountsOf(table, 'households');
    return rowsWhere(table, (row) => at(households, row) === 0).flatMap((row) => {
      const counts = COUNTED.map((role) => ({ cell: { row, role }, count: at(wholeCountsOf(table, role), row) }));
      const counted = counts.filter(({ count }) => count > 0);
      if (counted.length === 0) return [];
      const cell = { row, role: 'households' as const };
      const count = Math.max(...counted.map((each) => each.count));
      const involved = [cell, ...counted.map((each) => each.cell)];
      return [findingOf({ id: 'no-households', details: { count } }, 'error', cell, { involved, found: 0 })];
    });
  },
};
