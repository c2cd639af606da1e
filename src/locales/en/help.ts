import type { HelpWords } from '../words/help';
import { beside } from './help/beside';
import { table } from './help/table';

export const help: HelpWords = {
  why: 'Why it matters',
  example: 'Example',
  mending: 'How it is usually mended',
  limits: 'What the tool does not claim',
  source: 'Source',
  back: 'Back',
  pages: { ...table, ...beside },
};
