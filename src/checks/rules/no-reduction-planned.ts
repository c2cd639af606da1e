import { countRole, INDICATORS } from '../../domain/columns';
import type { TargetTable } from '../../domain/target-table';
import { hamletRows } from '../../domain/target-table';
import type { Check } from '../check';
import { sumOver, wholeCountsOf } from '../numbers/columns-of-numbers';
import { findingOf } from '../finding-of';

/** At the commune's own pace so many households would leave poverty in a hamlet that is worth asking about. */
const LEAST_EXPECTED = 2;

/**
 * Hamlets with poor households of whom none is to leave poverty: one notice for the column. Left out are hamlets with
 * so few of them that, at the commune's own pace, one at most would: one household is the officer's to judge, who
 * knows the old and the sick among them, and need not be asked about it every year.
 */
export const noReductionPlanned: Check = {
  id: 'no-reduction-planned',
  severity: 'notice',
  run: ({ table }) =>
    INDICATORS.flatMap((indicator) => {
      const role = countRole(indicator, 'reduction');
      if (!table.columns.has(role)) return [];
      const openings = wholeCountsOf(table, countRole(indicator, 'opening'));
      const idle = idleHamlets(table, openings, wholeCountsOf(table, role));
      const involved = idle.map((row) => ({ row, role }));
      const [first] = involved;
      if (!first) return [];
      const details = { indicator, hamlets: idle.length, households: sumOver(openings, idle) };
      return [findingOf({ id: 'no-reduction-planned', details }, 'notice', first, { involved, found: 0 })];
    }),
};

function idleHamlets(table: TargetTable, openings: Float64Array, reductions: Float64Array): number[] {
  const idle: number[] = [];
  let opening = 0;
  let reduction = 0;
  for (const row of hamletRows(table)) {
    const own = openings[row] ?? Number.NaN;
    const reduced = reductions[row] ?? Number.NaN;
    if (Number.isNaN(own + reduced)) continue;
    opening += own;
    reduction += reduced;
    if (reduced === 0 && own > 0) idle.push(row);
  }
  return idle.filter((row) => reduction === 0 || (openings[row] ?? 0) * reduction >= LEAST_EXPECTED * opening);
}
