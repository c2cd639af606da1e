import * as v from 'valibot';
import { INDICATORS } from '../domain/columns';
import type { CommuneProfile, GoalKind, IndicatorGoal, ProfileField } from '../domain/commune';
import { EMPTY_PROFILE, GOAL_KINDS, POLICIES, PROFILE_FIELDS } from '../domain/commune';
import { partialRecord, unlessEmpty } from '../domain/partial-record';
import type { StoreSettings } from '../workbook/change';
import type { Settings } from './settings';
import { EMPTY_SETTINGS } from './settings';

const VERSION = 1;

const text = v.string();
const percentPoints = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const households = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const goalSchemas = {
  reduction: households,
  'closing-count': households,
  'closing-rate': percentPoints,
  points: percentPoints,
} satisfies Record<GoalKind, v.GenericSchema<number>>;
const choiceSchema = v.object({ sheet: text, order: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) });
const mappingSchema = v.object({ ...choiceSchema.entries, roles: v.record(text, text) });
const waiverSchema = v.object({
  id: text,
  sheet: text,
  line: text,
  role: text,
  found: text,
  expected: text,
  reason: text,
});
const summarySchema = v.object({
  basis: text,
  cells: v.array(v.object({ name: text, cell: text, offered: v.nullable(v.union([text, v.number()])) })),
});

/**
 * The settings that a workbook keeps, by the text of its part; `EMPTY_SETTINGS` where it keeps none.
 * Takes field by field what it understands, from any version, and never throws:
 * a text that holds anything else comes along whole as `unread`.
 */
export function readSettings(stored: string | null): Settings {
  if (stored === null || stored.trim() === '') return EMPTY_SETTINGS;
  const settings = settingsOf(parsedJson(stored));
  return textOf(settings) === stored ? settings : { ...settings, unread: stored };
}

/** The change that keeps these settings in the workbook, with whatever was not understood when they were read. */
export function storeSettings(settings: Settings): StoreSettings {
  return { kind: 'store-settings', settings: textOf(settings) };
}

/** The settings with those that a change has made others put back to what they were; all others stay. */
export function settingsWithout(
  settings: Settings,
  change: { readonly before: Settings; readonly after: Settings },
): Settings {
  const before = fieldsOf(change.before);
  const after = fieldsOf(change.after);
  const names = Object.keys({ ...before, ...after });
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const others = Object.entries(fieldsOf(settings)).filter(([name]) => !changed.includes(name));
  return settingsOf({
    ...Object.fromEntries(others),
    ...Object.fromEntries(changed.map((name) => [name, before[name]])),
  });
}

function textOf(settings: Settings): string {
  const { unread, ...understood } = settingsOf(settings);
  return JSON.stringify({ version: VERSION, ...understood, ...(unread !== null && { unread }) });
}

function parsedJson(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function settingsOf(stored: unknown): Settings {
  const fields = fieldsOf(stored);
  const table = understood(choiceSchema, fields['table']);
  const summary = understood(summarySchema, fields['summary']);
  const goals = fieldsOf(fields['goal']);
  return {
    profile: readProfile(fieldsOf(fields['profile'])),
    goal: partialRecord(INDICATORS, (indicator) => unlessEmpty(readGoal(fieldsOf(goals[indicator])))),
    policies: partialRecord(POLICIES, (policy) => understood(percentPoints, fieldsOf(fields['policies'])[policy])),
    ...(table && { table }),
    columns: understood(v.array(mappingSchema), fields['columns']) ?? [],
    waivers: understood(v.array(waiverSchema), fields['waivers']) ?? [],
    planText: understood(text, fields['planText']) ?? '',
    planTemplate: understood(text, fields['planTemplate']) ?? '',
    checksWhileTyping: understood(v.boolean(), fields['checksWhileTyping']) ?? true,
    ...(summary && { summary }),
    unread: understood(text, fields['unread']) ?? null,
  };
}

function readProfile(fields: Fields): CommuneProfile {
  const texts = PROFILE_FIELDS.map((field): [ProfileField, string] => [field, understood(text, fields[field]) ?? '']);
  return { ...EMPTY_PROFILE, ...Object.fromEntries(texts) };
}

function readGoal(fields: Fields): IndicatorGoal {
  return partialRecord(GOAL_KINDS, (kind) => understood(goalSchemas[kind], fields[kind]));
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** The value where it is of that shape, else null. */
function understood<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown): Value | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
