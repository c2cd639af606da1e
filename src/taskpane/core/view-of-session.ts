import type { CheckedTable, CheckReport } from '../../app/checking/check-report';
import { indicatorProgress } from '../../app/papers/hamlet-progress';
import type { WorkbookSession } from '../../app/session/workbook-session';
import { INDICATORS } from '../../domain/columns';
import type { TargetTable } from '../../domain/target-table';
import { layoutOf } from '../../domain/target-table';
import { mayBeMarked } from '../../workbook/snapshot';
import type { CoreView, ShownProgress, ShownReport, ShownTable } from './core';

/** What the pane shows of a session; parts that have not changed are those of the view before. */
export function viewOfSession(session: WorkbookSession, reading: number | null, before: CoreView | null): CoreView {
  const { readCount } = session;
  const settings = same(session.settings, before?.settings);
  const history = same(
    session.history.map(({ action, cells }) => ({ action, cells })),
    before?.history,
  );
  const isRead = before?.reading === reading;
  const report = isRead ? before.report : shownReport(session.report, reading);
  const progress = isRead && settings === before.settings ? before.progress : shownProgress(session);
  const marked = session.snapshot !== null && mayBeMarked(session.snapshot);
  const remarks = same(session.snapshot?.remarks ?? [], before?.remarks);
  const view = { reading, readCount, report, settings, history, marked, remarks, progress };
  const isSame =
    before !== null &&
    isRead &&
    readCount === before.readCount &&
    settings === before.settings &&
    history === before.history &&
    marked === before.marked &&
    remarks === before.remarks &&
    progress === before.progress;
  return isSame ? before : view;
}

function same<Part>(now: Part, before: Part | undefined): Part {
  return before !== undefined && JSON.stringify(now) === JSON.stringify(before) ? before : now;
}

function shownReport(report: CheckReport | null, reading: number | null): ShownReport | null {
  if (!report || reading === null) return null;
  const shown = new Map(report.found.map((table) => [table, shownTable(table, reading)]));
  const { checked, others } = report;
  const shownChecked = (one: CheckedTable): CheckedTable<ShownTable> => ({
    ...one,
    table: shown.get(one.table) ?? shownTable(one.table, reading),
  });
  return {
    ...report,
    checked: checked && shownChecked(checked),
    others: others.map(shownChecked),
    found: [...shown.values()],
  };
}

function shownTable(table: TargetTable, reading: number): ShownTable {
  return { ...layoutOf(table), reading };
}

function shownProgress({ report, settings }: WorkbookSession): ShownProgress[] {
  const table = report?.checked?.table;
  if (!table) return [];
  return INDICATORS.flatMap((indicator) => {
    const progress = indicatorProgress(table, indicator, settings.goal[indicator]);
    return progress ? [{ indicator, commune: progress.commune, missing: progress.missing }] : [];
  });
}
