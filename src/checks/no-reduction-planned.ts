import { countRole, INDICATORS } from '../domain/columns';
import { hamletRows } from '../domain/target-table';
import type { Check } from './check';
import { at, sumOver, wholeCountsOf } from './columns-of-numbers';
import { findingOf } from './finding-of';

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
      const reductions = wholeCountsOf(table, role);
      const rows = hamletRows(table).filter((row) => at(reductions, row) === 0 && at(openings, row) > 0);
      if (rows.length === 0) return [];
      const counted = hamletRows(table).filter((row) => !Number.isNaN(at(openings, row) + at(reductions, row)));
      const [opening, reduction] = [sumOver(openings, counted), sumOver(reductions, counted)];
      const idle = rows.filter((row) => reduction === 0 || at(openings, row) * reduction >= LEAST_EXPECTED * opening);
      const involved = idle.map((row) => ({ row, role }));
      const [first] = involved;
      if (!first) return [];
      const details = { indicator, hamlets: idle.length, households: sumOver(openings, idle) };
      return [findingOf({ id: 'no-reduction-planned', details }, 'notice', first, { involved, found: 0 })];
    }),
};
