import type { AnswerWords } from './words/answers';
import type { CommandLineWords } from './words/command-line';
import type { FailureWords } from './words/failures';
import type { FindingsListWords } from './words/findings-list';
import type { FindingWords } from './words/findings';
import type { FormWords } from './words/form';
import type { HelpWords } from './words/help';
import type { LabelWords } from './words/labels';
import type { NoticeWords } from './words/notices';
import type { PaneWords } from './words/pane';
import type { PaperWords } from './words/papers';
import type { PlanningWords } from './words/planning';
import type { RemarkWords } from './words/remarks';
import type { StepWords } from './words/steps';
import type { SummaryWords } from './words/summary';
import type { BrowserPageWords } from './words/browser-page';

/** Every word that a person sees, in one language. */
export interface Dictionary {
  /** BCP 47 language tag, for `lang` attributes and number formats. */
  readonly language: string;
  readonly labels: LabelWords;
  readonly findings: FindingWords;
  readonly findingsList: FindingsListWords;
  readonly failures: FailureWords;
  readonly notices: NoticeWords;
  readonly pane: PaneWords;
  readonly papers: PaperWords;
  readonly answers: AnswerWords;
  readonly help: HelpWords;
  readonly remarks: RemarkWords;
  readonly steps: StepWords;
  readonly summary: SummaryWords;
  readonly form: FormWords;
  readonly planning: PlanningWords;
  readonly commandLine: CommandLineWords;
  readonly browserPage: BrowserPageWords;
}
