import type { TargetTable } from '../domain/target-table';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { contradictsNumbers } from './contradiction';
import type { TableHeader } from './find-header';
import { findHeader } from './find-header';
import { findLostHeader } from './find-lost-header';
import { hasLostTitles, inferHeader, isMeasureRole } from './infer-header';
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
    const lost = findLostHeader(rows, fromRow, header?.firstRow ?? sheet.used.lastRow + 1);
    const first = lost ?? header;
    if (!first) break;
    const found = lost ? readTables(rows, lost) : readHeadedTables(rows, first);
    tables.push(...found);
    fromRow = Math.max(first.lastRow, ...found.map((table) => table.lastRow)) + 1;
  }
  return tables;
}

/** The tables below a header; where its titles are lost or the numbers contradict them, as the numbers have it. */
function readHeadedTables(rows: PlainRows, header: TableHeader): TargetTable[] {
  const found = readTables(rows, header);
  const isContradicted = found.length === 0 || found.some((table) => isMisread(table, header));
  if (!isContradicted && !hasLostTitles(header)) return found;
  const inferred = inferHeader(rows, header) ?? findLostHeader(rows, header.firstRow, header.lastRow + LINES_TO_FIRST);
  const better = inferred ? readTables(rows, inferred) : [];
  const gains = (better[0]?.columns.size ?? 0) > (found[0]?.columns.size ?? 0);
  return gains || (isContradicted && better.length > 0) ? better : found;
}

/** The first line of figures stands so close below its header. */
const LINES_TO_FIRST = 6;

/** Whether the numbers contradict the titles, or a column that should hold them holds words. */
function isMisread(table: TargetTable, header: TableHeader): boolean {
  const measures = [...header.positions.keys()].filter((role) => isMeasureRole(role));
  return measures.length > table.columns.size || contradictsNumbers(table);
}
