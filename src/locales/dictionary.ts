import type { AnswerWords } from './sections/answers';
import type { CommandLineWords } from './sections/command-line';
import type { FailureWords } from './sections/failures';
import type { FindingsListWords } from './sections/findings-list';
import type { FindingWords } from './sections/findings';
import type { FormWords } from './sections/form';
import type { HelpWords } from './sections/help';
import type { LabelWords } from './sections/labels';
import type { PaneWords } from './sections/pane';
import type { PaperWords } from './sections/papers';
import type { PlanningWords } from './sections/planning';
import type { StepWords } from './sections/steps';
import type { SummaryWords } from './sections/summary';
import type { WorkbenchWords } from './sections/workbench';

/** Every word that a person sees, in one language. */
export interface Dictionary {
  /** BCP 47 language tag, for `lang` attributes and number formats. */
  readonly language: string;
  readonly labels: LabelWords;
  readonly findings: FindingWords;
  readonly findingsList: FindingsListWords;
  readonly failures: FailureWords;
  readonly pane: PaneWords;
  readonly papers: PaperWords;
  readonly answers: AnswerWords;
  readonly help: HelpWords;
  readonly steps: StepWords;
  readonly summary: SummaryWords;
  readonly form: FormWords;
  readonly planning: PlanningWords;
  readonly commandLine: CommandLineWords;
  readonly workbench: WorkbenchWords;
}
