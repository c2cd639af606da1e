import { INDICATORS } from '../domain/columns';
import type { CommuneGoal, CommuneProfile } from '../domain/commune';
import type { StoreSettings } from '../workbook/change';

export type { CommuneGoal, CommuneProfile } from '../domain/commune';

/** A table among those of a workbook; it is found again after rows were added above it. */
export interface TableChoice {
  /** The name of its sheet: the one thing about a sheet that every host of the workbook knows. */
  readonly sheet: string;
  /** Its place among the tables of that sheet from top to bottom, from 0. */
  readonly order: number;
}

/** What the tool keeps in the workbook between two openings. */
export interface Settings {
  readonly profile: CommuneProfile;
  readonly goal: CommuneGoal;
  /** The table that the officer chose to work on; absent where that is left to the tool. */
  readonly table?: TableChoice;
  /**
   * Stored text that was not understood in full: damaged, or written by another version of the tool.
   * It is stored again beside the new settings, so that nothing is lost by storing; null where all was understood.
   */
  readonly unread: string | null;
}

export const EMPTY_SETTINGS: Settings = {
  profile: { superiorBody: '', commune: '', signerTitle: '', signerName: '' },
  goal: {},
  unread: null,
};

const VERSION = 1;
const MAXIMUM_RATE = 100;

/**
 * The settings that a workbook keeps, by the text of its part; `EMPTY_SETTINGS` where it keeps none.
 * Takes field by field what it understands, from any version, and never throws:
 * a text that holds anything else comes along whole as `unread`.
 */
export function readSettings(text: string | null): Settings {
  if (text === null || text.trim() === '') return EMPTY_SETTINGS;
  const stored = fieldsOf(parsedJson(text));
  const settings: Settings = {
    profile: readProfile(fieldsOf(stored['profile'])),
    goal: readGoal(fieldsOf(stored['goal'])),
    ...readTable(fieldsOf(stored['table'])),
    unread: typeof stored['unread'] === 'string' ? stored['unread'] : null,
  };
  return textOf(settings) === text ? settings : { ...settings, unread: text };
}

/** The change that keeps these settings in the workbook, with whatever was not understood when they were read. */
export function storeSettings(settings: Settings): StoreSettings {
  return { kind: 'store-settings', settings: textOf(settings) };
}

function textOf({ profile, goal, table, unread }: Settings): string {
  return JSON.stringify({
    version: VERSION,
    profile: readProfile(fieldsOf(profile)),
    goal: readGoal(fieldsOf(goal)),
    ...readTable(fieldsOf(table)),
    ...(unread === null ? {} : { unread }),
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function readProfile(fields: Readonly<Record<string, unknown>>): CommuneProfile {
  const textAt = (key: keyof CommuneProfile): string => {
    const value = fields[key];
    return typeof value === 'string' ? value : '';
  };
  return {
    superiorBody: textAt('superiorBody'),
    commune: textAt('commune'),
    signerTitle: textAt('signerTitle'),
    signerName: textAt('signerName'),
  };
}

function readGoal(fields: Readonly<Record<string, unknown>>): CommuneGoal {
  return Object.fromEntries(
    INDICATORS.flatMap((indicator) => {
      const rate = fields[indicator];
      return typeof rate === 'number' && rate >= 0 && rate <= MAXIMUM_RATE ? [[indicator, rate]] : [];
    }),
  );
}

function readTable({ sheet, order }: Readonly<Record<string, unknown>>): Pick<Settings, 'table'> {
  const isWhole = typeof order === 'number' && Number.isSafeInteger(order) && order >= 0;
  return typeof sheet === 'string' && isWhole ? { table: { sheet, order } } : {};
}
