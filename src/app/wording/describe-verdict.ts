import type { Dictionary } from '../../locales/dictionary';
import type { TableLayout } from '../../domain/target-table';
import type { CheckReport } from '../checking/check-report';
import { areAllReady, waivedErrors } from '../checking/check-report';
import { describeUnread } from './describe-tables';

/** The words that a verdict is given in. */
export type VerdictWords = Pick<Dictionary, 'failures' | 'pane'>;

/** Whether the table can be sent, as far as is known. */
export type Readiness = 'unread' | 'reading' | 'no-table' | 'outdated' | 'blocked' | 'others-blocked' | 'ready';

/** What the verdict goes by. */
export interface VerdictBasis {
  readonly report: CheckReport<TableLayout> | null;
  /** Whether the tool works; without a report it is still making the first one. */
  readonly busy: boolean;
  /** Whether the sheet was edited after the report. */
  readonly outdated: boolean;
}

/** Where the officer stands. */
export function readinessOf({ report, busy, outdated }: VerdictBasis): Readiness {
  if (!report) return busy ? 'reading' : 'unread';
  if (outdated) return 'outdated';
  if (!report.checked) return 'no-table';
  if (!report.ready) return 'blocked';
  return areAllReady(report) ? 'ready' : 'others-blocked';
}

/** The verdict in one sentence. */
export function describeVerdict(standing: VerdictBasis, words: VerdictWords): string {
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
      const told = hidden === undefined ? words.failures.noTable : words.failures.tableHidden(hidden);
      return [told, report ? describeUnread(report, words) : ''].filter((sentence) => sentence !== '').join(' ');
    }
    case 'blocked':
      return withWaivedErrors(verdict.blocked(report?.counts.error ?? 0), report, words);
    case 'others-blocked':
      return withWaivedErrors(verdict.othersBlocked(report?.checked?.table.sheetName ?? ''), report, words);
    case 'ready': {
      const remarks = (report?.counts.warning ?? 0) + (report?.counts.notice ?? 0);
      return withWaivedErrors(verdict.ready(remarks), report, words);
    }
  }
}

function withWaivedErrors(verdict: string, report: CheckReport<TableLayout> | null, { pane }: VerdictWords): string {
  const waived = report ? waivedErrors(report) : 0;
  return waived > 0 ? `${verdict} ${pane.verdict.waivedErrors(waived)}` : verdict;
}
