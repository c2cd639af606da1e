import { isRateRole } from '../../domain/columns';
import type { MeasureRole, NumberRole, StageCountRole } from '../../domain/columns';
import type { TableCell, TargetTable } from '../../domain/target-table';
import { hamletRows, wholeCountAt } from '../../domain/target-table';
import { nextYear, nextYearText } from '../../planning/next-year-text';
import type { NextYearOpening, RollOverRefusal } from '../../planning/roll-over';
import { rollOver } from '../../planning/roll-over';
import { readableSheet } from '../../reading/legacy-fonts/readable-sheet';
import { nextYearSheet } from '../../reports/next-year/next-year-sheet';
import type { NextYearNumbers } from '../../reports/next-year/next-year-source';
import { rangeOfCell } from '../../sheet/range';
import type { SheetTag, WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellValue } from '../../sheet/cell';
import { contentAt, sheetById } from '../../workbook/snapshot';
import type { CheckReport } from '../checking/check-report';
import { addressOf } from '../checking/check-report';
import { scaleOf } from './constant-for';
import type { PreviewRow, Proposal } from './proposal';

/** Why there is no sheet for the next year. */
export type RollOverObstacle =
  | RollOverRefusal
  /** Neither titles nor headers say which year the table is for. */
  | { readonly reason: 'year-unknown' }
  /** The workbook has a table for that year already. */
  | { readonly reason: 'next-year-exists'; readonly sheetName: string; readonly year: number };

export type RollOverOutcome =
  | {
      readonly kind: 'proposed';
      /** The new sheet's year. */
      readonly year: number;
      /** Errors that are still open on this year's sheet; none of them touches what is carried over. */
      readonly openErrors: number;
      /**
       * Adds the sheet and opens it. The preview has a row for each opening: before, this year's; after, next year's.
       * The new sheet keeps all lines and columns in their places, so the addresses are those of both sheets.
       */
      readonly proposal: Proposal;
    }
  | { readonly kind: 'refused'; readonly table: TargetTable; readonly obstacle: RollOverObstacle };

/** A new sheet for the year after the checked table, beginning with its closings; null where there is no table. */
export function proposeRollOver(snapshot: WorkbookSnapshot, report: CheckReport): RollOverOutcome | null {
  const { checked } = report;
  if (!checked) return null;
  const { table, findings } = checked;
  const refused = (obstacle: RollOverObstacle): RollOverOutcome => ({ kind: 'refused', table, obstacle });
  if (table.year === null) return refused({ reason: 'year-unknown' });
  const year = table.year + 1;
  const later = report.found.find((other) => other.year === year);
  if (later) return refused({ reason: 'next-year-exists', sheetName: later.sheetName, year });
  const rolled = rollOver(table, findings);
  if (rolled.kind === 'refused') return refused(rolled);
  const beside = report.found.filter((other) => isOnSameLines(other, table));
  return {
    kind: 'proposed',
    year,
    openErrors: findings.filter(({ severity }) => severity === 'error').length,
    proposal: sheetProposal(snapshot, [table, ...beside], rolled.openings, table.year),
  };
}

/** Forms that count households and persons line by line are read as two tables under one header. */
function isOnSameLines(other: TargetTable, table: TargetTable): boolean {
  return other !== table && other.sheet === table.sheet && other.firstRow === table.firstRow;
}

function sheetProposal(
  snapshot: WorkbookSnapshot,
  tables: readonly [TargetTable, ...TargetTable[]],
  openings: readonly NextYearOpening[],
  year: number,
): Proposal {
  const [table] = tables;
  const sheet = readableSheet(sheetById(snapshot, table.sheet));
  const tag: SheetTag = `next-year-${year + 1}`;
  const movedOn = (value: CellValue) => valueMovedOn(value, year);
  const source = { sheet, tables, movedOn, numbers: numbersOf(snapshot, tables, openings) };
  const spec = nextYearSheet(source, { tag, name: nextSheetName(table.sheetName, year) });
  const preview = openings.map((opening) => previewRow(snapshot, table, opening));
  const [first] = openings;
  const start = first ? addressOf(table, firstToPlan(table, first)) : { row: 0, column: 0 };
  return {
    action: 'roll-over',
    table,
    basis: snapshot,
    changes: [
      { kind: 'write-sheet', spec },
      { kind: 'activate', target: { tag }, range: rangeOfCell(start) },
    ],
    preview,
  };
}

/** The reduction beside an opening, where planning begins. */
function firstToPlan(table: TargetTable, { cell }: NextYearOpening): TableCell {
  const role: MeasureRole = cell.role.startsWith('poor.') ? 'poor.reduction.count' : 'nearPoor.reduction.count';
  return table.columns.has(role) ? { row: cell.row, role } : cell;
}

function previewRow(snapshot: WorkbookSnapshot, table: TargetTable, { cell, value }: NextYearOpening): PreviewRow {
  const address = addressOf(table, cell);
  return {
    location: { sheet: table.sheet, address },
    cell,
    before: contentAt(sheetById(snapshot, table.sheet), address),
    after: { value, formula: null },
  };
}

function numbersOf(
  snapshot: WorkbookSnapshot,
  tables: readonly [TargetTable, ...TargetTable[]],
  openings: readonly NextYearOpening[],
): NextYearNumbers {
  const [table] = tables;
  const values = new Map<NumberRole, Map<number, number>>();
  for (const { cell, value } of openings) {
    const ofRole = values.get(cell.role) ?? new Map<number, number>();
    values.set(cell.role, ofRole.set(cell.row, value));
  }
  return {
    openingAt: (of, row, role) =>
      of === table ? (values.get(role)?.get(row) ?? null) : closingAsOpening(of, row, role),
    scaleOf: (of, role) => {
      const row = hamletRows(of)[0];
      return row === undefined || !isRateRole(role) ? 1 : scaleOf(sheetById(snapshot, of.sheet), of, { row, role });
    },
  };
}

/** Lines of persons begin with what they ended with as far as it can be read. */
function closingAsOpening(table: TargetTable, row: number, role: StageCountRole): number | null {
  if (!role.endsWith('.opening.count')) return null;
  const closing = wholeCountAt(
    table,
    row,
    role === 'poor.opening.count' ? 'poor.closing.count' : 'nearPoor.closing.count',
  );
  return Number.isNaN(closing) ? null : closing;
}

function valueMovedOn(value: CellValue, year: number): CellValue {
  if (typeof value === 'string') return nextYearText(value, year);
  return typeof value === 'number' ? nextYear(value, year) : value;
}

const LONGEST_NAME = 31;

/** The sheet's name for the next year; a name without a year gets it. */
function nextSheetName(name: string, year: number): string {
  const moved = nextYearText(name, year);
  if (moved !== name.normalize('NFC')) return moved;
  const suffix = ` ${year + 1}`;
  return name.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
}
