import type { TargetTable } from '../domain/target-table';
import type { CellAddress } from '../sheet/address';
import { textOf } from '../sheet/cell';
import type { SheetSnapshot, UsedSheet } from '../workbook/snapshot';
import { numberFormatAt, valueAt } from '../workbook/snapshot';
import { tidyText } from './cells/plain-text';
import { readCount } from './cells/read-number';
import { isColumnNumber } from './cells/row-vocabulary';
import { pathsOver } from './header/header-paths';

/*
 * The columns of the sheet that a table stands on as a person sees them, whatever they hold. Sheets are taken as they
 * can be read: with texts in legacy fonts turned into Unicode.
 */

/** The titles over each of the first `most` used columns, from the top; the line that numbers the columns is none. */
export function columnTitles(sheet: UsedSheet, { firstRow, rows }: TargetTable, most: number): string[][] {
  const { firstColumn, lastColumn } = sheet.used;
  const columns = Math.min(lastColumn - firstColumn + 1, most);
  const firstLine = rows[0]?.position ?? firstRow;
  const texts = Array.from({ length: firstLine - firstRow }, (_row, depth) =>
    Array.from({ length: columns }, (_column, offset) =>
      shownText(sheet, { row: firstRow + depth, column: firstColumn + offset }),
    ),
  ).filter((row) => row.some((text) => text !== '' && !isColumnNumber(text)));
  const paths = pathsOver(texts);
  return Array.from({ length: columns }, (_column, offset) => paths[offset] ?? []);
}

/** The nearest words above the first line of a table in one column; empty where there are none. */
export function nearestTitle(sheet: SheetSnapshot, table: TargetTable, column: number): string {
  const firstLine = table.rows.reduce((first, { position }) => Math.min(first, position), Infinity);
  for (let row = firstLine - 1; row >= table.firstRow; row -= 1) {
    const value = valueAt(sheet, { row, column });
    if (typeof value === 'string' && value.trim() !== '' && !isColumnNumber(value)) {
      return value.replace(/\s+/gu, ' ').trim();
    }
  }
  return '';
}

/** What a cell shows as tidy text; empty where it is blank. */
export function shownText(sheet: SheetSnapshot, address: CellAddress): string {
  return tidyText(textOf(valueAt(sheet, address)));
}

/** The whole number, zero or above, that a cell holds as a number or as text; null where it holds none. */
export function wholeNumberAt(sheet: SheetSnapshot, address: CellAddress): number | null {
  const { number } = readCount(valueAt(sheet, address), numberFormatAt(sheet, address));
  return Number.isInteger(number) && number >= 0 ? number : null;
}
