import { parse, tokenize } from '@borgar/fx';
import { parseValue } from 'numfmt';
import type { CellContent, CellValue } from '../sheet/cell';
import { GENERAL_FORMAT, TEXT_FORMAT } from '../sheet/number-format';
import { invalidArgument } from './excel-error';

/** What a cell holds after something was written into it, and its number format where that changes. */
export interface TypedContent {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

const ERROR_VALUES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!'];

/**
 * What Excel makes of a value written into a cell of that format: as if it had been typed. Text that looks like
 * a number, a date, a formula or an error becomes one, save in a text cell or behind an apostrophe.
 */
export function typedContent(written: unknown, numberFormat: string): TypedContent {
  if (numberFormat === TEXT_FORMAT) return constant(textOf(written));
  if (typeof written === 'number' || typeof written === 'boolean') return constant(written);
  const text = textOf(written);
  if (text === null) return constant(null);
  if (text.startsWith("'")) return constant(text.slice(1));
  return formulaOf(text) ?? errorOf(text) ?? numberOf(text, numberFormat) ?? constant(text);
}

function constant(value: CellValue): TypedContent {
  return { content: { value, formula: null } };
}

function textOf(written: unknown): string | null {
  if (written === '') return null;
  if (typeof written === 'boolean') return written ? 'TRUE' : 'FALSE';
  return String(written);
}

/** A sign before anything but a number begins a formula too. */
function formulaOf(text: string): TypedContent | null {
  const begins = text.length > 1 && (text.startsWith('=') || (/^[+-]/.test(text) && !parseValue(text)));
  if (!begins) return null;
  return { content: { value: null, formula: validFormula(text.startsWith('=') ? text : `=${text}`) } };
}

/** The formula as it is. @throws ExcelError InvalidArgument where Excel would not take it */
export function validFormula(formula: string): string {
  try {
    parse(tokenize(formula, {}));
    return formula;
  } catch (cause) {
    throw invalidArgument(`${formula} is no formula`, { cause });
  }
}

function errorOf(text: string): TypedContent | null {
  const error = ERROR_VALUES.find((candidate) => candidate === text.toUpperCase());
  return error === undefined ? null : constant({ error });
}

/** Numbers, percentages, currency, dates, times and booleans; a cell of General format takes on theirs. */
function numberOf(text: string, numberFormat: string): TypedContent | null {
  const parsed = parseValue(text);
  if (!parsed || (typeof parsed.v !== 'number' && typeof parsed.v !== 'boolean')) return null;
  const typed = constant(parsed.v);
  return parsed.z !== undefined && numberFormat === GENERAL_FORMAT ? { ...typed, numberFormat: parsed.z } : typed;
}
