import type { AllocationRequest } from '../app/changing/allocate';
import type { TypedPercent } from '../app/changing/typed-percent';
import { goalInPoints, typedPercent, typedPercentRange } from '../app/changing/typed-percent';
import type { Arguments, OptionName } from './arguments';
import { UsageError } from './usage-error';

type Goal = AllocationRequest['goal'];

const GOAL_OPTIONS = ['reduce', 'to-count', 'to-rate', 'points'] as const satisfies readonly OptionName[];

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
      return { kind: 'closing-rate', points: percent(optionText(name), value) };
    case 'points':
      return goalInPoints(percentRange(optionText(name), value));
  }
}

/** A number of households. @throws UsageError where the text is none. */
export function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value.trim())) throw new UsageError({ id: 'not-whole-number', about: { option, value } });
  return Number(value);
}

/** Percent points, or a range of them. @throws UsageError where the text is neither. */
function percentRange(option: string, value: string): TypedPercent {
  const range = typedPercentRange(value);
  if (!range) throw notPercent(option, value);
  return range;
}

/** @throws UsageError where the text is not one number of percent points. */
function percent(option: string, value: string): number {
  const points = typedPercent(value);
  if (points === null) throw notPercent(option, value);
  return points;
}

function notPercent(option: string, value: string): UsageError {
  return new UsageError({ id: 'not-percent', about: { option, value } });
}

function optionText(name: OptionName): string {
  return `--${name}`;
}
