import { decimalDigits } from '../../domain/rounding';
import type { TargetTable } from '../../domain/target-table';
import type { CellValue } from '../../sheet/cell';
import { plainText } from '../cells/plain-text';
import { isDateFormat, isPercentFormat } from '../../sheet/number-format';
import { isNumeric, readCount, readRate } from '../cells/read-number';
import type { UsedSheet } from '../../workbook/snapshot';
import { isBlank, rowValues } from '../cells/used-sheet';
import { textOf } from '../../sheet/cell';
import { numberFormatAt, valueAt } from '../../workbook/snapshot';
import { Outline } from './outline';
import { paragraphsOf } from './paragraphs';
import type { ReadFigure } from './read-stated-figures';
import type { Unit, Word } from './words';
import { wordsOf } from './words';

/** Longer sheets are lists of households or payments: what they hold is not said of the commune. */
const LONGEST_STATEMENT = 1000;

/** The figures that the cells of a sheet state outside of its tables: in sentences, or as numbers beside labels. */
export function figuresOnSheet(sheet: UsedSheet, tables: readonly TargetTable[], year: number | null): ReadFigure[] {
  const outline = new Outline(year);
  const figures: ReadFigure[] = [];
  const lastRow = Math.min(sheet.used.lastRow, sheet.used.firstRow + LONGEST_STATEMENT - 1);
  for (let row = sheet.used.firstRow; row <= lastRow; row += 1) {
    const columns = statedColumns(sheet, row, tables);
    const hasNumbers = columns.some((column) => isNumeric(valueAt(sheet, { row, column })));
    for (const column of columns) {
      const cell = { sheet, row, column };
      figures.push(...(hasNumbers ? besideLabel(cell, outline) : inWords(cell, outline)));
    }
  }
  return figures;
}

interface Cell {
  readonly sheet: UsedSheet;
  readonly row: number;
  readonly column: number;
}

/** The columns in which a row holds something that is not part of a table. */
function statedColumns(sheet: UsedSheet, row: number, tables: readonly TargetTable[]): number[] {
  return rowValues(sheet, row).flatMap((value, offset) => {
    const column = sheet.used.firstColumn + offset;
    return isBlank(value) || tables.some((table) => holds(table, row, column)) ? [] : [column];
  });
}

function holds({ firstRow, lastRow, firstColumn, lastColumn }: TargetTable, row: number, column: number): boolean {
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}

function inWords({ sheet, row, column }: Cell, outline: Outline): ReadFigure[] {
  const paragraphs = paragraphsOf(textOf(valueAt(sheet, { row, column })));
  return paragraphs.flatMap((paragraph) =>
    outline
      .read(paragraph, paragraphs.length === 1)
      .map((figure) => ({ ...figure, place: placeOf({ sheet, row, column }) })),
  );
}

function besideLabel(cell: Cell, outline: Outline): ReadFigure[] {
  const { sheet, row, column } = cell;
  const value = valueAt(sheet, { row, column });
  if (!isNumeric(value) || isDateFormat(numberFormatAt(sheet, { row, column }))) return [];
  const label = labelOf(cell);
  const amount = label === null ? null : amountOf(cell, value, label);
  if (label === null || amount === null) return [];
  const passage = `${label}: ${textOf(value)}`;
  return outline.readLabelled(label, amount).map((figure) => ({ ...figure, passage, place: placeOf(cell) }));
}

/** The words that say what a number is: those left of it, with those above it where they say something too. */
function labelOf({ sheet, row, column }: Cell): string | null {
  const left = textLeftOf(sheet, row, column);
  const above = textAbove(sheet, row, column);
  if (left !== null) return above !== null && tellsWhat(above) ? `${left} ${above}` : left;
  const isAlone = isBlank(valueAt(sheet, { row: row + 1, column }));
  return above !== null && isAlone && !isNumeric(valueAt(sheet, { row: row - 1, column })) ? above : null;
}

function textLeftOf(sheet: UsedSheet, row: number, column: number): string | null {
  for (let other = column - 1; other >= sheet.used.firstColumn; other -= 1) {
    const value = valueAt(sheet, { row, column: other });
    if (!isBlank(value) && !isNumeric(value) && !isUnit(value)) return textOf(value);
  }
  return null;
}

/** The first words above, over other numbers of the same column. */
function textAbove(sheet: UsedSheet, row: number, column: number): string | null {
  for (let other = row - 1; other >= sheet.used.firstRow; other -= 1) {
    const value = valueAt(sheet, { row: other, column });
    if (isBlank(value)) return null;
    if (!isNumeric(value)) return textOf(value);
  }
  return null;
}

const TELLING: ReadonlySet<Word['kind']> = new Set(['indicator', 'everyone', 'group', 'measure', 'time']);

function tellsWhat(text: string): boolean {
  return wordsOf(text).some(({ kind }) => TELLING.has(kind));
}

const PERSONS = /\bkhau\b|\bso nguoi\b|[(,] ?nguoi\)?$/;
const PERCENT = /%|\bt[yi] le\b|\bphan tram\b/;
const UNITS: Readonly<Record<string, Unit>> = {
  ho: 'household',
  khau: 'person',
  'nhan khau': 'person',
  nguoi: 'person',
  '%': 'percent',
};

function isUnit(value: CellValue): boolean {
  return UNITS[plainText(textOf(value))] !== undefined;
}

function amountOf(
  { sheet, row, column }: Cell,
  value: CellValue,
  label: string,
): Extract<Word, { readonly kind: 'amount' }> | null {
  const numberFormat = numberFormatAt(sheet, { row, column });
  const written = plainText(textOf(value));
  const beside = UNITS[plainText(textOf(valueAt(sheet, { row, column: column + 1 })))];
  const plain = plainText(label);
  const isPercent = isPercentFormat(numberFormat) || written.endsWith('%') || PERCENT.test(plain);
  const unit = beside ?? (isPercent ? 'percent' : PERSONS.test(plain) ? 'person' : 'household');
  if (unit !== 'percent') {
    const { number } = readCount(value, numberFormat);
    return Number.isInteger(number) ? { kind: 'amount', value: number, digits: 0, unit } : null;
  }
  const { number } = readRate(value, numberFormat);
  if (!Number.isFinite(number)) return null;
  const digits = Math.min(shownDigits(numberFormat) ?? decimalDigits(number), LONGEST_SHOWN);
  return { kind: 'amount', value: Number(number.toFixed(digits)), digits, unit };
}

/** More digits than a person reads: the cell holds a quotient. */
const LONGEST_SHOWN = 6;

/** The decimals that a plain number format shows; null where it leaves them to the number. */
function shownDigits(numberFormat: string): number | null {
  const [, decimals] = /^#?,?#*0(?:\.(0+))?\s*"?%?"?$/.exec(numberFormat) ?? [];
  if (decimals !== undefined) return decimals.length;
  return numberFormat.startsWith('0') ? 0 : null;
}

function placeOf({ sheet, row, column }: Cell): ReadFigure['place'] {
  return { kind: 'cell', sheet: sheet.id, sheetName: sheet.name, row, column };
}
