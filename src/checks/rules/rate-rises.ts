import { countRole, INDICATORS } from '../../domain/columns';
import type { Check } from '../check';
import { at, rowsAbove, wholeCountsOf } from '../numbers/columns-of-numbers';
import { findingOf } from '../finding-of';

/**
 * More households are poor when the year ends than when it began, and so is their share: one notice for each
 * indicator. Told by the counts, because both rates are of the same households and rounding may lift one of them.
 * A line that says itself that its poor become fewer contradicts itself, which is `row-identity`'s to report.
 */
export const rateRises: Check = {
  id: 'rate-rises',
  severity: 'notice',
  run: ({ table }) =>
    INDICATORS.flatMap((indicator) => {
      const role = countRole(indicator, 'closing');
      if (!table.columns.has(role)) return [];
      const openings = wholeCountsOf(table, countRole(indicator, 'opening'));
      const reductions = wholeCountsOf(table, countRole(indicator, 'reduction'));
      const rows = rowsAbove(wholeCountsOf(table, role), openings).filter((row) => Number.isNaN(at(reductions, row)));
      const involved = rows.map((row) => ({ row, role }));
      const [first] = involved;
      if (!first) return [];
      const details = { indicator, lines: rows.length };
      return [findingOf({ id: 'rate-rises', details }, 'notice', first, { involved })];
    }),
};
