import type { CountRole, SideRole } from '../../domain/columns';
import { COUNT_ROLES, isPersonsRole, isSideRole, SIDE_ROLES } from '../../domain/columns';
import type { TargetTable } from '../../domain/target-table';
import { columnOf } from '../../domain/target-table';
import type { Check } from '../check';
import { at, sumOver, wholeCountsOf } from '../numbers/columns-of-numbers';
import { findingOf } from '../finding-of';

const SUMMED: readonly (CountRole | SideRole)[] = [...COUNT_ROLES, ...SIDE_ROLES];

/** A total that is not the sum of its lines. */
export const totalMismatch: Check = {
  id: 'total-mismatch',
  severity: 'error',
  run: ({ table }) => {
    const columns = SUMMED.filter((role) => columnOf(table, role)).map((role) => ({
      role,
      counts: summedCounts(table, role),
    }));
    return table.sums.flatMap(({ total, addends }) =>
      columns.flatMap(({ role, counts }) => {
        const found = at(wholeCountsOf(table, role), total);
        const sum = sumOver(counts, addends);
        if (Number.isNaN(found + sum) || found === sum) return [];
        const cell = { row: total, role };
        const cells = addends.map((row) => ({ row, role }));
        return [
          findingOf({ id: 'total-mismatch', details: { sum, addends: addends.length, found } }, 'error', cell, {
            involved: [cell, ...cells],
            found,
            expected: sum,
            evidence: [{ id: 'sum-of-rows', cells, addends: addends.length, value: sum }],
          }),
        ];
      }),
    );
  },
};

/** A blank movement is taken for none, as in the balance of its line; any other blank is unknown. */
function summedCounts(table: TargetTable, role: CountRole | SideRole): Float64Array {
  const counts = wholeCountsOf(table, role);
  const column = columnOf(table, role);
  if (!column?.states.includes('blank') || !isSideRole(role) || isPersonsRole(role)) return counts;
  return counts.map((count, row) => (column.states[row] === 'blank' ? 0 : count));
}
