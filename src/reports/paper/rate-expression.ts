import type { RoundingStyle } from '../../domain/rounding';

const PERCENT = 100;

/**
 * The rate of a count as part of an Excel formula, rounded in a style; the households must not be 0.
 * Whole units of the last digit are rounded, and a half is exact among those: ROUND(…,2) of 1.005 depends on the program.
 * @param count, households cell references. @param scale percent points per unit of the cell that will hold it.
 */
export function rateExpression(
  count: string,
  households: string,
  { digits, mode }: RoundingStyle,
  scale: number,
): string {
  const units = `${count}*${PERCENT * 10 ** digits}/${households}`;
  const rounded = mode === 'truncate' ? `TRUNC(${units})` : `ROUND(${units},0)`;
  const divisor = 10 ** digits * scale;
  return divisor === 1 ? rounded : `${rounded}/${divisor}`;
}
