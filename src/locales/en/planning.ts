import type { PlanningWords } from '../words/planning';
import { labels } from './labels';

const { count } = labels;
const exact = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A longer list would hide what it says. */
const LONGEST_LIST = 4;

function list(cells: readonly string[]): string {
  const rest = cells.length - LONGEST_LIST;
  const named = cells.slice(0, LONGEST_LIST).join('; ');
  return rest > 0 ? `${named} and ${count(rest)} more` : named;
}

export const planning: PlanningWords = {
  allocation: {
    obstacles: {
      'goal-negative': () => 'The goal lies above the opening, so there is nothing to reduce. Look at the goal again.',
      'above-caps': ({ most }) =>
        `The hamlets can give ${count(most)} households at most, fewer than the goal. Lower the goal or raise the limits.`,
      'below-floors': ({ least }) =>
        `Fixed numbers and lower limits already sum to ${count(least)} households, more than the goal. Lower some of them.`,
      'lock-outside-limits': ({ hamlet, cap }) =>
        `${hamlet}: the fixed number must be from 0 to ${count(cap)}. Choose another.`,
      'floor-above-cap': ({ hamlet }) =>
        `${hamlet}: the lower limit is above the upper one, or above the opening. Lower it.`,
      'columns-missing': () =>
        'The table lacks the column of the opening or of the reduction. Choose a table that has both.',
      'opening-unreadable': ({ hamlet }) =>
        `${hamlet}: the opening or the number of households cannot be read. Fill it in and allocate again.`,
      'weight-unreadable': ({ hamlet, column }) =>
        `${hamlet}: column ${column}, by which to allocate, holds no whole number. Mend the cell or choose another column.`,
    },
    hamlet: 'Hamlet',
    present: 'Now',
    quota: 'Quota',
    proposed: 'Proposed',
    difference: 'Difference',
    total: 'Total',
    locked: 'fixed',
    exact: (households) => exact.format(households),
  },
  rollOver: {
    obstacles: {
      'columns-missing': () => 'The table lacks openings or closings, so next year’s sheet cannot be made.',
      'closings-missing': ({ cells }) =>
        `Closings are blank or cannot be read: ${list(cells)}. Fill them in, then make next year’s sheet.`,
      'closings-doubtful': ({ cells }) =>
        `Closings contradict other numbers: ${list(cells)}. Mend them, then make next year’s sheet.`,
      'year-unknown': () => 'The sheet names no year, so the next one is unknown. Write the year into its title.',
      'next-year-exists': ({ sheet, year }) =>
        `The workbook already has a table for ${year} on the sheet “${sheet}”. Use it, or delete it and try again.`,
    },
    openErrors: (errors) =>
      errors === 1
        ? 'This year’s sheet has 1 error left; it does not touch next year’s openings.'
        : `This year’s sheet has ${count(errors)} errors left; they do not touch next year’s openings.`,
  },
  start: {
    noHamlets: 'There is no hamlet yet. Write one hamlet a line.',
    repeated: (names) => `Named more than once, taken once: ${names.join(', ')}.`,
  },
};
