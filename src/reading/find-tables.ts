import type { MeasureRole } from '../domain/columns';
import { COUNT_ROLES, isRateRole, RATE_ROLES } from '../domain/columns';
import type { MeasureColumn, RowSum, TableRow, TargetTable } from '../domain/target-table';
import type { CellRange } from '../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { numberFormatAt } from '../workbook/snapshot';
import type { TableHeader } from './find-header';
import { findHeader } from './find-header';
import { isColumnNumber, isTotalName } from './header-vocabulary';
import { tidyText } from './plain-text';
import type { NumberReading } from './read-number';
import { readCount, readRate } from './read-number';
import { textOf, valueAt } from './sheet-grid';

const MEASURE_ROLES: readonly MeasureRole[] = [...COUNT_ROLES, ...RATE_ROLES];

/** Every hamlet target table on the visible sheets, the likeliest first; the tool's own sheets are passed over. */
export function findTables(snapshot: WorkbookSnapshot): TargetTable[] {
  return snapshot.sheets
    .filter((sheet) => sheet.visible && sheet.tag !== 'summary' && sheet.tag !== 'findings')
    .flatMap(tablesOnSheet)
    .map((table) => ({ table, likelihood: likelihood(table, snapshot) }))
    .sort((one, other) => other.likelihood - one.likelihood)
    .map(({ table }) => table);
}

/** The sheet in front wins over size: it is the one the officer looks at. */
function likelihood(table: TargetTable, snapshot: WorkbookSnapshot): number {
  const numbers = table.columns.size * table.rows.length;
  return table.sheet === snapshot.activeSheet ? numbers + ACTIVE_SHEET : numbers;
}

const ACTIVE_SHEET = 1e9;

function tablesOnSheet(sheet: SheetSnapshot): TargetTable[] {
  const tables: TargetTable[] = [];
  const used = sheet.used;
  if (!used) return tables;
  for (let fromRow = used.firstRow; fromRow <= used.lastRow;) {
    const year = yearNear(sheet, used, fromRow);
    const header = findHeader(sheet, used, fromRow, year);
    if (!header) break;
    const table = readTable(sheet, used, header, year);
    if (table) tables.push(table);
    fromRow = (table?.lastRow ?? header.lastRow) + 1;
  }
  return tables;
}

/** The latest year written above or in the header; null where there is none. */
function yearNear(sheet: SheetSnapshot, used: CellRange, fromRow: number): number | null {
  const years: number[] = [];
  for (let row = fromRow; row <= Math.min(fromRow + TITLE_ROWS, used.lastRow); row += 1) {
    for (let column = used.firstColumn; column <= used.lastColumn; column += 1) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== 'string') continue;
      for (const [year] of value.matchAll(/\b20\d\d\b/g)) years.push(Number(year));
    }
  }
  return years.length > 0 ? Math.max(...years) : null;
}

const TITLE_ROWS = 12;

function readTable(
  sheet: SheetSnapshot,
  used: CellRange,
  header: TableHeader,
  year: number | null,
): TargetTable | null {
  const rows = readRows(sheet, used, header);
  if (!rows.some((row) => row.kind === 'hamlet')) return null;
  const columns = new Map<MeasureRole, MeasureColumn>();
  for (const role of MEASURE_ROLES) {
    const position = header.positions.get(role);
    if (position !== undefined) columns.set(role, readColumn(sheet, role, position, rows));
  }
  const positions = [...header.positions.values()];
  return {
    sheet: sheet.id,
    sheetName: sheet.name,
    firstRow: header.firstRow,
    lastRow: rows.at(-1)?.position ?? header.lastRow,
    firstColumn: Math.min(...positions),
    lastColumn: Math.max(...positions),
    year,
    indexPosition: header.positions.get('index') ?? null,
    hamletPosition: header.positions.get('hamlet') ?? 0,
    rows,
    sums: totalsOf(rows),
    columns,
    inferred: [],
  };
}

/** Lines from below the header to the total, or to the first line without a number. */
function readRows(sheet: SheetSnapshot, used: CellRange, header: TableHeader): TableRow[] {
  const rows: TableRow[] = [];
  const measures = MEASURE_ROLES.flatMap((role) => header.positions.get(role) ?? []);
  for (let position = header.lastRow + 1; position <= used.lastRow; position += 1) {
    const name = nameOf(sheet, header, position);
    if (rows.length === 0 && isColumnNumberRow(sheet, header, measures, position)) continue;
    const filled = measures.some((column) => textOf(valueAt(sheet, position, column)).trim() !== '');
    if (!filled && (name === '' || !isIndexed(sheet, header, position))) {
      if (name === '' && rows.length === 0) continue;
      if (name === '' && isTotalName(nameOf(sheet, header, position + 1))) continue;
      break;
    }
    const kind = isTotalName(name) ? 'total' : 'hamlet';
    rows.push({ position, name, kind });
    if (kind === 'total' && rows.length > 1) break;
  }
  return rows;
}

/** A line that has a name and a number in front, but no figures yet, is still a hamlet of the list. */
function isIndexed(sheet: SheetSnapshot, header: TableHeader, row: number): boolean {
  const index = header.positions.get('index');
  return index !== undefined && textOf(valueAt(sheet, row, index)).trim() !== '';
}

/** A merged total line writes its name over the index column. */
function nameOf(sheet: SheetSnapshot, header: TableHeader, row: number): string {
  const index = header.positions.get('index');
  const hamlet = header.positions.get('hamlet');
  const name = hamlet === undefined ? '' : tidyText(textOf(valueAt(sheet, row, hamlet)));
  if (name !== '' || index === undefined) return name;
  const indexValue = valueAt(sheet, row, index);
  return typeof indexValue === 'string' ? tidyText(indexValue) : '';
}

function isColumnNumberRow(
  sheet: SheetSnapshot,
  header: TableHeader,
  measures: readonly number[],
  row: number,
): boolean {
  const name = nameOf(sheet, header, row);
  const texts = measures.map((column) => textOf(valueAt(sheet, row, column))).filter((text) => text !== '');
  return texts.length > 0 && (name === '' || isColumnNumber(name)) && texts.every(isColumnNumber);
}

function totalsOf(rows: readonly TableRow[]): RowSum[] {
  const addends = rows.flatMap((row, index) => (row.kind === 'hamlet' ? [index] : []));
  return rows.flatMap((row, index) => (row.kind === 'total' ? [{ total: index, addends }] : []));
}

function readColumn(
  sheet: SheetSnapshot,
  role: MeasureRole,
  position: number,
  rows: readonly TableRow[],
): MeasureColumn {
  const readings = rows.map((row): NumberReading => {
    const value = valueAt(sheet, row.position, position);
    return isRateRole(role)
      ? readRate(value, numberFormatAt(sheet, { row: row.position, column: position }))
      : readCount(value);
  });
  return {
    role,
    position,
    numbers: Float64Array.from(readings, (reading) => reading.number),
    states: readings.map((reading) => reading.state),
    texts: new Map(
      readings.flatMap((reading, index) => (reading.state === 'unreadable' ? [[index, reading.text]] : [])),
    ),
    scales: Float64Array.from(readings, (reading) => reading.scale),
  };
}
