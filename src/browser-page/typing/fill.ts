import { isDateFormat } from 'numfmt';
import type { CellAddress } from '../../sheet/address';
import type { CellContent } from '../../sheet/cell';
import type { CellRange } from '../../sheet/range';
import { columnCount, rowCount } from '../../sheet/range';
import type { CellEdit } from '../../workbook/change';
import { copiedFormula } from './copied-formula';

/** What a cell holds, and its number format: both go along where it is filled or copied. */
export interface SourceCell {
  readonly content: CellContent;
  readonly numberFormat: string;
}

/** Where the cells of a range are read. */
export type ReadCell = (address: CellAddress) => SourceCell;

/** A number at the end of a text, as in "Thôn 3". */
const COUNTED_TEXT = /^(.*?)(\d{1,9})$/s;

/**
 * The edits that fill a range from those of its cells where the filling begins, as Excel does by its handle: formulas
 * follow, numbers with equal steps go on, a date and a numbered text count on, everything else is repeated.
 * @param whole holds the source, and reaches beyond it in one direction
 */
export function filledEdits(source: CellRange, whole: CellRange, read: ReadCell): CellEdit[] {
  const isDown = rowCount(whole) > rowCount(source);
  const lines = isDown ? columnCount(source) : rowCount(source);
  return Array.from({ length: lines }, (_unused, line) => line).flatMap((line) => {
    const addressAt = (place: number): CellAddress =>
      isDown
        ? { row: source.firstRow + place, column: source.firstColumn + line }
        : { row: source.firstRow + line, column: source.firstColumn + place };
    return filledLine(
      addressAt,
      isDown ? rowCount(source) : columnCount(source),
      placesToFill(source, whole, isDown),
      read,
    );
  });
}

/** The edits that repeat the first row or column of a range over the rest of it, as Ctrl+D and Ctrl+R do. */
export function repeatedEdits(range: CellRange, direction: 'down' | 'right', read: ReadCell): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
      const from = direction === 'down' ? { row: range.firstRow, column } : { row, column: range.firstColumn };
      const to = { row, column };
      if (from.row !== row || from.column !== column) edits.push(copiedEdit(read(from), from, to));
    }
  }
  return edits;
}

/** The edit that gives a cell what another one holds; its formula follows. */
export function copiedEdit({ content, numberFormat }: SourceCell, from: CellAddress, to: CellAddress): CellEdit {
  const { value, formula } = content;
  const copied = formula === null ? content : { value, formula: copiedFormula(formula, from, to) };
  return { address: to, content: copied, numberFormat };
}

/** Counted from the first cell of the source: negative where the filling goes up or to the left. */
function placesToFill(source: CellRange, whole: CellRange, isDown: boolean): number[] {
  const [first, last] = isDown
    ? [whole.firstRow - source.firstRow, whole.lastRow - source.firstRow]
    : [whole.firstColumn - source.firstColumn, whole.lastColumn - source.firstColumn];
  const length = isDown ? rowCount(source) : columnCount(source);
  return Array.from({ length: last - first + 1 }, (_unused, index) => first + index).filter(
    (place) => place < 0 || place >= length,
  );
}

function filledLine(
  addressAt: (place: number) => CellAddress,
  length: number,
  places: readonly number[],
  read: ReadCell,
): CellEdit[] {
  const cells = Array.from({ length }, (_unused, place) => read(addressAt(place)));
  const valueAt = seriesOf(cells);
  return places.map((place) => {
    const from = ((place % length) + length) % length;
    const cell = cells[from] ?? { content: { value: null, formula: null }, numberFormat: 'General' };
    const edit = copiedEdit(cell, addressAt(from), addressAt(place));
    return valueAt ? { ...edit, content: { value: valueAt(place), formula: null } } : edit;
  });
}

/** What a series of cells goes on with, counted from its first cell; null where it is none. */
function seriesOf(cells: readonly SourceCell[]): ((place: number) => number | string) | null {
  if (cells.some(({ content }) => content.formula !== null)) return null;
  const numbers = cells.map(({ content }) => content.value).filter((value) => typeof value === 'number');
  if (numbers.length === cells.length) return numberSeries(numbers, cells);
  const text = cells.length === 1 ? cells[0]?.content.value : null;
  const [, words = '', digits] = (typeof text === 'string' && COUNTED_TEXT.exec(text)) || [];
  if (digits === undefined) return null;
  return (place) =>
    words + String(Math.abs(Number(digits) + place)).padStart(digits.startsWith('0') ? digits.length : 0, '0');
}

function numberSeries(numbers: readonly number[], cells: readonly SourceCell[]): ((place: number) => number) | null {
  const [first = 0, second] = numbers;
  if (second === undefined) return isDateFormat(cells[0]?.numberFormat ?? '') ? (place) => first + place : null;
  const step = rounded(second - first);
  const isSeries = numbers.every((value, index) => value === rounded(first + index * step));
  return isSeries ? (place) => rounded(first + place * step) : null;
}

/** Without what binary fractions leave over: 0,1 and 0,2 go on with 0,3. */
function rounded(value: number): number {
  return Number(value.toPrecision(14));
}
