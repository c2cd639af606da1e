import type { RateRole } from '../../domain/columns';
import { STAGE_PAIRS } from '../../domain/columns';
import type { InferredStyle } from '../../domain/infer-style';
import { inferStyle } from '../../domain/infer-style';
import type { RoundingStyle } from '../../domain/rounding';
import { roundedRate, STANDARD_STYLE } from '../../domain/rounding';
import type { TargetTable } from '../../domain/target-table';
import { at, rowsWhere } from './columns-of-numbers';
import { doubtfulRates } from './printed-rates';
import { TableNumbers } from './table-numbers';

/** The rounding style of every rate column, by its own numbers. */
export function inferStyles(table: TargetTable): Map<RateRole, InferredStyle> {
  const styles = new Map<RateRole, InferredStyle>();
  const numbers = new TableNumbers(table);
  const households = numbers.wholeCountsOf('households');
  for (const pair of STAGE_PAIRS) {
    if (!table.columns.has(pair.rate)) continue;
    const printed = numbers.numbersOf(pair.rate);
    const counts = numbers.wholeCountsOf(pair.count);
    const isRated = (row: number): boolean =>
      at(households, row) > 0 && !Number.isNaN(at(printed, row) + at(counts, row));
    const isOdd = (row: number, style: RoundingStyle): boolean =>
      at(printed, row) !== roundedRate(at(counts, row), at(households, row), style);
    // Most columns are standard throughout, and then only an exact half has something to tell.
    const doubtful = doubtfulRates(printed, counts, households, HALF_EVEN);
    const rated = doubtful.filter(isRated);
    if (rated.length === 0 && doubtful.length === table.rows.length) continue;
    const telling = rated.some((row) => isOdd(row, STANDARD_STYLE))
      ? rowsWhere(table, isRated)
      : rated.filter((row) => isOdd(row, HALF_EVEN)).slice(0, 1);
    const rates = telling.map((row) => ({
      printed: at(printed, row),
      count: at(counts, row),
      households: at(households, row),
    }));
    styles.set(pair.rate, inferStyle(rates));
  }
  return styles;
}

const HALF_EVEN: RoundingStyle = { ...STANDARD_STYLE, mode: 'half-even' };
