import type { CellValue } from '../../sheet/cell';

/** What Excel's status bar tells of the selected cells. */
export interface SelectionSummary {
  /** Cells that hold anything. */
  readonly filled: number;
  /** Cells that hold a number; what follows is of these. */
  readonly numbers: number;
  readonly sum: number;
  readonly average: number;
}

/** Significant digits of a sum: those beyond are what adding binary fractions leaves over. */
const SIGNIFICANT_DIGITS = 14;

/** Null where fewer than two of the cells hold anything: one cell tells itself. */
export function summarizeSelection(values: readonly CellValue[]): SelectionSummary | null {
  const filled = values.filter((value) => value !== null && value !== '').length;
  const numbers = values.filter((value) => typeof value === 'number');
  if (filled < 2) return null;
  const sum = Number(numbers.reduce((total, value) => total + value, 0).toPrecision(SIGNIFICANT_DIGITS));
  return { filled, numbers: numbers.length, sum, average: numbers.length === 0 ? 0 : sum / numbers.length };
}
