import { referencesIn } from '../../sheet/formula';
import type { CellAddress } from '../../sheet/address';
import type { CellRange } from '../../sheet/range';
import { MAXIMUM_COLUMNS } from '../../sheet/address';
import { isInside } from '../../sheet/range';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { contentAt } from '../../workbook/snapshot';

/** Whether a formula in these cells depends on another cell of their sheet, at first hand or through other formulas. */
export function dependsOn(sheet: SheetSnapshot, dependents: readonly CellAddress[], precedent: CellAddress): boolean {
  const waiting = dependents.filter((cell) => contentAt(sheet, cell).formula !== null);
  const seen = new Set<number>();
  for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
    const key = cell.row * MAXIMUM_COLUMNS + cell.column;
    if (seen.has(key)) continue;
    seen.add(key);
    const { formula } = contentAt(sheet, cell);
    const ranges = formula === null ? [] : rangesNamedIn(sheet, formula);
    if (ranges.some((range) => isInside(range, precedent))) return true;
    waiting.push(...ranges.flatMap((range) => formulaCellsIn(sheet, range)));
  }
  return false;
}

const RANGES_NAMED = new WeakMap<SheetSnapshot, Map<string, readonly CellRange[]>>();

/** Read once for each formula of a sheet: a count is asked for its total, and again for its rate. */
function rangesNamedIn(sheet: SheetSnapshot, formula: string): readonly CellRange[] {
  const known = RANGES_NAMED.get(sheet) ?? new Map<string, readonly CellRange[]>();
  const ranges = known.get(formula) ?? referencesIn(formula, sheet.name);
  RANGES_NAMED.set(sheet, known.set(formula, ranges));
  return ranges;
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
