import type { RateRole } from '../domain/columns';
import { STAGE_PAIRS } from '../domain/columns';
import { roundedRate, STANDARD_STYLE } from '../domain/rounding';
import type { CellRepair } from '../domain/finding';
import type { TargetTable } from '../domain/target-table';
import { numberAt, wholeCountAt } from '../domain/target-table';
import type { Check } from './check';
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
  return table.rows.flatMap((_row, row) => {
    const households = wholeCountAt(table, row, 'households');
    const part = wholeCountAt(table, row, count);
    const from = numberAt(table, row, rate);
    if (Number.isNaN(part + from) || !(households > 0)) return [];
    const to = roundedRate(part, households, STANDARD_STYLE);
    return from === to ? [] : [{ cell: { row, role: rate }, from, to }];
  });
}
