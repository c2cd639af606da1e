import type { CellRange } from '../../sheet/range';
import { columnCount, rowCount } from '../../sheet/range';
import type { CellEdit } from '../../workbook/change';
import type { CellValue, SheetId } from '../../sheet/cell';
import type { ExcelError } from '../excel-error';
import { invalidArgument } from '../excel-error';
import type { OpenWorkbook } from '../open-workbook';
import { typedContent } from '../typed-value';
import { intersection, isUnbounded } from './range-address';

type Grid = readonly (readonly unknown[])[];

/** Values as Excel answers them: "" for a blank cell, text for an error. Null for whole rows and columns. */
export function readValues(workbook: OpenWorkbook, sheet: SheetId, range: CellRange): Grid | null {
  if (isUnbounded(range)) return null;
  return workbook.document.readRange(sheet, range).values.map((row) => row.map(answered));
}

/** Formulas, and the values of cells that hold none. Null for whole rows and columns. */
export function readFormulas(workbook: OpenWorkbook, sheet: SheetId, range: CellRange): Grid | null {
  if (isUnbounded(range)) return null;
  const { values, formulas } = workbook.document.readRange(sheet, range);
  return values.map((row, rowIndex) =>
    row.map((value, columnIndex) => formulas[rowIndex]?.[columnIndex] ?? answered(value)),
  );
}

/** Number format codes. Null for whole rows and columns. */
export function readNumberFormats(workbook: OpenWorkbook, sheet: SheetId, range: CellRange): Grid | null {
  return isUnbounded(range) ? null : workbook.document.readRange(sheet, range).numberFormats;
}

/**
 * Writes values or formulas as if they had been typed; null leaves its cell alone.
 * @throws ExcelError InvalidArgument where the array's shape is not the range's
 */
export function writeCells(workbook: OpenWorkbook, sheet: SheetId, range: CellRange, written: unknown): void {
  workbook.beforeWrite();
  refuseUnbounded(range);
  const { numberFormats } = workbook.document.readRange(sheet, range);
  const edits: CellEdit[] = [];
  forEachWritten(range, written, (value, row, column) => {
    const format = numberFormats[row - range.firstRow]?.[column - range.firstColumn] ?? '';
    edits.push({ address: { row, column }, ...typedContent(value, format) });
  });
  workbook.document.setCells(sheet, edits);
  workbook.afterWrite(sheet, range);
}

/** Sets number formats; null leaves its cell alone. @throws ExcelError as `writeCells` does */
export function writeNumberFormats(workbook: OpenWorkbook, sheet: SheetId, range: CellRange, written: unknown): void {
  workbook.beforeWrite();
  refuseUnbounded(range);
  forEachWritten(range, written, (numberFormat, row, column) => {
    if (typeof numberFormat !== 'string') throw invalidArgument('A number format is a text');
    const cell = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    workbook.document.setFormat(sheet, cell, { numberFormat });
  });
}

/** Blanks the cells and keeps their looks. */
export function clearContents(workbook: OpenWorkbook, sheet: SheetId, range: CellRange): void {
  workbook.beforeWrite();
  const used = workbook.document.usedRange(sheet);
  const filled = used && intersection(used, range);
  if (filled) writeCells(workbook, sheet, filled, '');
}

function answered(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** Visits every cell with what is written there; one value that is no array goes into every cell. */
function forEachWritten(
  range: CellRange,
  written: unknown,
  visit: (value: unknown, row: number, column: number) => void,
): void {
  const grid = Array.isArray(written) ? rectangular(written, range) : null;
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      const value = grid ? grid[row - range.firstRow]?.[column - range.firstColumn] : written;
      if (value !== null && value !== undefined) visit(value, row, column);
    }
  }
}

function refuseUnbounded(range: CellRange): void {
  if (isUnbounded(range)) throw invalidArgument('Whole rows or columns cannot be written at once');
}

function rectangular(written: readonly unknown[], range: CellRange): Grid {
  const rows = written.map((row): readonly unknown[] => (Array.isArray(row) ? row : []));
  const fits = rows.length === rowCount(range) && rows.every((row) => row.length === columnCount(range));
  if (!fits) throw wrongShape();
  return rows;
}

/** The refusal of an array that has not as many rows and columns as the range. */
export function wrongShape(): ExcelError {
  return invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.");
}
