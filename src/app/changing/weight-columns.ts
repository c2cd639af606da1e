import type { TargetTable } from '../../domain/target-table';
import { hamletRows } from '../../domain/target-table';
import { readableSheet } from '../../reading/legacy-fonts/readable-sheet';
import { nearestTitle, wholeNumberAt } from '../../reading/sheet-columns';
import { expectAt } from '../../sheet/expect';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { sheetById } from '../../workbook/snapshot';

/** A column of the sheet by which a goal can be shared out. */
export interface WeightColumn {
  /** Zero-based, on the sheet. */
  readonly column: number;
  /** What stands above its numbers; empty where nothing does. */
  readonly header: string;
}

/**
 * The columns that hold a whole number for every hamlet and are none of the poverty columns themselves: all
 * households, those with labour, and the like, also beside the table.
 */
export function weightColumns(snapshot: WorkbookSnapshot, table: TargetTable): WeightColumn[] {
  const sheet = readableSheet(sheetById(snapshot, table.sheet));
  if (!sheet.used) return [];
  const { firstColumn, lastColumn } = sheet.used;
  const poverty = [...table.columns].flatMap(([role, { position }]) => (role === 'households' ? [] : [position]));
  const taken = new Set([...poverty, table.indexPosition, table.hamletPosition]);
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_each, offset) => firstColumn + offset);
  return columns
    .filter((column) => !taken.has(column) && hasWeights(sheet, table, column))
    .map((column) => ({ column, header: nearestTitle(sheet, table, column) }));
}

function hasWeights(sheet: SheetSnapshot, table: TargetTable, column: number): boolean {
  const hamlets = hamletRows(table);
  const hasWeight = (row: number): boolean =>
    wholeNumberAt(sheet, { row: expectAt(table.rows, row).position, column }) !== null;
  return hamlets.length > 0 && hamlets.every(hasWeight);
}
