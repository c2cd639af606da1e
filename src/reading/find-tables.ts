import type { TargetTable } from '../domain/target-table';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { findHeader } from './find-header';
import { PlainRows } from './plain-rows';
import { readTables } from './read-table';
import type { UsedSheet } from './sheet-grid';
import { isUsed } from './sheet-grid';

/** Every hamlet target table on the visible sheets, the likeliest first; the tool's own sheets are passed over. */
export function findTables(snapshot: WorkbookSnapshot): TargetTable[] {
  return likeliestFirst(snapshot, tablesWhere(snapshot, true));
}

/** The tables that stand on hidden sheets only: to say so, not to check them. */
export function findHiddenTables(snapshot: WorkbookSnapshot): TargetTable[] {
  return likeliestFirst(snapshot, tablesWhere(snapshot, false));
}

function tablesWhere(snapshot: WorkbookSnapshot, visible: boolean): TargetTable[] {
  return snapshot.sheets
    .filter((sheet) => sheet.visible === visible && sheet.tag !== 'summary' && sheet.tag !== 'findings')
    .filter(isUsed)
    .flatMap(tablesOnSheet);
}

function likeliestFirst(snapshot: WorkbookSnapshot, tables: readonly TargetTable[]): TargetTable[] {
  return tables
    .map((table) => ({ table, likelihood: likelihood(table, snapshot) }))
    .sort((one, other) => other.likelihood - one.likelihood)
    .map(({ table }) => table);
}

/** The sheet in front wins over size: it is the one the officer looks at. Lines of persons follow their households. */
function likelihood(table: TargetTable, snapshot: WorkbookSnapshot): number {
  const numbers = table.columns.size * table.rows.length;
  const size = table.counted === 'persons' ? numbers / 2 : numbers;
  return table.sheet === snapshot.activeSheet ? size + ACTIVE_SHEET : size;
}

const ACTIVE_SHEET = 1e9;

function tablesOnSheet(sheet: UsedSheet): TargetTable[] {
  const tables: TargetTable[] = [];
  const rows = new PlainRows(sheet);
  for (let fromRow = sheet.used.firstRow; fromRow <= sheet.used.lastRow;) {
    const header = findHeader(rows, fromRow);
    if (!header) break;
    const found = readTables(rows, header);
    tables.push(...found);
    fromRow = Math.max(header.lastRow, ...found.map((table) => table.lastRow)) + 1;
  }
  return tables;
}
