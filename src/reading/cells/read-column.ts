import { decimalDigits } from '../../domain/rounding';
import type { NumberColumn } from '../../domain/target-table';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { NumberReading } from './read-number';
import { asFraction, readCount, readRate } from './read-number';
import { textOf } from '../../sheet/cell';
import { formulaAt, numberFormatAt, valueAt } from '../../workbook/snapshot';
import { expectAt } from '../../sheet/expect';

/** Reads one column of counts over the given sheet rows. */
export function readCountColumn<Role>(
  sheet: SheetSnapshot,
  role: Role,
  position: number,
  rows: readonly number[],
): NumberColumn<Role> {
  const readings = rows.map((row) =>
    readCount(valueAt(sheet, { row, column: position }), numberFormatAt(sheet, { row, column: position })),
  );
  return columnOf(role, position, readings, formulasOf(sheet, position, rows));
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
  const readings = rows.map((row) =>
    readRate(valueAt(sheet, { row, column: position }), numberFormatAt(sheet, { row, column: position })),
  );
  const bare = readings.map(
    (reading, order) => isBare(reading) && !saysPercent(sheet, expectAt(rows, order), position),
  );
  const votes = readings.map((reading, order) => (bare[order] ? fractionVote(reading.number, expected(order)) : 0));
  const columnVote = votes.reduce((sum, vote) => sum + vote, 0) - readings.filter(isAboveOne).length;
  const decided = readings.map((reading, order) => {
    if (!bare[order]) return reading;
    const vote = votes[order] || columnVote || ratioVote(reading.number, expected(order));
    return vote > 0 ? asFraction(reading) : reading;
  });
  return columnOf(role, position, decided, formulasOf(sheet, position, rows));
}

/** Whether the number leaves open which of the two it is. */
function isBare({ scale, number }: NumberReading): boolean {
  return scale === 1 && number > 0 && number <= 1;
}

function saysPercent(sheet: SheetSnapshot, row: number, position: number): boolean {
  return textOf(valueAt(sheet, { row, column: position })).includes('%');
}

function isAboveOne(reading: NumberReading): boolean {
  return reading.scale === 1 && reading.number > 1;
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

const FRACTION_SCALE = 100;

/** The formulas of the cells; null where there is none. */
function formulasOf(
  sheet: SheetSnapshot,
  position: number,
  rows: readonly number[],
): readonly (string | null)[] | null {
  const formulas = rows.map((row) => formulaAt(sheet, { row, column: position }));
  return formulas.some((formula) => formula !== null) ? formulas : null;
}

function columnOf<Role>(
  role: Role,
  position: number,
  readings: readonly NumberReading[],
  formulas: readonly (string | null)[] | null,
): NumberColumn<Role> {
  const numbers = new Float64Array(readings.length);
  const scales = new Float64Array(readings.length);
  const texts = new Map<number, string>();
  const textNumbers = new Map<number, string>();
  readings.forEach(({ state, number, text, scale }, order) => {
    numbers[order] = number;
    scales[order] = scale;
    if (state === 'unreadable') texts.set(order, text);
    else if (text !== '') textNumbers.set(order, text);
  });
  const states = readings.map(({ state }) => state);
  const read = { role, position, numbers, states, texts, scales };
  return { ...read, ...(textNumbers.size > 0 && { textNumbers }), ...(formulas && { formulas }) };
}
