import { parseArgs } from 'node:util';
import { UsageError } from './errors';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  reduce: { type: 'string' },
  'to-count': { type: 'string' },
  'to-rate': { type: 'string' },
  points: { type: 'string' },
  indicator: { type: 'string' },
  weights: { type: 'string' },
  lock: { type: 'string' },
  cap: { type: 'string' },
  floor: { type: 'string' },
  values: { type: 'boolean' },
  rounding: { type: 'string' },
  text: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

/** The long names of all options. */
export type OptionName = keyof typeof OPTIONS;

/** What was written after the program's name. */
export interface Arguments {
  /** The words that are no options: a command, then its files. */
  readonly words: readonly string[];
  /** Each option that was given, as it was written; the last one counts. */
  readonly given: ReadonlyMap<OptionName, string>;
  /** The values of those that take one; of one given several times, the last. */
  readonly values: ReadonlyMap<OptionName, string>;
  /** All of them, in their order. */
  readonly allValues: readonly { readonly option: OptionName; readonly value: string }[];
}

/** Options that every call may carry. */
const GENERAL_OPTIONS: readonly OptionName[] = ['lang', 'help', 'version'];

/** Splits a call into words and options. @throws UsageError on an unknown option, or a value too many or too few. */
export function parseArguments(args: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const given = new Map<OptionName, string>();
  const allValues: { readonly option: OptionName; readonly value: string }[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName } = token;
    if (!isOptionName(name)) throw new UsageError({ id: 'unknown-option', about: { option: rawName } });
    given.set(name, rawName);
    if (OPTIONS[name].type === 'string') allValues.push({ option: name, value: valueOf(token) });
    else if (token.value !== undefined)
      throw new UsageError({ id: 'unexpected-option-value', about: { option: rawName } });
  }
  const values = new Map(allValues.map(({ option, value }) => [option, value]));
  return { words, given, values, allValues };
}

/** @throws UsageError where an option was given that the command does not know. */
export function allowOptions({ given }: Arguments, allowed: readonly OptionName[]): void {
  for (const [name, option] of given) {
    if (!allowed.includes(name) && !GENERAL_OPTIONS.includes(name))
      throw new UsageError({ id: 'unknown-option', about: { option } });
  }
}

/** The value of an option that takes one of a few; null where it was not given. @throws UsageError on any other value. */
export function choiceOf<Choice extends string>(
  { given, values }: Arguments,
  name: OptionName,
  known: readonly Choice[],
): Choice | null {
  const value = values.get(name);
  if (value === undefined) return null;
  const choice = known.find((candidate) => candidate === value);
  if (choice === undefined) {
    const option = given.get(name) ?? optionText(name);
    throw new UsageError({ id: 'unknown-option-value', about: { option, value, known } });
  }
  return choice;
}

/** An option by its long name, as it is written in a call. */
export function optionText(name: OptionName): string {
  return `--${name}`;
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/** The parser takes whatever follows as the value; an option that follows means that the value was forgotten. */
function valueOf(token: {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}): string {
  const { value, rawName, inlineValue } = token;
  const isForgotten = value === undefined || value === '' || (inlineValue === false && /^-./.test(value));
  if (isForgotten) throw new UsageError({ id: 'missing-option-value', about: { option: rawName } });
  return value;
}
