import { format, isPercentFormat, isTextFormat, isValidFormat, parseValue } from 'numfmt';
import type { CellContent, CellValue } from '../../sheet/cell';
import { GENERAL_FORMAT } from '../../workbook/snapshot';
import { isCellError } from '../../sheet/cell';

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
 */
export function typedContent(text: string, numberFormat: string): TypedContent {
  if (text === '') return constant(null);
  if (isTextFormat(numberFormat)) return constant(text);
  if (text.startsWith("'")) return constant(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { content: { value: null, formula: text } };
  const parsed = isMisgrouped(text) ? null : parseValue(text, { locale: LOCALE });
  if (typeof parsed?.v === 'boolean') return constant(parsed.v);
  if (typeof parsed?.v !== 'number') return constant(text);
  if (isPercentFormat(numberFormat) && !text.includes('%')) return constant(parsed.v / 100);
  const asked = numberFormat === GENERAL_FORMAT ? parsed.z : undefined;
  return { ...constant(parsed.v), ...(asked === undefined ? {} : { numberFormat: asked }) };
}

/** Points that do not stand between thousands: `2.5` is no number here, and must not become 25. */
function isMisgrouped(text: string): boolean {
  return text.includes('.') && !/^[-+]?\d{1,3}(\.\d{3})+(,\d*)?\s*%?$/.test(text.trim());
}

function constant(value: CellValue): TypedContent {
  return { content: { value, formula: null } };
}

function editableNumber(value: number, numberFormat: string): string {
  const percent = isPercentFormat(numberFormat);
  const shown = Number((percent ? value * 100 : value).toPrecision(SIGNIFICANT_DIGITS));
  return `${String(shown).replace('.', ',')}${percent ? '%' : ''}`;
}

/** Whether typing the text gives the same text again. */
function readsAsText(text: string): boolean {
  const typed = typedContent(text, GENERAL_FORMAT).content;
  return typed.formula === null && typed.value === text;
}
