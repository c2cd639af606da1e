import type { CellValue } from '../../../sheet/cell';
import { isCellError } from '../../../sheet/cell';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Slices } from '../slices';
import type { CellGrids } from './cell-grids';

type Row<Value> = readonly Value[];

/**
 * The same cells, with each row that says what the known sheet says there as the very row that is known: who compares
 * two readings need not look into their rows. Where rows were put in or taken out, those below are found again too.
 */
export function* withKnownRows(cells: CellGrids, known: SheetSnapshot | undefined): Slices<CellGrids> {
  if (!cells.used || !known?.used) return cells;
  const sameLine = cells.used.firstRow - known.used.firstRow;
  const shifts = [...new Set([sameLine, known.values.length - cells.values.length])];
  const rows = { values: [...cells.values], formulas: [...cells.formulas] };
  const looks = { numberFormats: [...cells.numberFormats], fontNames: [...cells.fontNames] };
  for (const row of cells.values.keys()) {
    for (const at of shifts.map((shift) => row + shift)) {
      const isSame =
        takeOver(rows.values, row, known.values[at], valuesEqual) &&
        takeOver(rows.formulas, row, known.formulas[at], Object.is) &&
        takeOver(looks.numberFormats, row, known.numberFormats[at], Object.is) &&
        takeOver(looks.fontNames, row, known.fontNames?.[at], Object.is);
      if (isSame) break;
    }
    yield;
  }
  return { used: cells.used, ...rows, ...looks };
}

/** Puts the known row in the place of one that is equal, and says whether it is. */
function takeOver<Value>(
  grid: Row<Value>[],
  row: number,
  known: Row<Value> | undefined,
  areEqual: (one: Value, other: Value) => boolean,
): boolean {
  const own = grid[row];
  if (own === known) return true;
  if (!own || !known || own.length !== known.length) return false;
  for (const [column, value] of own.entries()) {
    const other = known[column];
    if (other === undefined || !areEqual(value, other)) return false;
  }
  grid[row] = known;
  return true;
}

function valuesEqual(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : Object.is(one, other);
}
