import type { CellRange } from '../../sheet/range';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { CellValue } from '../../sheet/cell';
import { GENERAL_FORMAT } from '../../workbook/snapshot';
import { isCellError } from '../../sheet/cell';

/** A sheet that has something on it. */
export type UsedSheet = SheetSnapshot & { readonly used: CellRange };

export function isUsed(sheet: SheetSnapshot): sheet is UsedSheet {
  return sheet.used !== null;
}

/** What a cell shows as text; an error value by its name, a blank cell as nothing. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value);
}

/** Whether nothing can be seen in the cell. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && !VISIBLE.test(value));
}

const VISIBLE = /[^\s\u200b-\u200f\u2060\ufeff]/u;

/** The value at a zero-based sheet position; null outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const used = sheet.used;
  return (used && sheet.values[row - used.firstRow]?.[column - used.firstColumn]) ?? null;
}

/** The number format at a zero-based sheet position; "General" outside the used range. */
export function formatAt(sheet: SheetSnapshot, row: number, column: number): string {
  const used = sheet.used;
  return (used && sheet.numberFormats[row - used.firstRow]?.[column - used.firstColumn]) ?? GENERAL_FORMAT;
}

/** The formula at a zero-based sheet position; null for a constant and outside the used range. */
export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  const used = sheet.used;
  return (used && sheet.formulas[row - used.firstRow]?.[column - used.firstColumn]) ?? null;
}

/** The values of one sheet row across the used columns. */
export function rowValues(sheet: UsedSheet, row: number): readonly CellValue[] {
  return sheet.values[row - sheet.used.firstRow] ?? [];
}
