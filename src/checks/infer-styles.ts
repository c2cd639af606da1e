import type { RateRole } from '../domain/columns';
import { STAGE_PAIRS } from '../domain/columns';
import type { InferredStyle, PrintedRate } from '../domain/infer-style';
import { inferStyle } from '../domain/infer-style';
import { roundedRate, STANDARD_STYLE } from '../domain/rounding';
import type { TargetTable } from '../domain/target-table';
import { at, numbersOf, rowsWhere, wholeCountsOf } from './columns-of-numbers';

/** The rounding style of every rate column, by its own numbers. */
export function inferStyles(table: TargetTable): Map<RateRole, InferredStyle> {
  const styles = new Map<RateRole, InferredStyle>();
  const households = wholeCountsOf(table, 'households');
  for (const pair of STAGE_PAIRS) {
    if (!table.columns.has(pair.rate)) continue;
    const printed = numbersOf(table, pair.rate);
    const counts = wholeCountsOf(table, pair.count);
    const rated = rowsWhere(
      table,
      (row) => at(households, row) > 0 && !Number.isNaN(at(printed, row) + at(counts, row)),
    );
    if (rated.length === 0) continue;
    // Most columns are standard throughout, and then nothing has to be weighed.
    const odd = rated.some(
      (row) => at(printed, row) !== roundedRate(at(counts, row), at(households, row), STANDARD_STYLE),
    );
    const rates = (): PrintedRate[] =>
      rated.map((row) => ({ printed: at(printed, row), count: at(counts, row), households: at(households, row) }));
    styles.set(pair.rate, odd ? inferStyle(rates()) : { style: STANDARD_STYLE, margin: 0 });
  }
  return styles;
}
