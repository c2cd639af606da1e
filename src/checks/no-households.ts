import { INDICATORS, STAGES, countRole } from '../domain/columns';
import { wholeCountAt } from '../domain/target-table';
import type { Check } from './check';
import { findingOf } from './finding-of';

/** A hamlet without households that has poor ones. */
export const noHouseholds: Check = {
  id: 'no-households',
  severity: 'error',
  run: ({ table }) =>
    table.rows.flatMap((_row, row) => {
      if (wholeCountAt(table, row, 'households') !== 0) return [];
      const roles = INDICATORS.flatMap((indicator) => STAGES.map((stage) => countRole(indicator, stage)));
      const counted = roles.filter((role) => wholeCountAt(table, row, role) > 0);
      if (counted.length === 0) return [];
      const cell = { row, role: 'households' as const };
      const count = Math.max(...counted.map((role) => wholeCountAt(table, row, role)));
      const involved = [cell, ...counted.map((role) => ({ row, role }))];
      return [findingOf({ id: 'no-households', details: { count } }, 'error', cell, { involved, found: 0 })];
    }),
};
