import type { RateRole } from '../../domain/columns';
import { countOfRate } from '../../domain/columns';
import type { RoundingStyle } from '../../domain/rounding';
import { roundedRate, STANDARD_STYLE } from '../../domain/rounding';
import type { CellRepair } from '../../domain/finding';
import { defineCheck } from '../definition/define-check';
import { at, rowsWhere } from '../numbers/columns-of-numbers';
import type { TableNumbers } from '../numbers/table-numbers';

/**
 * A whole column rounds in its own way: one notice, with the standard rates as its repair, or, for an officer who wants
 * to keep the column's own style, the rates that break it as the other one.
 */
export const roundingStyle = defineCheck('rounding-style', 'notice', ({ numbers, styles }, report) =>
  [...styles].flatMap(([role, { style, margin }]) => {
    if (margin === 0) return [];
    const repair = ratesIn(STANDARD_STYLE, numbers, role);
    const [first] = repair;
    if (!first) return [];
    const own = ratesIn(style, numbers, role);
    const details = { role, style, affected: repair.length, odd: own.length };
    return [
      report(first.cell, details, {
        involved: repair.map(({ cell }) => cell),
        resolution: { kind: 'choice', repair, alternatives: own.length > 0 ? [own] : [] },
      }),
    ];
  }),
);

/** Every rate of the column that a style would print otherwise, with what it would print. */
function ratesIn(style: RoundingStyle, numbers: TableNumbers, rate: RateRole): CellRepair[] {
  const households = numbers.wholeCountsOf('households');
  const parts = numbers.wholeCountsOf(countOfRate(rate));
  const rates = numbers.numbersOf(rate);
  const rated = rowsWhere(
    numbers.table,
    (row) => at(households, row) > 0 && !Number.isNaN(at(parts, row) + at(rates, row)),
  );
  return rated.flatMap((row) => {
    const from = at(rates, row);
    const to = roundedRate(at(parts, row), at(households, row), style);
    return from === to ? [] : [{ cell: { row, role: rate }, from, to }];
  });
}
