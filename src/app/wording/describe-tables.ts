import type { TableLayout } from '../../domain/target-table';
import type { UnreadPart } from '../../domain/unread-part';
import type { Dictionary } from '../../locales/dictionary';
import { columnLetters } from '../../sheet/address';
import { formatRange } from '../../sheet/range';
import type { CheckedTable, CheckReport } from '../checking/check-report';
import { checkedTables, countsOf, isUnfinished, rangeOfTable } from '../checking/check-report';

type TableWords = Pick<Dictionary, 'pane'>;

/** How each table of a workbook that has several stands, a few words each; empty where it has one or none. */
export function describeTables(report: CheckReport<TableLayout>, words: TableWords): string[] {
  const tables = checkedTables(report);
  return tables.length < 2 ? [] : tables.map((checked) => describeTable(checked, tables, words));
}

/** One table and how it stands: its range stands beside its sheet where that has several. */
export function describeTable(
  checked: CheckedTable<TableLayout>,
  tables: readonly CheckedTable<TableLayout>[],
  { pane: { tables: words } }: TableWords,
): string {
  const { table } = checked;
  const isOnly = tables.filter((other) => other.table.sheet === table.sheet).length === 1;
  const range = isOnly ? '' : formatRange(rangeOfTable(table));
  const called = words.called(table.sheetName, range, table.counted === 'persons');
  const { error } = countsOf(checked.findings);
  if (error === 0) return words.ready(called);
  return isUnfinished(checked) ? words.unfinished(called) : words.blocked(called, error);
}

/** What was not read, in one sentence; empty where everything was. */
export function describeUnread({ unread, checked }: CheckReport<TableLayout>, words: TableWords): string {
  if (unread.length === 0) return '';
  const parts = unread.map((part) => {
    const place = describeUnreadPart(part, words);
    return part.kind === 'rows' && !checked ? `${place} (${words.pane.tables.lacks[part.lack]})` : place;
  });
  return words.pane.tables.unread(parts.join('; '));
}

/** One part that was not read, by its sheet and its columns or rows. */
export function describeUnreadPart(part: UnreadPart, { pane: { tables: words } }: TableWords): string {
  if (part.kind === 'rows') {
    if (part.isWholeSheet) return words.sheet(part.sheetName);
    return words.rows(part.sheetName, `${part.firstRow + 1}–${part.lastRow + 1}`);
  }
  const first = columnLetters(part.firstColumn);
  const last = columnLetters(part.lastColumn);
  return words.columns(part.sheetName, first === last ? first : `${first}–${last}`, part.title);
}
