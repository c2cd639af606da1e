import type { AnswerWords } from '../words/answers';

export const answers: AnswerWords = {
  waive: {
    reason: 'Reason to ignore it',
    usual: [
      'Compared with the files, the number is right',
      'As approved by the superior body',
      'Written as the superior body’s form asks',
    ],
    missing: 'Give a reason; one line is enough.',
    keep: 'Ignore this finding',
    cancel: 'Leave it open',
  },
  waived: {
    because: (reason) => `Reason: ${reason}`,
    reconsider: 'Look at it again',
  },
  list: {
    sheet: 'List the findings on a sheet',
    file: 'Download the list (.csv)',
    fileName: 'findings.csv',
    text: 'Where Excel lets nothing be downloaded, copy this',
  },
  options: {
    whileTyping: 'Check again while numbers are edited',
    whileTypingMeans: 'When off, the outcome changes only after each press of Check.',
  },
};
