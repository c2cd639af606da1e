import type { RoundingMode, RoundingStyle } from '../../domain/rounding';
import type { Indicator } from '../../domain/columns';
import type { GoalKind } from '../../domain/commune';
import type { FaultPattern, OtherMovement, Slip } from '../../domain/finding';
import type { FindingWords, RepairPlace } from '../words/findings';
import { MOST_LISTED_REPAIRS } from '../words/findings';
import { labels } from './labels';
import { plural } from './plural';

const { count, rate } = labels;

const MODES: Readonly<Record<RoundingMode, string>> = {
  'half-up': 'rounded',
  'half-even': 'rounded half to even',
  truncate: 'cut off, not rounded',
};

function describeStyle(style: RoundingStyle): string {
  return `${MODES[style.mode]} to ${style.digits} decimal ${plural(style.digits, 'place', 'places')}`;
}

const SLIPS: Readonly<Record<Slip, (found: string, value: string) => string>> = {
  'one-digit': (found, value) => `${found} and ${value} differ in one digit only, perhaps a slip in typing.`,
  'swapped-digits': (found, value) => `${found} and ${value} differ in two swapped digits only.`,
  tenfold: (found, value) => `${found} and ${value} differ in a zero or the decimal point only.`,
  sign: (found, value) => `${found} and ${value} differ in the minus sign only.`,
  'swapped-cells': (found, value) => `${found} and ${value} may have been written into each other's cells.`,
};

function describeRepair(repair: readonly RepairPlace[]): string {
  return repair
    .map(({ cell, from, to }) => `${cell} (${[from, to].filter((number) => number !== '').join(' → ')})`)
    .join(' and ');
}

function describePattern(pattern: FaultPattern): string {
  switch (pattern.kind) {
    case 'scaled':
      return pattern.factor > 1
        ? `The numbers are all ${count(pattern.factor)} times too large, perhaps by the way percents were written.`
        : `The numbers are all ${count(Math.round(1 / pattern.factor))} times too small, perhaps by the way percents were written.`;
    case 'shifted':
      return `The numbers fit the line ${pattern.lines === 1 ? 'above' : 'below'}; the column may have slipped by one line.`;
    case 'other-column':
      return `The numbers fit column “${labels.columns[pattern.role]}”; they may stand in the wrong column.`;
    case 'share-of-opening':
      return 'These rates are shares of the opening, not of all households.';
    case 'share-of-commune':
      return 'These rates are computed over the households of the whole commune, not of each hamlet.';
    case 'share-of-total':
      return 'These are the shares of each hamlet in the total of the commune, not rates over its households.';
    case 'swapped':
      return `Exchanged with column “${labels.columns[pattern.role]}” they fit; the two columns may be in each other's place.`;
    case 'unexplained':
      return 'So many lines are off that the whole column deserves a look before single cells are changed.';
  }
}

/** The first names, and how many more there are. */
function listNames(names: readonly string[]): string {
  const first = names.slice(0, LONGEST_LIST).map((name) => `“${name}”`);
  const others = names.length - first.length;
  return others > 0 ? `${first.join(', ')} and ${count(others)} more` : first.join(', ');
}

/** A longer list would hide what it says; the cells stand in the findings themselves. */
const LONGEST_LIST = 4;

const INDICATORS: Readonly<Record<Indicator, string>> = { poor: 'poor households', nearPoor: 'near-poor households' };

const OTHER_MOVEMENTS: Readonly<Record<OtherMovement, string>> = {
  otherDecrease: 'other decrease',
  otherIncrease: 'other increase',
};

const GOALS: Readonly<Record<GoalKind, (wanted: number, reached: number) => string>> = {
  reduction: (wanted, reached) =>
    `${count(wanted)} households at least are to be reduced, the table reduces ${count(reached)}`,
  'closing-count': (wanted, reached) =>
    `${count(wanted)} households at most are to be left, the table leaves ${count(reached)}`,
  'closing-rate': (wanted, reached) => `${rate(wanted)} at most is to be left, the table leaves ${rate(reached)}`,
  points: (wanted, reached) =>
    `${count(wanted)} points at least are to be reduced, the table reduces ${count(reached)}`,
};

