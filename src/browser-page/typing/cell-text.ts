import { format, isPercentFormat, isTextFormat, isValidFormat, parseValue } from 'numfmt';
import type { CellContent, CellValue } from '../../sheet/cell';
import { GENERAL_FORMAT } from '../../sheet/number-format';
import { isCellError } from '../../sheet/cell';
import { formulaOfEntry, namesCellsOnly } from './formula-entry';
import { dayAndMonth, editableDate } from './typed-date';

const LOCALE = 'vi';
/** Significant digits of a number in the content bar, as Excel keeps them. */
const SIGNIFICANT_DIGITS = 15;

/** What a cell shows: its value through its number format, with decimal comma. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return format(isValidFormat(numberFormat) ? numberFormat : GENERAL_FORMAT, value, { locale: LOCALE });
}

/** What the content bar shows and an editor begins with: the formula, or the constant as one would type it. */
export function editableText({ value, formula }: CellContent, numberFormat: string): string {
  if (formula !== null) return formula;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return editableNumber(value, numberFormat);
  return readsAsText(value) ? value : `'${value}`;
}

/** What was typed into a cell, and the number format that the way of typing asks for. */
export interface TypedContent {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

/**
 * What a person means by typing this into a cell, as Excel with Vietnamese settings takes it: `2,5` is a number,
 * `2,5%` a percentage, `=…` a formula, a leading apostrophe or the format Text keep it as it is.
 * @returns null where it begins as a formula and is none
 */
export function typedContent(text: string, numberFormat: string): TypedContent | null {
  if (text === '') return constant(null);
  if (isTextFormat(numberFormat)) return constant(text);
  if (text.startsWith("'")) return constant(text.slice(1));
  if (text.startsWith('=') && text.length > 1) {
    const formula = formulaOfEntry(text);
    return formula === null ? null : { content: { value: null, formula } };
  }
  return typedConstant(text, numberFormat) ?? signedFormula(text) ?? constant(text);
}

/** The same of a text from elsewhere: what is no formula stays text. */
export function pastedContent(text: string, numberFormat: string): TypedContent {
  return typedContent(text, numberFormat) ?? constant(text);
}

/** A number, a date, a time or a logical value; null where the text is none. */
function typedConstant(text: string, numberFormat: string): TypedContent | null {
  const ofYear = dayAndMonth(text);
  const parsed = isMisgrouped(text) ? null : parseValue(text, { locale: LOCALE });
  const value = ofYear?.value ?? parsed?.v;
  if (typeof value === 'boolean') return constant(value);
  if (typeof value !== 'number') return null;
  if (isPercentFormat(numberFormat) && !text.includes('%')) return constant(value / 100);
  const asked = numberFormat === GENERAL_FORMAT ? (ofYear?.numberFormat ?? parsed?.z) : undefined;
  return { ...constant(value), ...(asked === undefined ? {} : { numberFormat: asked }) };
}

/** A sign before cells begins a formula too, such as `+F7-F8`; before words it is a dash. */
function signedFormula(text: string): TypedContent | null {
  const formula = /^[+-]/.test(text) ? formulaOfEntry(`=${text}`) : null;
  return formula !== null && namesCellsOnly(formula) ? { content: { value: null, formula } } : null;
}

/** Points that do not stand between thousands: `2.5` is no number here, and must not become 25. */
function isMisgrouped(text: string): boolean {
  return text.includes('.') && !/^[-+]?\d{1,3}(\.\d{3})+(,\d*)?\s*%?$/.test(text.trim());
}

function constant(value: CellValue): TypedContent {
  return { content: { value, formula: null } };
}

function editableNumber(value: number, numberFormat: string): string {
  const date = editableDate(value, numberFormat);
  if (date !== null) return date;
  const percent = isPercentFormat(numberFormat);
  const shown = Number((percent ? value * 100 : value).toPrecision(SIGNIFICANT_DIGITS));
  return `${String(shown).replace('.', ',')}${percent ? '%' : ''}`;
}

/** Whether typing the text gives the same text again. */
function readsAsText(text: string): boolean {
  const typed = typedContent(text, GENERAL_FORMAT)?.content;
  return typed?.formula === null && typed.value === text;
}
