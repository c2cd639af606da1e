import type { RoundingStyle } from '../domain/rounding';
import { agreesWithStyle, decimalDigits, isUnroundedRate } from '../domain/rounding';

/**
 * The style in which one rate of a column is written: its column's, or more digits where a right rate has them.
 * Half-even columns are written half-up, as Excel rounds.
 * @param printed percent points; NaN where the cell holds none. @param households whole, 0 included.
 */
export function styleOfRate(
  printed: number,
  count: number,
  households: number,
  columnStyle: RoundingStyle,
): RoundingStyle {
  const mode = columnStyle.mode === 'truncate' ? 'truncate' : 'half-up';
  const style: RoundingStyle = { digits: columnStyle.digits, mode };
  const finer = households > 0 && agreesWithStyle(printed, count, households, style);
  const digits = finer && !isUnroundedRate(printed, count, households) ? decimalDigits(printed) : style.digits;
  return { digits: Math.max(digits, style.digits), mode };
}
