import type { ColumnRole } from '../domain/columns';
import type { CellRange } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { headerText, roleOfHeader } from './header-vocabulary';
import { rowValues, textOf } from './sheet-grid';

/** A header that was understood: its rows and what its columns hold, all zero-based on the sheet. */
export interface TableHeader {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly positions: ReadonlyMap<ColumnRole, number>;
}

const DEEPEST_HEADER = 4;
/** A name column and two measures: fewer could be any list. */
const FEWEST_MEASURES = 2;

/** The first header at or below a row; null where none follows. */
export function findHeader(
  sheet: SheetSnapshot,
  used: CellRange,
  fromRow: number,
  year: number | null,
): TableHeader | null {
  for (let row = fromRow; row <= used.lastRow; row += 1) {
    if (!mayBeginHeader(sheet, used, row)) continue;
    const header = deepestReading(sheet, used, row, year);
    if (header) return header;
  }
  return null;
}

function mayBeginHeader(sheet: SheetSnapshot, used: CellRange, row: number): boolean {
  const texts = rowValues(sheet, used, row).filter((value) => typeof value === 'string' && value.trim() !== '');
  return texts.length >= FEWEST_MEASURES;
}

/** Reads the header one to four rows deep and keeps the depth that names the most columns. */
function deepestReading(
  sheet: SheetSnapshot,
  used: CellRange,
  firstRow: number,
  year: number | null,
): TableHeader | null {
  let best: TableHeader | null = null;
  for (let depth = 1; depth <= DEEPEST_HEADER && firstRow + depth - 1 <= used.lastRow; depth += 1) {
    const lastRow = firstRow + depth - 1;
    if (depth > 1 && !isHeaderRow(sheet, used, lastRow)) break;
    const positions = readPositions(sheet, used, firstRow, lastRow, year);
    if (!positions.has('hamlet') || !positions.has('households')) continue;
    if (positions.size - 1 >= FEWEST_MEASURES && positions.size > (best?.positions.size ?? 0)) {
      best = { firstRow, lastRow, positions };
    }
  }
  return best;
}

/** Header rows hold words; a row with several numbers is already a line of the table. */
function isHeaderRow(sheet: SheetSnapshot, used: CellRange, row: number): boolean {
  const values = rowValues(sheet, used, row);
  return values.filter((value) => typeof value === 'number').length <= 1;
}

function readPositions(
  sheet: SheetSnapshot,
  used: CellRange,
  firstRow: number,
  lastRow: number,
  year: number | null,
): Map<ColumnRole, number> {
  const positions = new Map<ColumnRole, number>();
  headerPaths(sheet, used, firstRow, lastRow).forEach((path, offset) => {
    const role = path.length > 0 ? roleOfHeader(path, year) : null;
    if (role !== null && !positions.has(role)) positions.set(role, used.firstColumn + offset);
  });
  return positions;
}

/**
 * The words above each used column. A merged group title stands in its first cell only, so a blank cell
 * belongs to the title at its left, as long as no higher title has begun in between.
 */
function headerPaths(sheet: SheetSnapshot, used: CellRange, firstRow: number, lastRow: number): string[][] {
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_row, depth) =>
    rowValues(sheet, used, firstRow + depth).map((value) => headerText(textOf(value))),
  );
  const running: string[] = [];
  return Array.from({ length: used.lastColumn - used.firstColumn + 1 }, (_column, offset) => {
    const lowest = rows.findLastIndex((row) => (row[offset] ?? '') !== '');
    const path: string[] = [];
    for (let depth = 0; depth <= lowest; depth += 1) {
      const own = rows[depth]?.[offset] ?? '';
      if (own !== '') {
        running.length = depth;
        running[depth] = own;
      }
      const text = running[depth] ?? '';
      if (text !== '') path.push(text);
    }
    return path;
  });
}
