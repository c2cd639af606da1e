import type { CountRole, SideRole } from '../../domain/columns';
import { COUNT_ROLES, isPersonsRole, isSideRole, SIDE_ROLES } from '../../domain/columns';
import { columnOf } from '../../domain/target-table';
import { defineCheck } from '../definition/define-check';
import { at, sumOver } from '../numbers/columns-of-numbers';
import type { TableNumbers } from '../numbers/table-numbers';

const SUMMED: readonly (CountRole | SideRole)[] = [...COUNT_ROLES, ...SIDE_ROLES];

/** A total that is not the sum of its lines. */
export const totalMismatch = defineCheck('total-mismatch', 'error', ({ table, numbers }, report) => {
  const columns = SUMMED.filter((role) => columnOf(table, role)).map((role) => ({
    role,
    counts: summedCounts(numbers, role),
  }));
  return table.sums.flatMap(({ total, addends }) =>
    columns.flatMap(({ role, counts }) => {
      const found = at(numbers.wholeCountsOf(role), total);
      const sum = sumOver(counts, addends);
      if (Number.isNaN(found + sum) || found === sum) return [];
      const cell = { row: total, role };
      const cells = addends.map((row) => ({ row, role }));
      return [
        report(
          cell,
          { sum, addends: addends.length, found },
          {
            involved: [cell, ...cells],
            found,
            expected: sum,
            evidence: [{ id: 'sum-of-rows', cells, addends: addends.length, value: sum }],
          },
        ),
      ];
    }),
  );
});

/** A blank movement is taken for none, as in the balance of its line; any other blank is unknown. */
function summedCounts(numbers: TableNumbers, role: CountRole | SideRole): Float64Array {
  const counts = numbers.wholeCountsOf(role);
  const column = columnOf(numbers.table, role);
  if (!column?.states.includes('blank') || !isSideRole(role) || isPersonsRole(role)) return counts;
  return counts.map((count, row) => (column.states[row] === 'blank' ? 0 : count));
}
