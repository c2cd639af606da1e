import type { Stage } from '../domain/columns';
import { countRole } from '../domain/columns';
import type { Check } from './check';
import { at, rowsWhere, wholeCountsOf } from './columns-of-numbers';
import { findingOf } from './finding-of';

const STANDING: readonly Stage[] = ['opening', 'closing'];

/** Poor and near-poor households together are more than all households of the row. */
export const poorExceedHouseholds: Check = {
  id: 'poor-exceed-households',
  severity: 'error',
  run: ({ table }) =>
    STANDING.flatMap((stage) => {
      const poorRole = countRole('poor', stage);
      const nearPoorRole = countRole('nearPoor', stage);
      const allHouseholds = wholeCountsOf(table, 'households');
      const allPoor = zeroWhereMissing(wholeCountsOf(table, poorRole));
      const allNearPoor = zeroWhereMissing(wholeCountsOf(table, nearPoorRole));
      // A hamlet without any household is `no-households`' to report.
      const exceeds = (row: number) =>
        at(allHouseholds, row) > 0 && at(allPoor, row) + at(allNearPoor, row) > at(allHouseholds, row);
      return rowsWhere(table, exceeds).map((row) => {
        const details = { poor: at(allPoor, row), nearPoor: at(allNearPoor, row), households: at(allHouseholds, row) };
        const larger = details.poor >= details.nearPoor ? poorRole : nearPoorRole;
        const cell = { row, role: larger };
        const others = ([poorRole, nearPoorRole, 'households'] as const).filter(
          (role) => role !== larger && table.columns.has(role),
        );
        return findingOf({ id: 'poor-exceed-households', details }, 'error', cell, {
          involved: [cell, ...others.map((role) => ({ row, role }))],
          found: Math.max(details.poor, details.nearPoor),
        });
      });
    }),
};

function zeroWhereMissing(counts: Float64Array): Float64Array {
  return counts.map((count) => (Number.isNaN(count) ? 0 : count));
}
