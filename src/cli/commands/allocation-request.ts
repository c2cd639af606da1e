import type { AllocationRequest } from '../../app/changing/allocate';
import {
  goalInPoints,
  typedHamletHouseholds,
  typedHouseholds,
  typedPercent,
  typedPercentRange,
} from '../../app/changing/typed-numbers';
import { INDICATORS } from '../../domain/columns';
import { findHamlets } from '../../domain/hamlet-name';
import type { TargetTable } from '../../domain/target-table';
import { hamletRows } from '../../domain/target-table';
import type { UsageProblems } from '../../locales/words/command-line';
import { columnIndex, MAXIMUM_COLUMNS } from '../../sheet/address';
import { expectAt } from '../../sheet/expect';
import type { Arguments, OptionName } from '../arguments';
import { choiceOf, optionText } from '../arguments';
import { UsageError } from '../errors';

const GOAL_OPTIONS = ['reduce', 'to-count', 'to-rate', 'points'] as const satisfies readonly OptionName[];

/** The options of a call that say what is to be shared out, and among whom. */
export const ALLOCATION_OPTIONS = [
  ...(['indicator', 'weights', 'lock', 'floor', 'cap'] as const),
  ...GOAL_OPTIONS,
] satisfies readonly OptionName[];

/**
 * What a call asks to share out, but for the hamlets, which only the table knows.
 * @throws UsageError where it cannot be understood, and later where a hamlet is unknown or may be one of several.
 */
export function allocationRequest(given: Arguments): (table: TargetTable) => AllocationRequest {
  const indicator = choiceOf(given, 'indicator', INDICATORS) ?? 'poor';
  const [goal, weights] = [goalOf(given), weightsOf(given)];
  const [locks, floors, caps] = [
    householdsByHamlet(given, 'lock'),
    householdsByHamlet(given, 'floor'),
    householdsByHamlet(given, 'cap'),
  ];
  return (table) => ({ indicator, goal, weights, locks: locks(table), floors: floors(table), caps: caps(table) });
}

/** The one goal of a call. @throws UsageError where there is none, more than one, or one that is no number. */
function goalOf({ values }: Arguments): AllocationRequest['goal'] {
  const goals = GOAL_OPTIONS.flatMap((name) => {
    const value = values.get(name);
    return value === undefined ? [] : [{ name, option: optionText(name), value }];
  });
  const [goal, ...others] = goals;
  if (!goal) throw new UsageError({ id: 'no-goal', about: { known: GOAL_OPTIONS.map(optionText) } });
  if (others.length > 0) {
    throw new UsageError({ id: 'several-goals', about: { given: goals.map(({ option }) => option) } });
  }
  switch (goal.name) {
    case 'reduce':
      return { kind: 'reduction', households: typed(typedHouseholds, 'not-whole-number', goal) };
    case 'to-count':
      return { kind: 'closing-count', households: typed(typedHouseholds, 'not-whole-number', goal) };
    case 'to-rate':
      return { kind: 'closing-rate', points: typed(typedPercent, 'not-percent', goal) };
    case 'points':
      return goalInPoints(typed(typedPercentRange, 'not-percent', goal));
  }
}

/** @throws UsageError of that kind where the value is not what was to be typed. */
function typed<Meaning>(
  read: (text: string) => Meaning | null,
  id: 'not-whole-number' | 'not-percent' | 'not-hamlet-number',
  { option, value }: UsageProblems[typeof id],
): Meaning {
  const meaning = read(value);
  if (meaning === null) throw new UsageError({ id, about: { option, value } });
  return meaning;
}

const KNOWN_WEIGHTS = ['opening', 'equal'] as const;
const COLUMN = /^[A-Za-z]{1,3}$/;

/** By what hamlets' claims are measured: by a name, or by a column's letters. @throws UsageError on anything else. */
function weightsOf({ values }: Arguments): AllocationRequest['weights'] {
  const value = values.get('weights') ?? 'opening';
  const known = KNOWN_WEIGHTS.find((candidate) => candidate === value);
  if (known) return known;
  const column = COLUMN.test(value) ? columnIndex(value) : MAXIMUM_COLUMNS;
  if (column < MAXIMUM_COLUMNS) return { column };
  throw new UsageError({
    id: 'unknown-option-value',
    about: { option: optionText('weights'), value, known: [...KNOWN_WEIGHTS, 'A', 'B', '…'] },
  });
}

/**
 * The `HAMLET=N` of every time the option was given, to be found in a table: households by table row.
 * The last one counts where a hamlet is named twice.
 */
function householdsByHamlet(
  { allValues }: Arguments,
  name: OptionName,
): (table: TargetTable) => ReadonlyMap<number, number> {
  const option = optionText(name);
  const wanted = allValues
    .filter((each) => each.option === name)
    .map(({ value }) => typed(typedHamletHouseholds, 'not-hamlet-number', { option, value }));
  return (table) => new Map(wanted.map(({ hamlet, households }) => [rowOf(table, hamlet), households]));
}

function rowOf(table: TargetTable, hamlet: string): number {
  const rows = hamletRows(table);
  const names = rows.map((row) => expectAt(table.rows, row).name);
  const [found, ...others] = findHamlets(names, hamlet);
  if (found === undefined) throw new UsageError({ id: 'unknown-hamlet', about: { hamlet, known: names } });
  if (others.length === 0) return expectAt(rows, found);
  const alike = [found, ...others].map((place) => expectAt(names, place));
  throw new UsageError({ id: 'ambiguous-hamlet', about: { hamlet, alike } });
}
