import type { CommuneGoal, CommuneProfile, PolicyTargets } from '../../domain/commune';
import type { AnalysisFigure } from '../../domain/stated-figure';
import type { CheckStatus } from '../../locales/words/summary';
import type { CellContent } from '../../sheet/cell';
import type { TypedCells } from './free-cell';

/** What the summary says beside the numbers of its table. */
export interface SummaryContents {
  readonly profile: CommuneProfile;
  readonly goal: CommuneGoal;
  readonly policies: PolicyTargets;
  /** The figures of the household analysis that the workbook has, as links to where they stand. */
  readonly analysis: Readonly<Partial<Record<AnalysisFigure, CellContent>>>;
  readonly check: CheckStatus;
  /** What the officer wrote on the summary as it was last made. */
  readonly typed: TypedCells;
}
