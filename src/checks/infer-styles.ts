import type { RateRole } from '../domain/columns';
import { STAGE_PAIRS } from '../domain/columns';
import type { InferredStyle, PrintedRate } from '../domain/infer-style';
import { inferStyle } from '../domain/infer-style';
import type { TargetTable } from '../domain/target-table';
import { numberAt, wholeCountAt } from '../domain/target-table';

/** The rounding style of every rate column, by its own numbers. */
export function inferStyles(table: TargetTable): Map<RateRole, InferredStyle> {
  const styles = new Map<RateRole, InferredStyle>();
  for (const { count, rate } of STAGE_PAIRS) {
    if (!table.columns.has(rate)) continue;
    const rates = table.rows.flatMap((_row, row): PrintedRate[] => {
      const printed = {
        printed: numberAt(table, row, rate),
        count: wholeCountAt(table, row, count),
        households: wholeCountAt(table, row, 'households'),
      };
      const complete = !Number.isNaN(printed.printed + printed.count) && printed.households > 0;
      return complete ? [printed] : [];
    });
    if (rates.length > 0) styles.set(rate, inferStyle(rates));
  }
  return styles;
}
