import { COUNT_ROLES, SIDE_ROLES } from '../../domain/columns';
import type { TargetTable } from '../../domain/target-table';
import { columnOf, lineAt, wholeCountAt } from '../../domain/target-table';
import { defineCheck } from '../definition/define-check';
import { wrongCoverage } from '../numbers/sum-coverage';

/**
 * The formula of a total that leaves a hamlet out or counts one twice. An error also where the number is right
 * today, because it will be wrong as soon as the hamlet has a household to count.
 */
export const sumMissesRow = defineCheck('sum-misses-row', 'error', ({ table }, report) =>
  table.sums.flatMap((sum) =>
    [...COUNT_ROLES, ...SIDE_ROLES].flatMap((role) => {
      if (!columnOf(table, role)?.formulas) return [];
      const wrong = wrongCoverage(table, sum, role);
      if (!wrong) return [];
      const cell = { row: sum.total, role };
      const details = { missed: namesOf(table, wrong.missed), repeated: namesOf(table, wrong.repeated) };
      const found = wholeCountAt(table, sum.total, role);
      return [
        report(cell, details, {
          involved: [cell, ...[...wrong.missed, ...wrong.repeated].map((row) => ({ row, role }))],
          ...(Number.isNaN(found) ? {} : { found }),
        }),
      ];
    }),
  ),
);

function namesOf(table: TargetTable, rows: readonly number[]): string[] {
  return rows.map((row) => lineAt(table, row).name);
}
