import type { CellContent } from '../../../sheet/cell';
import { GENERAL_FORMAT, TEXT_FORMAT } from '../../../sheet/number-format';
import { isCellError } from '../../../sheet/cell';

/** What is written into a cell, and which number format it must have while that happens and afterwards. */
export interface WrittenContent {
  readonly written: string | number | boolean;
  /** To be set before; null leaves it. */
  readonly formatBefore: string | null;
  /** To be set afterwards; null leaves it. */
  readonly formatAfter: string | null;
}

/**
 * How to write a content so that Excel takes it for what it is: numbers and formulas would become text in a text
 * cell, and text elsewhere would become a number, a date or a formula where it looks like one.
 * @param format the number format that the cell shall have
 * @param now the number format that it has; null where that is not known
 */
export function writtenContent({ value, formula }: CellContent, format: string, now: string | null): WrittenContent {
  const formatBefore = format === now ? null : format;
  if (formula === null && typeof value === 'string') return writtenText(value, format, formatBefore);
  if (formula === null && value === null) return { written: '', formatBefore, formatAfter: null };
  const written = formula ?? (isCellError(value) ? value.error : (value ?? ''));
  if (format !== TEXT_FORMAT) return { written, formatBefore, formatAfter: null };
  return { written, formatBefore: GENERAL_FORMAT, formatAfter: TEXT_FORMAT };
}

/** Whether a leading apostrophe is eaten in a text cell too is not documented: such text goes in through General. */
function writtenText(text: string, format: string, formatBefore: string | null): WrittenContent {
  if (format !== TEXT_FORMAT) return { written: quoted(text), formatBefore, formatAfter: null };
  if (!text.startsWith("'")) return { written: text, formatBefore, formatAfter: null };
  return { written: quoted(text), formatBefore: GENERAL_FORMAT, formatAfter: TEXT_FORMAT };
}

/** Words that begin a date in one of the languages that Excel may speak. */
const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg|tháng)/iu;
/** Text that Excel cannot take for anything else: it begins with a letter and holds no digit, or no month. */
const WORDS = /^\p{L}[^\d]*$/u;
const WORDS_AND_DIGITS = /^\p{L}/u;
const LOGICAL = /^(true|false)$/i;

function quoted(text: string): string {
  const plain = !LOGICAL.test(text.trim()) && (WORDS.test(text) || (WORDS_AND_DIGITS.test(text) && !MONTH.test(text)));
  return plain ? text : `'${text}`;
}
