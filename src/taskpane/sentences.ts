import type { CheckReport } from '../app/check-report';
import { waivedErrors } from '../app/check-report';
import { WorkbookFailure } from '../workbook/failure';
import type { LaterNews, News, PaneFailure } from './pane-state';
import type { ScreenWords } from './words';

/** Whether the table can be sent, as far as is known. */
export type Readiness = 'unread' | 'reading' | 'no-table' | 'outdated' | 'blocked' | 'ready';

/** What the verdict goes by. */
export interface Standing {
  readonly report: CheckReport | null;
  /** Whether the tool works; without a report it is still making the first one. */
  readonly busy: boolean;
  /** Whether the sheet was edited after the report. */
  readonly outdated: boolean;
}

/** Where the officer stands. */
export function readinessOf({ report, busy, outdated }: Standing): Readiness {
  if (!report) return busy ? 'reading' : 'unread';
  if (outdated) return 'outdated';
  if (report.tables.length === 0) return 'no-table';
  return report.ready ? 'ready' : 'blocked';
}

/** The verdict in one sentence. */
export function describeVerdict(standing: Standing, words: ScreenWords): string {
  const { report } = standing;
  const { verdict } = words.pane;
  switch (readinessOf(standing)) {
    case 'reading':
      return verdict.reading;
    case 'unread':
      return verdict.unread;
    case 'outdated':
      return verdict.outdated;
    case 'no-table': {
      const [hidden] = report?.hiddenSheets ?? [];
      return hidden === undefined ? words.failures.noTable : words.failures.tableHidden(hidden);
    }
    case 'blocked':
      return withWaivedErrors(verdict.blocked(report?.counts.error ?? 0), report, words);
    case 'ready': {
      const remarks = (report?.counts.warning ?? 0) + (report?.counts.notice ?? 0);
      return withWaivedErrors(verdict.ready(remarks), report, words);
    }
  }
}

function withWaivedErrors(verdict: string, report: CheckReport | null, { pane }: ScreenWords): string {
  const waived = report ? waivedErrors(report) : 0;
  return waived > 0 ? `${verdict} ${pane.verdict.waivedErrors(waived)}` : verdict;
}

/** What came of a button, in one sentence. */
export function describeNews(news: Exclude<News, LaterNews>, { pane, failures }: ScreenWords): string {
  switch (news.kind) {
    case 'stopped':
      return failures.workbook.cancelled('');
    case 'undone':
      return pane.undone[news.action](news.cells);
    case 'nothing-to-change':
      return pane.nothingToChange[news.action];
    case 'preview-outdated':
      return pane.previewOutdated;
    case 'limits-given-up':
      return pane.limitsGivenUp;
    case 'mapping-refused':
      return pane.mappingRefused(news.letters);
  }
}

/** A failure in one sentence that says what to do. */
export function describeFailure(
  failure: Exclude<PaneFailure, { readonly kind: 'refused' }>,
  { failures }: Pick<ScreenWords, 'failures'>,
): string {
  switch (failure.kind) {
    case 'workbook':
      return failures.workbook[failure.reason](failure.subject);
    case 'part-not-loaded':
      return failures.partNotLoaded;
    case 'edited-since':
      return failures.editedSince(failure.cells);
    case 'unexpected':
      return failures.unexpected(failure.cause);
  }
}

/** What a rejected action tells the officer. */
export function failureOf(fault: unknown): Exclude<PaneFailure, { readonly kind: 'refused' }> {
  if (fault instanceof WorkbookFailure) return { kind: 'workbook', reason: fault.reason, subject: fault.subject };
  if (fault instanceof Error && fault.name === 'ChunkLoadError') return { kind: 'part-not-loaded' };
  return { kind: 'unexpected', cause: fault instanceof Error ? fault.message : String(fault) };
}
