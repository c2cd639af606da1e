import type { RateRole } from '../domain/columns';
import { STAGE_PAIRS } from '../domain/columns';
import { roundedRate, STANDARD_STYLE } from '../domain/rounding';
import type { CellRepair } from '../domain/finding';
import type { TargetTable } from '../domain/target-table';
import type { Check } from './check';
import { at, numbersOf, rowsWhere, wholeCountsOf } from './columns-of-numbers';
import { findingOf } from './finding-of';

/** A whole column rounds in its own way: one notice, with the standard rates as its repair. */
export const roundingStyle: Check = {
  id: 'rounding-style',
  severity: 'notice',
  run: ({ table, styles }) =>
    [...styles].flatMap(([role, { style, margin }]) => {
      if (margin === 0) return [];
      const repair = standardRates(table, role);
      const [first] = repair;
      if (!first) return [];
      const details = { role, style, affected: repair.length };
      return [
        findingOf({ id: 'rounding-style', details }, 'notice', first.cell, {
          involved: repair.map(({ cell }) => cell),
          repair,
        }),
      ];
    }),
};

/** Every rate of the column that the standard style would print otherwise. */
function standardRates(table: TargetTable, rate: RateRole): CellRepair[] {
  const count = STAGE_PAIRS.find((pair) => pair.rate === rate)?.count;
  if (!count) return [];
  const households = wholeCountsOf(table, 'households');
  const parts = wholeCountsOf(table, count);
  const rates = numbersOf(table, rate);
  const rated = rowsWhere(table, (row) => at(households, row) > 0 && !Number.isNaN(at(parts, row) + at(rates, row)));
  return rated.flatMap((row) => {
    const from = at(rates, row);
    const to = roundedRate(at(parts, row), at(households, row), STANDARD_STYLE);
    return from === to ? [] : [{ cell: { row, role: rate }, from, to }];
  });
}
