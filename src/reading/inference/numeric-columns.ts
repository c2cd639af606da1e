import { decimalDigits } from '../../domain/rounding';
import { readCount, readRate } from '../cells/read-number';
import type { UsedSheet } from '../../workbook/snapshot';
import { isBlank } from '../cells/used-sheet';
import { numberFormatAt, valueAt } from '../../workbook/snapshot';
import { expectAt } from '../../sheet/expect';

/** A column of figures whose role is not known yet, read both ways. */
export interface NumericColumn {
  /** Zero-based column on the sheet. */
  readonly position: number;
  readonly counts: Float64Array;
  /** Percent points, where the cells hold them as such or under a percent format. */
  readonly rates: Float64Array;
  /** Whether its figures are whole, so that it may count households. */
  readonly isWhole: boolean;
  /** How far a rate may lie from the exact one: one unit of the last digit that the column prints. */
  readonly tolerance: number;
}

/** A column of figures has this share of numbers at least. */
const SHARE_OF_NUMBERS = 0.6;
const MOST_DIGITS = 2;

/** The columns right of the names that hold mostly figures in the given sheet rows. */
export function numericColumns(sheet: UsedSheet, rows: readonly number[], hamlet: number): NumericColumn[] {
  const columns: NumericColumn[] = [];
  for (let position = hamlet + 1; position <= Math.min(sheet.used.lastColumn, hamlet + MOST_COLUMNS); position += 1) {
    const column = readColumn(sheet, rows, position);
    if (column) columns.push(column);
  }
  return columns;
}

/** A target table has 15 columns, with movements and persons about 40. */
const MOST_COLUMNS = 60;

function readColumn(sheet: UsedSheet, rows: readonly number[], position: number): NumericColumn | null {
  const cells = rows.map((row) => ({
    value: valueAt(sheet, { row, column: position }),
    format: numberFormatAt(sheet, { row, column: position }),
  }));
  const counts = Float64Array.from(cells, ({ value, format }) => readCount(value, format).number);
  const rates = Float64Array.from(cells, ({ value, format }) => readRate(value, format).number);
  const numbers = rates.filter((number) => !Number.isNaN(number));
  const filled = cells.filter(({ value }) => !isBlank(value)).length;
  if (numbers.length === 0 || numbers.length < filled * SHARE_OF_NUMBERS) return null;
  const whole = counts.filter((count) => Number.isInteger(count)).length;
  const isWhole = whole >= numbers.length * SHARE_OF_WHOLE;
  return { position, counts, rates, isWhole, tolerance: 10 ** -usualDigits(numbers) };
}

const SHARE_OF_WHOLE = 0.9;

/** How many digits the column prints: a few longer numbers, as in the total, do not make it finer. */
function usualDigits(numbers: Float64Array): number {
  const digits = [...numbers]
    .map((number) => Math.min(decimalDigits(number), MOST_DIGITS))
    .sort((one, other) => one - other);
  return expectAt(digits, Math.floor(digits.length * SHARE_OF_LONGER));
}

const SHARE_OF_LONGER = 0.75;
