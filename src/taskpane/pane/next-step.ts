import type { CheckReport } from '../../app/checking/check-report';
import type { TableLayout } from '../../domain/target-table';
import { certainErrors } from './certain-errors';

/** The step of the morning that makes sense now: it gets the one prominent button. */
export type NextStep = 'check' | 'repair' | 'recalculate' | 'summarize';

/** Without a table, or with an older one, check again; with errors, mend them; clean, make the summary. */
export function nextStep(report: CheckReport<TableLayout> | null, outdated = false): NextStep {
  const checked = report?.checked;
  if (!report || !checked || outdated) return 'check';
  if (report.ready) return 'summarize';
  return certainErrors(checked).length > 0 ? 'repair' : 'recalculate';
}
