import type { FindingsListWords } from '../words/findings-list';
import { summary } from './summary';

export const findingsList: FindingsListWords = {
  sheetName: 'Findings',
  title: 'FINDINGS TO MEND OR TO LOOK AT',
  subject: (table, status) => `${table}. ${summary.checkStatus(status)}`,
  columns: {
    index: 'No.',
    severity: 'Severity',
    place: 'Where',
    address: 'Cell',
    found: 'Written',
    expected: 'Should be',
    reasons: 'Why',
    answer: 'Set aside because',
    mended: 'Mended',
  },
  addressOn: (sheet, cell) => `${sheet}, ${cell}`,
  inText: 'text',
  none: 'Nothing is left to mend or to look at.',
};