export const findings: FindingWords = {
  severities: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  elsewhere: {
    cell: (sheet, address) => `Sheet “${sheet}”, cell ${address}`,
    text: (passage) => `In the text, “${passage}”`,
  },
  messages: {
    'unreadable-cell': ({ cell, expected }, { text, isComputed }) => {
      if (!isComputed) {
        return `${cell}: “${text}” is not a number. ${expected ? `It must be ${expected}.` : 'Type it again in digits.'}`;
      }
      return `${cell}: the formula comes to “${text}”. ${expected ? `It must be ${expected}.` : 'Check the formula and the cells it computes with.'}`;
    },
    'number-as-text': ({ cell, column, expected }, { text, cells }) =>
      cells === 1
        ? `${cell}: “${text}” is text, not a number. It must be the number ${expected}.`
        : `Column “${column}”: ${count(cells)} cells such as “${text}” are text, not numbers. They must be numbers.`,
    'missing-value': ({ cell, expected }) =>
      `${cell}: is blank. ${expected ? `It must be ${expected}.` : 'If there are none, type 0.'}`,
    'negative-number': ({ cell, found }) => `${cell}: says ${found}, but cannot be below 0.`,
    'broken-count': ({ cell, found }) => `${cell}: says ${found}, but must be a whole number.`,
    'no-households': ({ cell, found }, details) =>
      `${cell}: says ${found}, but the row has ${count(details.count)} poor or near-poor households.`,
    'reduction-exceeds-opening': ({ cell, found }, { opening }) =>
      `${cell}: says ${found}, more than the ${count(opening)} households of the opening.`,
    'poor-exceed-households': ({ cell }, { poor, nearPoor, households }) =>
      `${cell}: ${count(poor)} poor and ${count(nearPoor)} near-poor households are more than all ${count(households)} households.`,
    'row-identity': ({ cell, found, expected }) => `${cell}: says ${found}, must be ${expected}.`,
    'total-mismatch': ({ cell, found, expected }) => `${cell}: says ${found}, must be ${expected}.`,
    'rate-mismatch': ({ cell, found, expected }) => `${cell}: says ${found}, must be ${expected}.`,
    'rate-above-100': ({ cell, found }) => `${cell}: says ${found}, but a rate cannot exceed 100%.`,
    'systematic-fault': ({ column }, { failed, compared, pattern }) =>
      `Column “${column}”: ${count(failed)} of ${count(compared)} lines contradict other columns. ${describePattern(pattern)}`,
    'opening-differs-from-last-year': ({ cell, found, expected }, { sheet }) =>
      `${cell}: says ${found}, but last year closed with ${expected} on the sheet “${sheet}”.`,
    'movement-identity': ({ cell, found, expected }, { opening, decrease, increase }) =>
      `${cell}: says ${found}, must be ${expected}: opening ${count(opening)} less decreases ${count(decrease)} plus increases ${count(increase)}.`,
    'other-movements-missing': (_place, { indicator, lines, lacking }) =>
      `No column “${lacking.map((movement) => OTHER_MOVEMENTS[movement]).join('” and “')}” of ${INDICATORS[indicator]}: in ${count(lines)} lines the closing is not explained by the movements that are there.`,
    'movements-disagree': ({ cell, found }, { other, value, sheet }) =>
      `${cell}: says ${found}, but the column “${labels.columns[other]}”${sheet === null ? '' : ` on the sheet “${sheet}”`} counts the same households and says ${count(value)}.`,
    'persons-below-households': ({ cell }, { persons, households }) =>
      `${cell}: ${count(persons)} persons are fewer than ${count(households)} households. A household has one person at least.`,
    'persons-per-household': ({ cell }, { persons, households }) =>
      `${cell}: ${count(persons)} persons in ${count(households)} households are unusual. Look at both numbers again.`,
    'labour-sum': ({ elsewhere }, { withLabour, withoutLabour, poor }) =>
      `${elsewhere}: ${count(withLabour)} households with labour and ${count(withoutLabour)} without are ${count(withLabour + withoutLabour)}, must be the ${count(poor)} poor households.`,
    'social-protection-exceeds': ({ elsewhere }, { socialProtection, withoutLabour }) =>
      `${elsewhere}: ${count(socialProtection)} households under social protection are more than the ${count(withoutLabour)} without labour.`,
    'stated-figure-differs': ({ elsewhere, cell, found, expected }) =>
      `${elsewhere}: says ${found}, but in the table, ${cell} is ${expected}.`,
    'goal-missed': (_place, { indicator, kind, wanted, reached }) =>
      `The commune's goal for ${INDICATORS[indicator]} is not reached: ${GOALS[kind](wanted, reached)}.`,
    'no-reduction-planned': ({ column }, { hamlets, households, indicator }) =>
      `Column “${column}”: ${count(hamlets)} hamlets with ${count(households)} ${INDICATORS[indicator]} plan no reduction. If that is meant, all is well.`,
    'rate-rises': (_place, { indicator, lines }) =>
      `The rate of ${INDICATORS[indicator]} is higher at the closing than at the opening in ${count(lines)} lines. If that is meant, all is well.`,
    'circular-formula': ({ cell }, { others }) =>
      others === 0
        ? `${cell}: the formula counts this very cell (a circular reference), so Excel cannot compute it and shows 0. Leave this cell out of the formula.`
        : `${cell}: the formulas of this cell and of ${others} more compute with each other (a circular reference), so Excel cannot compute them and shows 0. Type a number into one of them, or mend a formula.`,
    'sum-misses-row': ({ cell }, { missed, repeated }) => {
      const said = [
        ...(missed.length > 0 ? [`leaves out ${listNames(missed)}`] : []),
        ...(repeated.length > 0 ? [`counts more than once ${listNames(repeated)}`] : []),
      ];
      return `${cell}: the formula of the sum ${said.join(' and ')}. Mend what it adds up.`;
    },
    'constant-over-formula': ({ cell, found }, { along, formulas }) =>
      `${cell}: ${found} was typed, while ${formulas} other cells of the ${along === 'column' ? 'column' : 'row'} are formulas. It will not follow when other numbers change.`,
    'formula-differs': ({ cell }, { alike }) =>
      `${cell}: the formula takes its numbers from other cells than ${alike} formulas of the column. Compare them.`,
    'formula-other-row': ({ cell }, { other }) =>
      `${cell}: the formula takes a number from the row “${other}”, not from its own. Look at the formula again.`,
    'manual-calculation': () =>
      'The workbook calculates only on request, so results of formulas may be out of date. Press F9 or turn automatic calculation on.',
    'hamlet-twice': (_place, { name, lines }) =>
      `The hamlet “${name}” stands in ${lines} rows. Keep one of them or mend the name.`,
    'similar-hamlet-names': (_place, { name, other }) =>
      `“${name}” and “${other}” are nearly the same. If they are one hamlet, keep one row; if they are two, all is well.`,
    'legacy-font': ({ elsewhere }, { cells }) =>
      `${elsewhere}: ${cells === 1 ? 'this cell uses a font' : `${count(cells)} text cells of this sheet use fonts`} from before Unicode (TCVN3, VNI), so copying and searching go wrong. Convert to Unicode?`,
    'stale-summary': ({ elsewhere }) =>
      `${elsewhere}: made before the table, the goals or the results of the check changed. Make the summary again.`,
    'rounding-style': ({ column }, { affected, odd, style }) =>
      `Column “${column}”: ${affected} cells are ${describeStyle(style)}, not in the usual way (2 decimal places)${odd > 0 ? `; ${odd} break the column's own way` : ''}. Make them alike?`,
  },
  doubts: {
    oneOf: (repairs) => {
      const start = `One of ${repairs.length === 2 ? 'two' : repairs.length} places is wrong`;
      const list = repairs.map((repair, order) => `(${order + 1}) ${describeRepair(repair)}`).join('; or ');
      return repairs.length > MOST_LISTED_REPAIRS
        ? `${start}, and the numbers do not tell which.`
        : `${start}, and the numbers do not tell which: ${list}.`;
    },
    contradiction: ({ cell, found }) => `${cell}: says ${found} and contradicts other cells; which is wrong is open.`,
    unsettled: ({ cell, found }) => `${cell}: says ${found} and is wrong; the numbers do not tell what it should be.`,
    nearlyTied: 'Another repair would change only a little more; compare with the original papers first.',
    unproven: 'The table contradicts itself in so many places that the smallest repair could not be proven.',
    alternative: (repair) => `Another repair fits as well: ${describeRepair(repair)}.`,
  },
  consequences: (formulas) => `Because of it, formulas that use it go wrong (${count(formulas)}).`,
  evidence: {
    'rest-of-total': ({ total, others, value }) =>
      `The total ${count(total)} less the other lines ${count(others)} leaves ${count(value)}.`,
    'count-of-rate': ({ rate: points, households, value }) =>
      `The rate ${rate(points)} of ${count(households)} households stands for ${count(value)}.`,
    'households-of-rates': ({ rates, value }) =>
      rates === 1
        ? `The rate in this row fits ${count(value)} households.`
        : `${rates} rates in this row fit ${count(value)} households.`,
    slip: ({ cells: [cell], slip, found, value }) => {
      const written = cell?.role.endsWith('.rate') ? rate : count;
      return SLIPS[slip](written(found), written(value));
    },
    'sum-of-rows': ({ addends, value }) => `The ${addends} hamlets add up to ${count(value)}.`,
    'row-identity': ({ unknown, opening, reduction, closing, value }) => {
      if (unknown.endsWith('.reduction.count')) {
        return `Opening ${count(opening)} less closing ${count(closing)} leaves ${count(value)}.`;
      }
      if (unknown.endsWith('.opening.count')) {
        return `Closing ${count(closing)} plus reduction ${count(reduction)} gives ${count(value)}.`;
      }
      return `Opening ${count(opening)} less reduction ${count(reduction)} leaves ${count(value)}.`;
    },
    'rate-follows': ({ found, from, value }) =>
      `The rate ${rate(found)} was computed from ${count(from)}, so it becomes ${rate(value)}.`,
    'rate-of-count': ({ count: part, households, value }) =>
      `${count(part)} of ${count(households)} households is ${rate(value)}.`,
  },
};
