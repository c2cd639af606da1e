import { format, isDateFormat, parseValue } from 'numfmt';

const LOCALE = 'vi';
/** Two times closer than this are the same: half a millisecond, in days. */
const SAME_TIME = 0.0005 / 86_400;
/** What a date, a time or both are shown as for editing; seconds only where there are some. */
const EDITABLE_FORMATS = {
  date: ['d/m/yyyy'],
  time: ['hh:mm', 'hh:mm:ss'],
  'date and time': ['d/m/yyyy hh:mm', 'd/m/yyyy hh:mm:ss'],
} as const;
const DAY_AND_MONTH = /^\s*(\d{1,2})\s*([/-])\s*(\d{1,2})\s*$/;

/** A typed number with the number format that the way of typing asks for. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat: string;
}

/**
 * A date or a time as one would type it in Viet Nam; null where the format shows neither, or the number is none that
 * typing would give back.
 */
export function editableDate(value: number, numberFormat: string): string | null {
  if (!isDateFormat(numberFormat) || value < 0) return null;
  const kind = value < 1 ? 'time' : Number.isInteger(value) ? 'date' : 'date and time';
  const texts = EDITABLE_FORMATS[kind].map((pattern) => format(pattern, value, { locale: LOCALE }));
  return texts.find((text) => givesBack(text, value)) ?? null;
}

/** The day and month of this year where that is what was typed, the day first; null for everything else. */
export function dayAndMonth(text: string): TypedNumber | null {
  const [, day, sign, month] = DAY_AND_MONTH.exec(text) ?? [];
  if (day === undefined || sign === undefined || month === undefined) return null;
  const parsed = parseValue(`${day}/${month}/${new Date().getFullYear()}`, { locale: LOCALE });
  return typeof parsed?.v === 'number' ? { value: parsed.v, numberFormat: `d${sign}m` } : null;
}

function givesBack(text: string, value: number): boolean {
  const again = parseValue(text, { locale: LOCALE })?.v;
  return typeof again === 'number' && Math.abs(again - value) < SAME_TIME;
}
