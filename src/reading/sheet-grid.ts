import type { CellRange } from '../workbook/address';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import { isCellError } from '../workbook/snapshot';

/** What a cell shows as text; an error value by its name, a blank cell as nothing. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value);
}

/** The value at a zero-based sheet position; null outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const used = sheet.used;
  return (used && sheet.values[row - used.firstRow]?.[column - used.firstColumn]) ?? null;
}

/** The values of one sheet row across the used columns. */
export function rowValues(sheet: SheetSnapshot, used: CellRange, row: number): readonly CellValue[] {
  return sheet.values[row - used.firstRow] ?? [];
}
