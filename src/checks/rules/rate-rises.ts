import { countRole, INDICATORS } from '../../domain/columns';
import { defineCheck } from '../definition/define-check';
import { at, rowsAbove } from '../numbers/columns-of-numbers';

/**
 * More households are poor when the year ends than when it began, and so is their share: one notice for each
 * indicator. Told by the counts, because both rates are of the same households and rounding may lift one of them.
 * A line that says itself that its poor become fewer contradicts itself, which is `row-identity`'s to report.
 */
export const rateRises = defineCheck('rate-rises', 'notice', ({ table, numbers }, report) =>
  INDICATORS.flatMap((indicator) => {
    const role = countRole(indicator, 'closing');
    if (!table.columns.has(role)) return [];
    const openings = numbers.wholeCountsOf(countRole(indicator, 'opening'));
    const reductions = numbers.wholeCountsOf(countRole(indicator, 'reduction'));
    const rows = rowsAbove(numbers.wholeCountsOf(role), openings).filter((row) => Number.isNaN(at(reductions, row)));
    const involved = rows.map((row) => ({ row, role }));
    const [first] = involved;
    if (!first) return [];
    const details = { indicator, lines: rows.length };
    return [report(first, details, { involved })];
  }),
);
