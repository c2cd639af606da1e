import { decimalDigits } from '../../domain/rounding';
import type { CellState, NumberColumn } from '../../domain/target-table';
import type { CellValue } from '../../sheet/cell';
import { textOf } from '../../sheet/cell';
import { expectAt } from '../../sheet/expect';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { formulaAt, numberFormatAt, valueAt } from '../../workbook/snapshot';
import type { NumberReading } from './read-number';
import { FRACTION_SCALE, percentPoints, readCount, readRate } from './read-number';

/** Reads one column of counts over the given sheet rows. */
export function readCountColumn<Role>(
  sheet: SheetSnapshot,
  role: Role,
  position: number,
  rows: readonly number[],
): NumberColumn<Role> {
  return columnOf(role, position, readCells(sheet, position, rows, readCount), formulasOf(sheet, position, rows));
}

/**
 * Reads one column of rates over the given sheet rows.
 * A bare number up to 1 may be percent points or a fraction; what its count and households give decides it,
 * and where they are missing, the rest of the column does.
 * @param expected the rate in percent points that a row should have, by order in `rows`; NaN where unknown.
 */
export function readRateColumn<Role>(
  sheet: SheetSnapshot,
  role: Role,
  position: number,
  rows: readonly number[],
  expected: (order: number) => number,
): NumberColumn<Role> {
  const cells = readCells(sheet, position, rows, readRate);
  decideBareNumbers(cells, expected, (order) => saysPercent(sheet, expectAt(rows, order), position));
  return columnOf(role, position, cells, formulasOf(sheet, position, rows));
}

/** The cells of a column as they are read, in lists rather than one by one: a large sheet has a million. */
interface ReadCells {
  readonly numbers: Float64Array;
  readonly scales: Float64Array;
  readonly states: CellState[];
  /** What stands in unreadable cells, by order. */
  readonly texts: Map<number, string>;
  /** What stands in cells whose number is typed as text, by order. */
  readonly textNumbers: Map<number, string>;
}

function readCells(
  sheet: SheetSnapshot,
  position: number,
  rows: readonly number[],
  read: (value: CellValue, numberFormat: string) => NumberReading,
): ReadCells {
  const numbers = new Float64Array(rows.length);
  const scales = new Float64Array(rows.length);
  const states: CellState[] = [];
  const texts = new Map<number, string>();
  const textNumbers = new Map<number, string>();
  rows.forEach((row, order) => {
    const address = { row, column: position };
    const { state, number, text, scale } = read(valueAt(sheet, address), numberFormatAt(sheet, address));
    numbers[order] = number;
    scales[order] = scale;
    states.push(state);
    if (state === 'unreadable') texts.set(order, text);
    else if (text !== '') textNumbers.set(order, text);
  });
  return { numbers, scales, states, texts, textNumbers };
}

/** Takes bare numbers up to 1 as fractions where they, or the column as a whole, stand for ones. */
function decideBareNumbers(
  { numbers, scales }: ReadCells,
  expected: (order: number) => number,
  saysPercentAt: (order: number) => boolean,
): void {
  const votes = new Map<number, number>();
  let columnVote = 0;
  for (const [order, number] of numbers.entries()) {
    if (scales[order] !== 1) continue;
    if (number > 1) columnVote -= 1;
    if (!(number > 0 && number <= 1) || saysPercentAt(order)) continue;
    const vote = fractionVote(number, expected(order));
    votes.set(order, vote);
    columnVote += vote;
  }
  for (const [order, own] of votes) {
    const number = expectAt(numbers, order);
    if ((own || columnVote || ratioVote(number, expected(order))) <= 0) continue;
    numbers[order] = percentPoints(number);
    scales[order] = FRACTION_SCALE;
  }
}

function saysPercent(sheet: SheetSnapshot, row: number, position: number): boolean {
  return textOf(valueAt(sheet, { row, column: position })).includes('%');
}

/** 1 where the number is the expected rate as a fraction, -1 as percent points; 0 where it is neither, or both. */
function fractionVote(number: number, expected: number): number {
  const lastDigit = 10 ** -decimalDigits(number);
  const isFraction = Math.abs(number - expected / FRACTION_SCALE) <= lastDigit;
  const isPoints = Math.abs(number - expected) <= lastDigit;
  return Number(isFraction) - Number(isPoints);
}

/** Whether the number is nearer to the expected rate as a fraction, by ratio; 0 where nothing is expected. */
function ratioVote(number: number, expected: number): number {
  if (!(expected > 0)) return 0;
  return expected > number * Math.sqrt(FRACTION_SCALE) ? 1 : -1;
}

/** The formulas of the cells; null where there is none. */
function formulasOf(
  sheet: SheetSnapshot,
  position: number,
  rows: readonly number[],
): readonly (string | null)[] | null {
  if (rows.every((row) => formulaAt(sheet, { row, column: position }) === null)) return null;
  return rows.map((row) => formulaAt(sheet, { row, column: position }));
}

function columnOf<Role>(
  role: Role,
  position: number,
  { numbers, scales, states, texts, textNumbers }: ReadCells,
  formulas: readonly (string | null)[] | null,
): NumberColumn<Role> {
  const read = { role, position, numbers, states, texts, scales };
  return { ...read, ...(textNumbers.size > 0 && { textNumbers }), ...(formulas && { formulas }) };
}
