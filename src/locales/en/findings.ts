import type { RoundingMode, RoundingStyle } from '../../domain/rounding';
import type { FindingWords } from '../sections/findings';
import { labels } from './labels';

const { count, rate } = labels;

const MODES: Readonly<Record<RoundingMode, string>> = {
  'half-up': 'rounded',
  'half-even': 'rounded half to even',
  truncate: 'cut off, not rounded',
};

function describeStyle(style: RoundingStyle): string {
  return `${MODES[style.mode]} to ${style.digits} decimal ${style.digits === 1 ? 'place' : 'places'}`;
}

export const findings: FindingWords = {
  severities: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  messages: {
    'unreadable-cell': ({ cell }, { text }) => `${cell}: “${text}” is not a number. Type it again in digits.`,
    'missing-value': ({ cell }) => `${cell}: is blank. If there are none, type 0.`,
    'negative-number': ({ cell, found }) => `${cell}: says ${found}, but cannot be below 0.`,
    'broken-count': ({ cell, found }) => `${cell}: says ${found}, but households are whole.`,
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
    'rounding-style': ({ column }, { affected, style }) =>
      `Column “${column}”: ${affected} cells are ${describeStyle(style)}, not in the usual way (2 decimal places). Make them alike?`,
  },
  evidence: {
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
      `The rate ${rate(found)} was reckoned from ${count(from)}, so it becomes ${rate(value)}.`,
    'rate-of-count': ({ count: part, households, value }) =>
      `${count(part)} of ${count(households)} households is ${rate(value)}.`,
  },
};
