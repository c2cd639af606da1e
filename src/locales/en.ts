import type { Dictionary } from './dictionary';
import { answers } from './en/answers';
import { commandLine } from './en/command-line';
import { failures } from './en/failures';
import { findingsList } from './en/findings-list';
import { findings } from './en/findings';
import { form } from './en/form';
import { help } from './en/help';
import { labels } from './en/labels';
import { notices } from './en/notices';
import { pane } from './en/pane';
import { papers } from './en/papers';
import { planning } from './en/planning';
import { remarks } from './en/remarks';
import { steps } from './en/steps';
import { summary } from './en/summary';
import { browserPage } from './en/browser-page';

export const en: Dictionary = {
  language: 'en',
  labels,
  findings,
  findingsList,
  failures,
  notices,
  pane,
  papers,
  answers,
  help,
  remarks,
  steps,
  summary,
  form,
  planning,
  commandLine,
  browserPage,
};
