import type { CellAddress } from './address';
import { formulasEqual } from './formula';

/** The host's own identity of a sheet: it survives a rename while the workbook is open. */
export type SheetId = string;

/** An error value of Excel, such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell shows before its number format: null is a blank cell. */
export type CellValue = string | number | boolean | CellError | null;

/** What a cell holds: a constant, or a formula (English function names, leading "=") with its last result. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A cell of a workbook. */
export interface CellLocation {
  readonly sheet: SheetId;
  readonly address: CellAddress;
}

/** What an empty cell holds. */
export const BLANK: CellContent = { value: null, formula: null };

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** A value as text; an error by its name, a blank cell as nothing. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value);
}

/** Whether two cells hold the same: by formula where there is one, else by value. */
export function contentsEqual(one: CellContent, other: CellContent): boolean {
  if (one.formula !== null && other.formula !== null) return formulasEqual(one.formula, other.formula);
  if (one.formula !== null || other.formula !== null) return false;
  if (isCellError(one.value) && isCellError(other.value)) return one.value.error === other.value.error;
  return one.value === other.value;
}
