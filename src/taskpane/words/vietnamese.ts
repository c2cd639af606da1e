import { failures } from '../../locales/vi/failures';
import { findings } from '../../locales/vi/findings';
import { labels } from '../../locales/vi/labels';
import { pane } from '../../locales/vi/pane';
import type { PaneWords } from './words';

/** What the pane says in Vietnamese. */
export const vietnamese: PaneWords = {
  language: 'vi',
  labels,
  findings,
  failures,
  pane,
  readLater: () => import('../../locales/vi/loaded-on-request'),
  readHelp: async () => (await import('../../locales/vi/help')).help,
};
