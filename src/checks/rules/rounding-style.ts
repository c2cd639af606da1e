import type { RateRole } from '../../domain/columns';
import { countOfRate } from '../../domain/columns';
import type { RoundingStyle } from '../../domain/rounding';
import { roundedRate, STANDARD_STYLE } from '../../domain/rounding';
import type { CellRepair } from '../../domain/finding';
import type { TargetTable } from '../../domain/target-table';
import type { Check } from '../check';
import { at, numbersOf, rowsWhere, wholeCountsOf } from '../numbers/columns-of-numbers';
import { findingOf } from '../finding-of';

/**
 * A whole column rounds in its own way: one notice, with the standard rates as its repair, or, for an officer who wants
 * to keep the column's own style, the rates that break it as the other one.
 */
export const roundingStyle: Check = {
  id: 'rounding-style',
  severity: 'notice',
  run: ({ table, styles }) =>
    [...styles].flatMap(([role, { style, margin }]) => {
      if (margin === 0) return [];
      const repair = ratesIn(STANDARD_STYLE, table, role);
      const [first] = repair;
      if (!first) return [];
      const own = ratesIn(style, table, role);
      const details = { role, style, affected: repair.length, odd: own.length };
      return [
        findingOf({ id: 'rounding-style', details }, 'notice', first.cell, {
          involved: repair.map(({ cell }) => cell),
          repair,
          alternatives: own.length > 0 ? [own] : [],
        }),
      ];
    }),
};

/** Every rate of the column that a style would print otherwise, with what it would print. */
function ratesIn(style: RoundingStyle, table: TargetTable, rate: RateRole): CellRepair[] {
  const households = wholeCountsOf(table, 'households');
  const parts = wholeCountsOf(table, countOfRate(rate));
  const rates = numbersOf(table, rate);
  const rated = rowsWhere(table, (row) => at(households, row) > 0 && !Number.isNaN(at(parts, row) + at(rates, row)));
  return rated.flatMap((row) => {
    const from = at(rates, row);
    const to = roundedRate(at(parts, row), at(households, row), style);
    return from === to ? [] : [{ cell: { row, role: rate }, from, to }];
  });
}
