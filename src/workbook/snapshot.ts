import type { CellAddress } from '../sheet/address';
import type { CellRange } from '../sheet/range';
import { rangeAroundAny } from '../sheet/range';
import type { CellContent, CellValue, SheetId } from '../sheet/cell';
import { contentsEqual } from '../sheet/cell';
import { GENERAL_FORMAT } from '../sheet/number-format';
import type { WorkbookRemark } from './remark';
import { joinRemarks } from './remark';

/** How loudly a cell is marked. */
export type MarkLevel = 'error' | 'warning' | 'notice';

/** One cell range of the overlay that the tool lays over a sheet. */
export interface Mark {
  readonly range: CellRange;
  readonly level: MarkLevel;
}

/**
 * The sheets that the tool makes itself, found again by this tag whatever they are called. A report has one tag and is
 * rewritten under it. A form is handed over to the officer, so each has a tag of its own (the number it was given,
 * the year it is for), and no later one is ever written over it.
 */
export type SheetTag = 'summary' | 'findings' | `template-${number}` | `next-year-${number}`;

/** One sheet as it was when the workbook was read. The grids cover `used`, row by row. */
export interface SheetSnapshot {
  readonly id: SheetId;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Set where the sheet is one of the tool's own. */
  readonly tag: SheetTag | null;
  /** The smallest range around everything that has a value; null on an empty sheet. */
  readonly used: CellRange | null;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula of each cell; null where the cell holds a constant. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Excel's number format codes, in English notation. */
  readonly numberFormats: readonly (readonly string[])[];
  /**
   * The font of each cell by the name that Excel shows, empty where its text has several; absent where the host did
   * not tell fonts. Rows that are alike may be one and the same array.
   */
  readonly fontNames?: readonly (readonly string[])[];
  /** The overlay as it lies on the sheet now. */
  readonly marks: readonly Mark[];
  /** Set where the host cannot tell all of it: marks may lie on the sheet that are not among these. */
  readonly marksUnknown?: boolean;
}

/** The part of a sheet's snapshot that is its cells. */
export type CellGrids = Pick<SheetSnapshot, 'used' | 'values' | 'formulas' | 'numberFormats' | 'fontNames'>;

/** Whether Excel recalculates formulas by itself or only when it is told to. */
export type CalculationMode = 'automatic' | 'manual';

/** A workbook as it was when it was read: data, never a live object. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: SheetId;
  readonly calculation: CalculationMode;
  /** The text that the tool keeps in the workbook; null where it keeps none. */
  readonly settings: string | null;
  /** What the officer is to be told of the changes that led to it; absent where all was done as it was asked for. */
  readonly remarks?: readonly WorkbookRemark[];
}

/** A sheet that has something on it. */
export type UsedSheet = SheetSnapshot & { readonly used: CellRange };

export function isUsed(sheet: SheetSnapshot): sheet is UsedSheet {
  return sheet.used !== null;
}

/** What a cell held; blank outside the used range. */
export function contentAt(sheet: SheetSnapshot, address: CellAddress): CellContent {
  return { value: valueAt(sheet, address), formula: formulaAt(sheet, address) };
}

/** The value of a cell; null where it is blank, and outside the used range. */
export function valueAt({ used, values }: SheetSnapshot, address: CellAddress): CellValue {
  return inGrid(used, values, address) ?? null;
}

/** The formula of a cell; null where it holds a constant, and outside the used range. */
export function formulaAt({ used, formulas }: SheetSnapshot, address: CellAddress): string | null {
  return inGrid(used, formulas, address) ?? null;
}

/** The name of a cell's font; empty where it has several or none is known. */
export function fontNameAt({ used, fontNames = [] }: SheetSnapshot, address: CellAddress): string {
  return inGrid(used, fontNames, address) ?? '';
}

/** The number format of a cell; "General" outside the used range. */
export function numberFormatAt({ used, numberFormats }: SheetSnapshot, address: CellAddress): string {
  return inGrid(used, numberFormats, address) ?? GENERAL_FORMAT;
}

/** What a grid over the used range has for a cell; undefined outside of it. */
function inGrid<Value>(
  used: CellRange | null,
  grid: readonly (readonly Value[])[],
  { row, column }: CellAddress,
): Value | undefined {
  return used ? grid[row - used.firstRow]?.[column - used.firstColumn] : undefined;
}

/** @throws RangeError where the snapshot has no such sheet: the caller mixed two snapshots. */
export function sheetById(snapshot: WorkbookSnapshot, id: SheetId): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new RangeError(`No sheet ${id} in this snapshot`);
  return sheet;
}

/** The tool's own sheet of that kind, where the workbook has one. */
export function sheetByTag(snapshot: WorkbookSnapshot, tag: SheetTag): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.tag === tag);
}

/** Whether the tool's overlay lies on any sheet. */
export function isMarked({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some((sheet) => sheet.marks.length > 0);
}

/** Whether it does, or may: there are sheets on which it cannot be seen. */
export function mayBeMarked({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some((sheet) => sheet.marks.length > 0 || sheet.marksUnknown === true);
}

/** The same reading with these remarks too. */
export function withRemarks(snapshot: WorkbookSnapshot, others: readonly WorkbookRemark[] = []): WorkbookSnapshot {
  const remarks = joinRemarks(others, snapshot.remarks);
  return remarks.length > 0 ? { ...snapshot, remarks } : snapshot;
}

/** The cells in which two readings of a sheet differ, by formula where there is one, else by value. */
export function differingCells(one: SheetSnapshot, other: SheetSnapshot): CellAddress[] {
  const range = rangeAroundAny(one.used, other.used);
  const differing: CellAddress[] = [];
  if (!range) return differing;
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
      const address = { row, column };
      if (!contentsEqual(contentAt(one, address), contentAt(other, address))) differing.push(address);
    }
  }
  return differing;
}
