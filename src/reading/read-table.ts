import type { MeasureRole, SideRole } from '../domain/columns';
import { COLUMN_ROLES, COUNT_ROLES, SIDE_ROLES, STAGE_PAIRS } from '../domain/columns';
import type { MeasureColumn, NumberColumn, SideColumn, TableRow, TargetTable } from '../domain/target-table';
import type { TableHeader } from './header/find-header';
import { findUnitColumn } from './lines/find-unit-column';
import { isUnitTitle } from './header/header-vocabulary';
import { namesBeside } from './header/name-columns';
import type { PlainRows } from './header/plain-rows';
import { tidyText } from './cells/plain-text';
import { holdsMeasures, isPlausible } from './inference/plausibility';
import { readCountColumn, readRateColumn } from './cells/read-column';
import type { LineLayout, TableLine } from './lines/read-rows';
import { readLines } from './lines/read-rows';
import { sumsOfLines } from './lines/row-sums';
import { rankOfIndex } from './cells/row-vocabulary';
import type { UsedSheet } from '../workbook/snapshot';
import { textOf } from '../sheet/cell';
import { valueAt } from '../workbook/snapshot';
import { trustedColumns } from './inference/trusted-columns';
import { expectAt } from '../sheet/expect';

/**
 * The table below a header: one, or two where each unit has a line for households and one for persons.
 * None where the lines do not look like counts of households by hamlet; what the officer corrected need not.
 */
export function readTables(rows: PlainRows, header: TableHeader): TargetTable[] {
  const layout = layoutOf(rows, header);
  const lines = layout ? readLines(rows, header, layout) : [];
  const isReadable = header.corrected ? holdsMeasures : isPlausible;
  return (['households', 'persons'] as const).flatMap((counted) => {
    const own = lines.filter((line) => line.counted === counted);
    const table = layout && own.length > 0 ? readTable(rows.sheet, header, layout, own) : null;
    if (!table || !isReadable(table)) return [];
    return counted === 'persons' ? [{ ...table, counted }] : [table];
  });
}

/** Where the lines below a header hold what; null where no column holds names. */
export function layoutOf(rows: PlainRows, header: TableHeader): LineLayout | null {
  const hamlet = header.positions.get('hamlet');
  if (hamlet === undefined) return null;
  const measures = COLUMN_ROLES.filter((role) => role !== 'index' && role !== 'hamlet')
    .flatMap((role) => header.positions.get(role) ?? [])
    .sort((one, other) => one - other);
  return {
    index: header.positions.get('index') ?? unnamedIndex(rows, header, hamlet),
    hamlet,
    groups: otherNames(rows, header, hamlet),
    unit: header.positions.get('unit') ?? findUnitColumn(rows.sheet, header.lastRow + 1, hamlet, measures),
    measures,
  };
}

/** The columns beside the names that are titled as names, too. */
function otherNames(rows: PlainRows, { votes, corrected = [] }: TableHeader, hamlet: number): number[] {
  const { firstColumn } = rows.sheet.used;
  const [first, end] = namesBeside(votes, hamlet - firstColumn);
  return Array.from({ length: Math.max(0, end - first) }, (_column, offset) => firstColumn + first + offset).filter(
    (column) => column !== hamlet && !corrected.includes(column),
  );
}

/** A column without a title at the left of the names that numbers the lines. */
function unnamedIndex(rows: PlainRows, header: TableHeader, hamlet: number): number | null {
  const left = hamlet - 1;
  const { firstColumn, lastRow } = rows.sheet.used;
  if (left < firstColumn) return null;
  // Columns further right than a header is read have no words above them.
  const words = header.paths[left - firstColumn] ?? [];
  if (words.length > 0 || header.corrected?.includes(left)) return null;
  const endRow = Math.min(header.lastRow + LINES_TO_INDEX, lastRow);
  for (let row = header.lastRow + 1; row <= endRow; row += 1) {
    if (rankOfIndex(tidyText(textOf(valueAt(rows.sheet, { row, column: left })))) !== null) return left;
  }
  return null;
}

/** A list that is numbered shows it within so many lines. */
const LINES_TO_INDEX = 20;

