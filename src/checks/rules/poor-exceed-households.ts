import type { CountRole, Stage } from '../../domain/columns';
import { countRole } from '../../domain/columns';
import type { TargetTable } from '../../domain/target-table';
import type { Check } from '../check';
import { at, factsOf, rowsTogetherAbove, wholeCountsOf } from '../numbers/columns-of-numbers';
import { findingOf } from '../finding-of';

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
      const allPoor = zeroWhereMissing(table, poorRole);
      const allNearPoor = zeroWhereMissing(table, nearPoorRole);
      // A hamlet without any household is `no-households`' to report.
      const rows = rowsTogetherAbove(allPoor, allNearPoor, allHouseholds).filter((row) => at(allHouseholds, row) > 0);
      return rows.map((row) => {
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

function zeroWhereMissing(table: TargetTable, role: CountRole): Float64Array {
  const counts = wholeCountsOf(table, role);
  const column = table.columns.get(role);
  const isWhole = column !== undefined && !factsOf(column).hasGaps && counts === column.numbers;
  return isWhole ? counts : counts.map((count) => (Number.isNaN(count) ? 0 : count));
}
