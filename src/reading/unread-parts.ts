import { numberColumns } from '../domain/target-table';
import type { TargetTable } from '../domain/target-table';
import type { UnreadPart } from '../domain/unread-part';
import { expectAt } from '../sheet/expect';
import type { UsedSheet, WorkbookSnapshot } from '../workbook/snapshot';
import { isUsed, valueAt } from '../workbook/snapshot';
import { isNumeric } from './cells/read-number';
import { isBlank } from './cells/used-sheet';
import { PlainRows } from './header/plain-rows';
import { columnTitles } from './sheet-columns';
import { unreadRows } from './unread-rows';

/**
 * What holds figures on the officer's visible sheets and is no part of any table that was read: columns beside the
 * tables, and rows that look like a target table of their own. Columns that the officer said hold nothing are left out.
 */
export function unreadParts(snapshot: WorkbookSnapshot, tables: readonly TargetTable[]): UnreadPart[] {
  return snapshot.sheets
    .filter((sheet) => sheet.visible && sheet.tag === null)
    .filter(isUsed)
    .flatMap((sheet) => {
      const own = tables.filter((table) => table.sheet === sheet.id);
      const rows = new PlainRows(sheet);
      return [...unreadColumns(rows.sheet, own), ...unreadRows(rows, own)];
    });
}

/** Columns further right are no part of the table. */
const MOST_COLUMNS = 256;

function unreadColumns(sheet: UsedSheet, tables: readonly TargetTable[]): UnreadPart[] {
  const parts = tables
    .filter(({ counted }) => counted === undefined)
    .flatMap((table) => {
      const read = readPositions(table, tables);
      const titles = columnTitles(sheet, table, MOST_COLUMNS);
      return titles.flatMap((path, offset): UnreadColumn[] => {
        const column = sheet.used.firstColumn + offset;
        return read.has(column) || !holdsNumbers(sheet, table, column) ? [] : [{ column, path }];
      });
    });
  return joined(parts).map(({ columns, title }) => ({
    kind: 'columns',
    sheet: sheet.id,
    sheetName: sheet.name,
    firstColumn: expectAt(columns, 0),
    lastColumn: expectAt(columns, columns.length - 1),
    title,
  }));
}

interface UnreadColumn {
  readonly column: number;
  readonly path: readonly string[];
}

/** The sheet columns that some table on the lines of this one has read, or the officer spoke of. */
function readPositions(table: TargetTable, tables: readonly TargetTable[]): ReadonlySet<number> {
  const besides = tables.filter((other) => other.firstRow <= table.lastRow && table.firstRow <= other.lastRow);
  return new Set(
    besides.flatMap((other) => [
      other.hamletPosition,
      ...(other.indexPosition === null ? [] : [other.indexPosition]),
      ...(other.corrected ?? []),
      ...numberColumns(other).map(({ position }) => position),
    ]),
  );
}

/** Two numbers on the lines of a table make a column of numbers; one alone may stand in a note. */
function holdsNumbers(sheet: UsedSheet, { rows }: TargetTable, column: number): boolean {
  let numbers = 0;
  for (const { position } of rows) {
    const value = valueAt(sheet, { row: position, column });
    if (!isBlank(value) && isNumeric(value)) numbers += 1;
    if (numbers > 1) return true;
  }
  return false;
}

/** Columns side by side under one title are told as one. */
function joined(parts: readonly UnreadColumn[]): { readonly columns: number[]; readonly title: string }[] {
  const groups: { readonly columns: number[]; path: readonly string[] }[] = [];
  for (const { column, path } of parts) {
    const last = groups.at(-1);
    const shared = last ? sharedTitles(last.path, path) : [];
    if (last && last.columns.at(-1) === column - 1 && shared.length > 0) {
      last.columns.push(column);
      last.path = shared;
    } else if (!groups.some(({ columns }) => columns.includes(column))) {
      groups.push({ columns: [column], path });
    }
  }
  return groups.map(({ columns, path }) => ({ columns, title: path.join(', ') }));
}

function sharedTitles(one: readonly string[], other: readonly string[]): readonly string[] {
  const differs = one.findIndex((title, depth) => title !== other[depth]);
  return differs < 0 ? one : one.slice(0, differs);
}
