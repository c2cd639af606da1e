import { referencesIn } from '../domain/formula';
import type { CellAddress, CellRange } from '../workbook/address';
import { isInside } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { contentAt } from '../workbook/snapshot';

/** Whether the formula of a cell hangs on another cell of its sheet, at first hand or through other formulas. */
export function hangsOn(sheet: SheetSnapshot, dependent: CellAddress, precedent: CellAddress): boolean {
  const seen = new Set<string>();
  const waiting = [dependent];
  for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
    const key = `${cell.row} ${cell.column}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const { formula } = contentAt(sheet, cell);
    const ranges = formula === null ? [] : referencesIn(formula, sheet.name);
    if (ranges.some((range) => isInside(range, precedent))) return true;
    waiting.push(...ranges.flatMap((range) => formulaCellsIn(sheet, range)));
  }
  return false;
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
