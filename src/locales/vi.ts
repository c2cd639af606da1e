import type { Dictionary } from './dictionary';
import { answers } from './vi/answers';
import { commandLine } from './vi/command-line';
import { failures } from './vi/failures';
import { findingsList } from './vi/findings-list';
import { findings } from './vi/findings';
import { form } from './vi/form';
import { help } from './vi/help';
import { labels } from './vi/labels';
import { notices } from './vi/notices';
import { pane } from './vi/pane';
import { papers } from './vi/papers';
import { planning } from './vi/planning';
import { remarks } from './vi/remarks';
import { steps } from './vi/steps';
import { summary } from './vi/summary';
import { browserPage } from './vi/browser-page';

export const vi: Dictionary = {
  language: 'vi',
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