function readTable(
  sheet: UsedSheet,
  header: TableHeader,
  layout: LineLayout,
  lines: readonly TableLine[],
): TargetTable {
  const { columns, sideColumns } = trustedColumns(
    { columns: readMeasures(sheet, header, lines), sideColumns: readSideColumns(sheet, header, lines) },
    otherHouseholds(sheet, header, lines),
    header.corrected ?? [],
  );
  const counts = COUNT_ROLES.flatMap((role) => columns.get(role)?.numbers ?? []);
  const { kinds, sums } = sumsOfLines(lines, counts, header.context.titles);
  const rows = lines.map(({ position, name, group }, order): TableRow => ({
    position,
    name,
    kind: expectAt(kinds, order),
    ...(group !== '' && { group }),
  }));
  const positions = [...header.positions.values(), ...(layout.index === null ? [] : [layout.index])];
  return {
    sheet: sheet.id,
    sheetName: sheet.name,
    firstRow: header.firstRow,
    lastRow: expectAt(rows, rows.length - 1).position,
    firstColumn: positions.reduce((least, position) => Math.min(least, position), layout.hamlet),
    lastColumn: positions.reduce((most, position) => Math.max(most, position), layout.hamlet),
    year: header.context.year,
    indexPosition: layout.index,
    hamletPosition: layout.hamlet,
    rows,
    sums,
    columns,
    ...(sideColumns.size > 0 && { sideColumns }),
    ...(namesUnits(header, layout, sheet) && { areUnits: true }),
    ...inferenceOf(header, columns),
    ...(header.corrected && { corrected: header.corrected }),
  };
}

/** Whether the title over the names is that of communes, districts or regions. */
function namesUnits({ paths }: TableHeader, { hamlet }: LineLayout, { used }: UsedSheet): boolean {
  return isUnitTitle(paths[hamlet - used.firstColumn]?.at(-1) ?? '');
}

function inferenceOf(
  header: TableHeader,
  columns: ReadonlyMap<MeasureRole, MeasureColumn>,
): Pick<TargetTable, 'inferred' | 'inferenceMargin'> {
  const inferred = header.inferred.filter((role) => columns.has(role));
  return inferred.length > 0 && header.margin !== undefined
    ? { inferred, inferenceMargin: header.margin }
    : { inferred };
}

/** The numbers of further columns of all households: of the year's end beside those of its beginning. */
function otherHouseholds(sheet: UsedSheet, header: TableHeader, lines: readonly TableLine[]): Float64Array[] {
  const positions = lines.map((line) => line.position);
  return header.votes.flatMap((role, offset) => {
    const position = sheet.used.firstColumn + offset;
    const isOther = role === 'households' && header.positions.get('households') !== position;
    return isOther ? [readCountColumn(sheet, role, position, positions).numbers] : [];
  });
}

function readMeasures(
  sheet: UsedSheet,
  header: TableHeader,
  lines: readonly TableLine[],
): Map<MeasureRole, MeasureColumn> {
  const positions = lines.map((line) => line.position);
  const columns = new Map<MeasureRole, MeasureColumn>();
  for (const role of COUNT_ROLES) {
    const column = header.positions.get(role);
    if (column !== undefined) columns.set(role, readCountColumn<MeasureRole>(sheet, role, column, positions));
  }
  const households = columns.get('households');
  for (const { count, rate } of STAGE_PAIRS) {
    const column = header.positions.get(rate);
    if (column === undefined) continue;
    const expected = expectedRate(columns.get(count), households);
    columns.set(rate, readRateColumn<MeasureRole>(sheet, rate, column, positions, expected));
  }
  return columns;
}

function expectedRate(
  count: NumberColumn<MeasureRole> | undefined,
  households: NumberColumn<MeasureRole> | undefined,
): (order: number) => number {
  if (!count || !households) return () => Number.NaN;
  return (order) => (expectAt(count.numbers, order) / expectAt(households.numbers, order)) * 100;
}

function readSideColumns(
  sheet: UsedSheet,
  header: TableHeader,
  lines: readonly TableLine[],
): Map<SideRole, SideColumn> {
  const positions = lines.map((line) => line.position);
  return new Map(
    SIDE_ROLES.flatMap((role) => {
      const column = header.positions.get(role);
      return column === undefined ? [] : [[role, readCountColumn(sheet, role, column, positions)] as const];
    }),
  );
}
