import type { Finding, Severity } from '../../domain/finding';
import type { AnalysisFigure, StatedFigure } from '../../domain/stated-figure';
import { ANALYSIS_FIGURES } from '../../domain/stated-figure';
import type { TargetTable } from '../../domain/target-table';
import { linkedFigure } from '../../reports/paper/source-link';
import type { SummaryContents } from '../../reports/paper/summary-contents';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellContent } from '../../sheet/cell';
import type { CheckedTable } from './check-report';
import type { Settings } from '../settings';
import { analysisOf } from './stated-figures';

/** What the workbook and its settings have for the summary beside the numbers of its table. */
export function contentsOfSummary(
  snapshot: WorkbookSnapshot,
  table: TargetTable,
  { profile, goal, policies }: Settings,
  figures: readonly StatedFigure[],
): Pick<SummaryContents, 'profile' | 'goal' | 'policies' | 'analysis'> {
  const analysis: Partial<Record<AnalysisFigure, CellContent>> = {};
  const stated = analysisOf(figures);
  for (const subject of ANALYSIS_FIGURES) {
    const figure = stated[subject];
    if (figure) analysis[subject] = linkedFigure(snapshot, figure);
  }
  // Goals are assigned in households.
  const ownGoal = table.counted === 'persons' ? {} : goal;
  return { profile, goal: ownGoal, policies, analysis };
}

/** How many findings a summary says to be open and answered for: its own being out of date is not one of them. */
export function summaryCounts({ findings, waived }: Pick<CheckedTable, 'findings' | 'waived'>): {
  readonly open: Readonly<Record<Severity, number>>;
  readonly waived: number;
} {
  const isCounted = ({ id }: Finding): boolean => id !== 'stale-summary';
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && isCounted(finding)).length;
  return {
    open: { error: count('error'), warning: count('warning'), notice: count('notice') },
    waived: waived.filter(({ finding }) => isCounted(finding)).length,
  };
}
