import type { StepWords } from '../words/steps';
import { labels } from './labels';

const { count, rate } = labels;
const signed = new Intl.NumberFormat('en-US', { signDisplay: 'exceptZero' });

/** Of a row of numbers, which stand under each other. */
const points = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** So few signs more than the next reading leave room for doubt. */
const CLOSE_MARGIN = 2;

export const steps: StepWords = {
  allocation: {
    indicator: 'Households',
    indicators: { poor: 'Poor', nearPoor: 'Near-poor' },
    goal: 'The goal is given as',
    goalKinds: {
      reduction: 'Households to reduce',
      'closing-count': 'Households left at year end',
      'closing-rate': 'Rate left at year end',
      points: 'Percentage points to reduce',
    },
    amounts: {
      reduction: 'At least',
      'closing-count': 'At most',
      'closing-rate': 'At most (%)',
      points: 'At least (points)',
    },
    examples: { reduction: '27', 'closing-count': '101', 'closing-rate': '4.93', points: '1-1.5' },
    invalidHouseholds: 'Enter a whole number of households, such as 27.',
    invalidPoints: 'Enter a number from 0 to 100, such as 4.93.',
    invalidRange: 'Enter a number or a range, such as 1.5 or 1-1.5.',
    weights: 'Share among hamlets',
    byOpening: 'By households at the opening',
    equally: 'Equally',
    byColumn: (letters, header) => `By column ${letters}${header && `: ${header}`}`,
    outcome: (reduction, opening) =>
      `Reduce by ${count(reduction)}: from ${count(opening)} to ${count(opening - reduction)} households.`,
    upTo: (reduction) => `Shared by the lower end; the upper end is ${count(reduction)}.`,
    difference: (households) => signed.format(households),
    advice: 'A number that you enter for a hamlet is kept; the rest is shared again among the others.',
    shared: (given, goal) => {
      if (given === goal) return `All ${count(goal)} households are shared out.`;
      const gap = given < goal ? `${count(goal - given)} missing` : `${count(given - goal)} too many`;
      return `${count(given)} of ${count(goal)} households shared out, ${gap}.`;
    },
    proposedFor: (hamlet) => `Proposed for ${hamlet}`,
    unlock: (hamlet) => `Free ${hamlet}`,
    preview: 'Preview',
    limits: {
      heading: (set) => `Least and most for single hamlets${set === 0 ? '' : ` (${count(set)} set)`}`,
      hamlet: 'Hamlet',
      opening: 'Opening',
      floors: 'At least',
      caps: 'At most',
      of: {
        floors: (hamlet) => `Least for ${hamlet}`,
        caps: (hamlet) => `Most for ${hamlet}`,
      },
    },
  },
  progress: {
    wholeCommune: 'Whole commune',
    rates: (opening, closing) => `${points.format(opening)} → ${points.format(closing)}`,
    opening: 'opening',
    closing: 'closing',
    goal: (points) => `goal ${rate(points)}`,
  },
  table: {
    heading: 'Table and columns',
    tables: (tables) => `The workbook has ${count(tables)} tables; working on`,
    columns: 'The columns are understood so',
    inferred: (columns, margin) =>
      `${count(columns)} columns have no clear title and follow from the numbers. ${
        margin > CLOSE_MARGIN
          ? 'No other reading fits the numbers nearly as well.'
          : 'Another reading fits almost as well: look at each column.'
      }`,
    roles: { index: 'Number of the line', hamlet: 'Name of the hamlet' },
    noRole: 'Not used',
    mainColumns: 'Main columns',
    otherColumns: 'Persons and movements of the year',
    roleOf: (letters) => `Content of column ${letters}`,
    samples: (texts) => texts.join('; '),
    knownBy: { numbers: 'told by the numbers', officer: 'as you chose' },
    readAnew: 'Drop these choices',
  },
  template: {
    hamlets: 'The hamlets, one a line',
    example: 'Hamlet 1\nHamlet 2\nHamlet 3',
    add: 'Add to the workbook',
  },
};
