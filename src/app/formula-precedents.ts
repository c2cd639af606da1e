import type { CellAddress, CellRange } from '../workbook/address';
import { findAddress, isInside, rangeBetween } from '../workbook/address';
import { sameSheetName } from '../workbook/sheet-name';
import type { SheetSnapshot } from '../workbook/snapshot';
import { contentAt } from '../workbook/snapshot';

const TEXTS = /"(?:[^"]|"")*"/g;
/** A cell or a range, with the sheet it may name in front; neither part of a longer name nor a function. */
const REFERENCES =
  /(?<![\p{L}\p{N}_.$!])('(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\p{L}\p{N}_.(!])/giu;

/** Whether the formula of a cell hangs on another cell of its sheet, at first hand or through other formulas. */
export function hangsOn(sheet: SheetSnapshot, dependent: CellAddress, precedent: CellAddress): boolean {
  const seen = new Set<string>();
  const waiting = [dependent];
  for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
    const key = `${cell.row} ${cell.column}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const { formula } = contentAt(sheet, cell);
    const ranges = formula === null ? [] : referencesOf(formula, sheet.name);
    if (ranges.some((range) => isInside(range, precedent))) return true;
    waiting.push(...ranges.flatMap((range) => formulaCellsIn(sheet, range)));
  }
  return false;
}

function referencesOf(formula: string, sheetName: string): CellRange[] {
  return [...formula.replace(TEXTS, '""').matchAll(REFERENCES)].flatMap(([, prefix, from = '', to = from]) => {
    const named = prefix?.replace(/^'|'?!$/g, '').replaceAll("''", "'") ?? sheetName;
    const [first, last] = [findAddress(from), findAddress(to)];
    return first && last && sameSheetName(named, sheetName) ? [rangeBetween(first, last)] : [];
  });
}

function formulaCellsIn({ used, formulas }: SheetSnapshot, range: CellRange): CellAddress[] {
  const cells: CellAddress[] = [];
  if (!used) return cells;
  for (let row = Math.max(range.firstRow, used.firstRow); row <= Math.min(range.lastRow, used.lastRow); row += 1) {
    const line = formulas[row - used.firstRow] ?? [];
    const lastColumn = Math.min(range.lastColumn, used.lastColumn);
    for (let column = Math.max(range.firstColumn, used.firstColumn); column <= lastColumn; column += 1) {
      if ((line[column - used.firstColumn] ?? null) !== null) cells.push({ row, column });
    }
  }
  return cells;
}
