import type { TargetTable } from '../../domain/target-table';
import { hamletRows } from '../../domain/target-table';
import { readableSheet } from '../../reading/legacy-fonts/readable-sheet';
import { readCount } from '../../reading/cells/read-number';
import { isColumnNumber } from '../../reading/cells/row-vocabulary';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { contentAt, numberFormatAt, sheetById } from '../../workbook/snapshot';

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
    .map((column) => ({ column, header: headerOf(sheet, table, column) }));
}

function hasWeights(sheet: SheetSnapshot, table: TargetTable, column: number): boolean {
  const hamlets = hamletRows(table);
  return (
    hamlets.length > 0 &&
    hamlets.every((row) => {
      const address = { row: table.rows[row]?.position ?? 0, column };
      const { number } = readCount(contentAt(sheet, address).value, numberFormatAt(sheet, address));
      return Number.isInteger(number) && number >= 0;
    })
  );
}

/** The nearest words above the first line. */
function headerOf(sheet: SheetSnapshot, table: TargetTable, column: number): string {
  const firstLine = table.rows.reduce((first, { position }) => Math.min(first, position), Infinity);
  for (let row = firstLine - 1; row >= table.firstRow; row -= 1) {
    const { value } = contentAt(sheet, { row, column });
    if (typeof value === 'string' && value.trim() !== '' && !isColumnNumber(value)) {
      return value.replace(/\s+/gu, ' ').trim();
    }
  }
  return '';
}
