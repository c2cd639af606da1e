import { STANDARD_STYLE } from '../../domain/rounding';
import type { CellAddress } from '../../sheet/address';
import type { CellRange } from '../../sheet/range';
import { columnLetters, formatAddress } from '../../sheet/address';
import { formatRange } from '../../sheet/range';
import { rateExpression } from '../paper/rate-expression';

/*
 * The formulas of a form that is still being filled in: each stays blank until everything it needs is there.
 */

/** The order number of a line among those that have a name, counted from the table's first line. */
export function indexFormula(name: CellAddress, firstRow: number): string {
  const own = formatAddress(name);
  return `=IF(${own}="","",COUNTA($${columnLetters(name.column)}$${firstRow + 1}:${own}))`;
}

/** Opening less reduction. */
export function closingFormula(opening: CellAddress, reduction: CellAddress): string {
  const [from, less] = [formatAddress(opening), formatAddress(reduction)];
  return `=IF(OR(${from}="",${less}=""),"",${from}-${less})`;
}

/**
 * A count as a share of the line's households, half-up with two digits; 0 where there are no households.
 * @param scale percent points per unit of the cell: 100 where it shows a fraction as a percentage.
 */
export function rateFormula(count: CellAddress, households: CellAddress, scale: number): string {
  const [part, whole] = [formatAddress(count), formatAddress(households)];
  const rate = rateExpression(part, whole, STANDARD_STYLE, scale);
  return `=IF(OR(${whole}="",${part}=""),"",IF(${whole}=0,0,${rate}))`;
}

/** The sum of these lines. */
export function totalFormula(lines: readonly CellRange[]): string {
  const ranges = lines.map(formatRange).join(',');
  return `=IF(COUNT(${ranges})=0,"",SUM(${ranges}))`;
}
