import type { CellAddress } from '../../src/sheet/address';
import { parseAddress } from '../../src/sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { CellValue } from '../../src/sheet/cell';

/** A cell that is more than a constant in the General format. */
export interface CellDetail {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

export type GridCell = string | number | boolean | null | CellDetail;

/** A sheet as a literal grid. */
export interface SheetLiteral extends Partial<SheetSnapshot> {
  readonly grid: readonly (readonly GridCell[])[];
  /** Where the grid's first cell stands; A1 where left out. */
  readonly at?: string;
}

/** A workbook as literal grids, the first sheet in front; ids are "sheet-1", "sheet-2" …. */
export function snapshotOf(...sheets: readonly SheetLiteral[]): WorkbookSnapshot {
  return { sheets: sheets.map(sheetOf), activeSheet: 'sheet-1', calculation: 'automatic', settings: null };
}

function sheetOf({ grid, at = 'A1', ...rest }: SheetLiteral, order: number): SheetSnapshot {
  const first = parseAddress(at);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const cells = grid.map((row) => Array.from({ length: width }, (_cell, column) => detailOf(row[column] ?? null)));
  return {
    id: `sheet-${order + 1}`,
    name: `Trang ${order + 1}`,
    visible: true,
    protected: false,
    tag: null,
    used: width === 0 ? null : usedRange(first, grid.length, width),
    values: cells.map((row) => row.map((cell) => cell.value)),
    formulas: cells.map((row) => row.map((cell) => cell.formula ?? null)),
    numberFormats: cells.map((row) => row.map((cell) => cell.format ?? 'General')),
    marks: [],
    ...rest,
  };
}

function detailOf(cell: GridCell): CellDetail {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell };
}

function usedRange(first: CellAddress, rows: number, columns: number) {
  return {
    firstRow: first.row,
    firstColumn: first.column,
    lastRow: first.row + rows - 1,
    lastColumn: first.column + columns - 1,
  };
}
