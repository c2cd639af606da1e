import { isRateRole } from '../../domain/columns';
import { decimalDigits } from '../../domain/rounding';
import type { NumberRole } from '../../domain/columns';
import type { NumberColumn, TableCell, TargetTable } from '../../domain/target-table';
import { columnOf, stateAt } from '../../domain/target-table';
import { isPercentFormat } from '../../sheet/number-format';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { CellContent, CellValue } from '../../sheet/cell';
import { contentAt, numberFormatAt } from '../../workbook/snapshot';
import { addressOf } from '../checking/check-report';

const FRACTION_SCALE = 100;
/** Excel keeps 15 significant digits; cutting there undoes the noise of dividing by 100. */
const SIGNIFICANT_DIGITS = 15;

/**
 * A number as a constant in the manner of the cell that will hold it: a rate that stands there as text stays a text
 * of the same form, one that is kept as a fraction becomes a fraction.
 * @param value a count, or percent points.
 */
export function constantFor(sheet: SheetSnapshot, table: TargetTable, cell: TableCell, value: number): CellContent {
  const { value: before } = contentAt(sheet, addressOf(table, cell));
  const staysText = isRateRole(cell.role) && isReadText(table, cell, before);
  return {
    value: staysText ? rateLike(before, value) : inUnitsOf(value, scaleOf(sheet, table, cell)),
    formula: null,
  };
}

/** The number that the cell holds for a count or for percent points, at its scale. */
export function inUnitsOf(value: number, scale: number): number {
  return scale === 1 ? value : Number((value / scale).toPrecision(SIGNIFICANT_DIGITS));
}

/** Percent points per unit of the cell: by its format and its number, else as most of its column has it. */
export function scaleOf(sheet: SheetSnapshot, table: TargetTable, cell: TableCell): number {
  const column = columnOf(table, cell.role);
  if (!column || !isRateRole(cell.role)) return 1;
  const address = addressOf(table, cell);
  if (isReadText(table, cell, contentAt(sheet, address).value)) return 1;
  if (isPercentFormat(numberFormatAt(sheet, address))) return FRACTION_SCALE;
  if (tellsItsScale(column, cell.row)) return column.scales[cell.row] ?? 1;
  return usualScaleOf(column);
}

type ReadColumn = NumberColumn<NumberRole>;

/** Worked out once for each column: every zero of it asks. */
const USUAL_SCALES = new WeakMap<ReadColumn, number>();

/** The scale of most of a column's numbers. */
function usualScaleOf(column: ReadColumn): number {
  const known = USUAL_SCALES.get(column);
  if (known !== undefined) return known;
  const telling = [...column.scales].filter((_scale, row) => tellsItsScale(column, row));
  const fractions = telling.filter((scale) => scale !== 1);
  const usual = fractions.length * 2 > telling.length ? FRACTION_SCALE : 1;
  USUAL_SCALES.set(column, usual);
  return usual;
}

/** Zero is zero at every scale. */
function tellsItsScale({ numbers, states }: ReadColumn, row: number): boolean {
  return states[row] === 'number' && numbers[row] !== 0;
}

/** Whether the cell holds a number that was typed as text. */
function isReadText(table: TargetTable, { row, role }: TableCell, value: CellValue): value is string {
  return typeof value === 'string' && stateAt(table, row, role) === 'number';
}

/** Percent points with the decimal separator, the digits and the sign of an earlier text, such as "2,44 %". */
function rateLike(text: string, points: number): string {
  const [, separator, decimals = ''] = /([.,])(\d+)\D*$/.exec(text) ?? [];
  const [sign = ''] = /\s*%\s*$/.exec(text) ?? [];
  const digits = Math.max(decimals.length, decimalDigits(points));
  return points.toFixed(digits).replace('.', separator ?? ',') + sign;
}
