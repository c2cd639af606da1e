import type { TargetTable } from '../domain/target-table';
import { sameSheetName } from '../sheet/sheet-name';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { contradictsNumbers } from './inference/contradiction';
import type { CorrectedRoles, TableCorrection } from './header/correct-roles';
import { withCorrectedRoles } from './header/correct-roles';
import type { TableHeader } from './header/find-header';
import { findHeader } from './header/find-header';
import { findLostHeader } from './inference/find-lost-header';
import { hasLostTitles, inferHeader, isMeasureRole } from './inference/infer-header';
import { columnsOf, secondList, withoutSumsOverBoth } from './lines/lists-side-by-side';
import { withNetReductions } from './net-reductions';
import { PlainRows } from './header/plain-rows';
import { readTables } from './read-table';
import { isUsed } from '../workbook/snapshot';

export type { TableCorrection };

/**
 * Every hamlet target table on the visible sheets, the likeliest first; the tool's own sheets are passed over.
 * @param corrections what the officer says of single tables; one that leaves no table to read counts for nothing.
 */
export function findTables(snapshot: WorkbookSnapshot, corrections: readonly TableCorrection[] = []): TargetTable[] {
  return likeliestFirst(snapshot, tablesWhere(snapshot, true, corrections));
}

/** The tables that stand on hidden sheets only: to say so, not to check them. */
export function findHiddenTables(snapshot: WorkbookSnapshot): TargetTable[] {
  return likeliestFirst(snapshot, tablesWhere(snapshot, false, []));
}

function tablesWhere(
  snapshot: WorkbookSnapshot,
  visible: boolean,
  corrections: readonly TableCorrection[],
): TargetTable[] {
  return snapshot.sheets
    .filter((sheet) => sheet.visible === visible && sheet.tag !== 'summary' && sheet.tag !== 'findings')
    .filter(isUsed)
    .flatMap((sheet) => {
      const own = corrections.filter((correction) => sameSheetName(correction.sheet, sheet.name));
      return tablesOnSheet(new PlainRows(sheet), new Map(own.map(({ order, roles }) => [order, roles])));
    });
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

/** The tables of a sheet from top to bottom, those side by side from the left. @param corrections by the place of their table. */
function tablesOnSheet(rows: PlainRows, corrections: ReadonlyMap<number, CorrectedRoles>): TargetTable[] {
  return readingsOf(rows).map(({ rows: own, header, table }, place) =>
    correctedTable(own, header, table, corrections.get(place)),
  );
}

/** A table with what it was read by. */
interface TableReading {
  readonly rows: PlainRows;
  readonly header: TableHeader;
  readonly table: TargetTable;
}

function readingsOf(rows: PlainRows): TableReading[] {
  const readings: TableReading[] = [];
  const { firstRow, lastRow } = rows.sheet.used;
  for (let fromRow = firstRow; fromRow <= lastRow;) {
    const header = findHeader(rows, fromRow);
    const lost = findLostHeader(rows, fromRow, header?.firstRow ?? lastRow + 1);
    const first = lost ?? header;
    if (!first) break;
    const start = lost ? null : secondList(rows, first);
    if (start !== null) return [...readings, ...readingsSideBySide(rows, first.firstRow, start)];
    const found = lost ? readBelow(rows, lost) : readHeadedTables(rows, first);
    readings.push(...found.tables.map((table) => ({ rows, header: found.header, table })));
    fromRow = Math.max(first.lastRow, ...found.tables.map((table) => table.lastRow)) + 1;
  }
  return readings;
}

/** The tables of both lists, from their header down to the end of the sheet. */
function readingsSideBySide({ sheet }: PlainRows, headerRow: number, start: number): TableReading[] {
  const { firstColumn, lastColumn } = sheet.used;
  const [left = [], right = []] = [columnsOf(sheet, firstColumn, start - 1), columnsOf(sheet, start, lastColumn)].map(
    (half) => readingsOf(new PlainRows(half)).filter(({ table }) => table.firstRow >= headerRow),
  );
  const besides = left.map(({ table }) => table);
  return [...left, ...right.map((reading) => ({ ...reading, table: withoutSumsOverBoth(reading.table, besides) }))];
}

function correctedTable(
  rows: PlainRows,
  header: TableHeader,
  table: TargetTable,
  roles: CorrectedRoles | undefined,
): TargetTable {
  if (!roles) return table;
  const corrected = readTables(rows, withCorrectedRoles(header, roles));
  return corrected.find(({ counted }) => counted === table.counted) ?? table;
}

/** Tables with the header that they were read by. */
interface HeadedTables {
  readonly header: TableHeader;
  readonly tables: readonly TargetTable[];
}

function readBelow(rows: PlainRows, header: TableHeader): HeadedTables {
  return { header, tables: readTables(rows, header) };
}

/** The tables below a header; where its titles are lost or the numbers contradict them, as the numbers have it. */
function readHeadedTables(rows: PlainRows, header: TableHeader): HeadedTables {
  const found = readBelow(rows, withNetReductions(rows, header));
  const isContradicted = found.tables.length === 0 || found.tables.some((table) => isMisread(table, header));
  if (!isContradicted && !hasLostTitles(header)) return found;
  const inferred = inferHeader(rows, header) ?? findLostHeader(rows, header.firstRow, header.lastRow + LINES_TO_FIRST);
  if (!inferred) return found;
  const better = readBelow(rows, inferred);
  const [readByTitles, readByNumbers] = [found.tables[0], better.tables[0]];
  if (!readByNumbers) return found;
  const gains = !readByTitles || readByNumbers.columns.size > readByTitles.columns.size;
  return gains || isContradicted ? better : found;
}

/** The first line of figures stands so close below its header. */
const LINES_TO_FIRST = 6;

/** Whether the numbers contradict the titles, or a column that should hold them holds words. */
function isMisread(table: TargetTable, header: TableHeader): boolean {
  const measures = [...header.positions.keys()].filter((role) => isMeasureRole(role));
  return measures.length > table.columns.size || contradictsNumbers(table);
}
