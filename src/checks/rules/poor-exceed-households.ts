import type { CountRole, Stage } from '../../domain/columns';
import { countRole } from '../../domain/columns';
import { defineCheck } from '../definition/define-check';
import { at, rowsTogetherAbove } from '../numbers/columns-of-numbers';
import type { TableNumbers } from '../numbers/table-numbers';

const STANDING: readonly Stage[] = ['opening', 'closing'];

/** Poor and near-poor households together are more than all households of the row. */
export const poorExceedHouseholds = defineCheck('poor-exceed-households', 'error', ({ table, numbers }, report) =>
  STANDING.flatMap((stage) => {
    const poorRole = countRole('poor', stage);
    const nearPoorRole = countRole('nearPoor', stage);
    const allHouseholds = numbers.wholeCountsOf('households');
    const allPoor = zeroWhereMissing(numbers, poorRole);
    const allNearPoor = zeroWhereMissing(numbers, nearPoorRole);
    // A hamlet without any household is `no-households`' to report.
    const rows = rowsTogetherAbove(allPoor, allNearPoor, allHouseholds).filter((row) => at(allHouseholds, row) > 0);
    return rows.map((row) => {
      const details = { poor: at(allPoor, row), nearPoor: at(allNearPoor, row), households: at(allHouseholds, row) };
      const larger = details.poor >= details.nearPoor ? poorRole : nearPoorRole;
      const cell = { row, role: larger };
      const others = ([poorRole, nearPoorRole, 'households'] as const).filter(
        (role) => role !== larger && table.columns.has(role),
      );
      return report(cell, details, {
        involved: [cell, ...others.map((role) => ({ row, role }))],
        found: Math.max(details.poor, details.nearPoor),
      });
    });
  }),
);

function zeroWhereMissing(numbers: TableNumbers, role: CountRole): Float64Array {
  const counts = numbers.wholeCountsOf(role);
  const column = numbers.table.columns.get(role);
  const isWhole = column !== undefined && !numbers.factsOf(column).hasGaps && counts === column.numbers;
  return isWhole ? counts : counts.map((count) => (Number.isNaN(count) ? 0 : count));
}
