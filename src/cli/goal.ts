import type { AllocationRequest } from '../app/allocate';
import type { Arguments, OptionName } from './arguments';
import { UsageError } from './usage-error';

type Goal = AllocationRequest['goal'];

const GOAL_OPTIONS = ['reduce', 'to-count', 'to-rate', 'points'] as const satisfies readonly OptionName[];
const MAXIMUM_RATE = 100;
/** A decimal with a comma or a point, or a range of two; a percent sign may follow. */
const DECIMALS = /^(\d+(?:[.,]\d+)?)(?:\s*[-–]\s*(\d+(?:[.,]\d+)?))?\s*%?$/;

/** The one goal of a call. @throws UsageError where there is none, more than one, or one that is no number. */
export function goalOf({ given, values }: Arguments): Goal {
  const options = GOAL_OPTIONS.filter((name) => given.has(name));
  const [name, ...others] = options;
  if (name === undefined) throw new UsageError({ id: 'no-goal', about: { known: GOAL_OPTIONS.map(optionText) } });
  if (others.length > 0) throw new UsageError({ id: 'several-goals', about: { given: options.map(optionText) } });
  const value = values.get(name) ?? '';
  switch (name) {
    case 'reduce':
      return { kind: 'reduction', households: wholeNumber(optionText(name), value) };
    case 'to-count':
      return { kind: 'closing-count', households: wholeNumber(optionText(name), value) };
    case 'to-rate':
      return { kind: 'closing-rate', points: percent(optionText(name), value, false) };
    case 'points':
      return { kind: 'points', points: percent(optionText(name), value, true) };
  }
}

/** A number of households. @throws UsageError where the text is none. */
export function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value.trim())) throw new UsageError({ id: 'not-whole-number', about: { option, value } });
  return Number(value);
}

/** Percent points; of a range, where one is allowed, the lower end: the least that meets the goal. */
function percent(option: string, value: string, mayBeRange: boolean): number {
  const [, from, to] = DECIMALS.exec(value.trim()) ?? [];
  const lower = Number((from ?? '').replace(',', '.'));
  const upper = to === undefined ? lower : Number(to.replace(',', '.'));
  const isRead = from !== undefined && (to === undefined || mayBeRange);
  if (!isRead || upper < lower || upper > MAXIMUM_RATE) {
    throw new UsageError({ id: 'not-percent', about: { option, value } });
  }
  return lower;
}

function optionText(name: OptionName): string {
  return `--${name}`;
}
