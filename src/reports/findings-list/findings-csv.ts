import type { FindingsListWords } from '../../locales/words/findings-list';
import type { FindingLine } from './finding-line';

/** Tells Excel that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
const SEPARATOR = ',';
/** What a spreadsheet takes for the beginning of a formula, or of a cell that hides one. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*%?$/u;
/** Where another list separator is set, a semicolon or tab would part the field, and what follows it could be a formula. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/u;

/**
 * The list as comma-separated values after RFC 4180, with a byte order mark. The comma is the list separator of
 * Vietnamese Windows; a line "sep=," is left out, because other programs would read it as the first line.
 * A text that begins like a formula is preceded by an apostrophe, so that no program computes it.
 */
export function findingsCsv(lines: readonly FindingLine[], { columns }: FindingsListWords): string {
  const header = [
    ...[columns.index, columns.severity, columns.place, columns.address, columns.found, columns.expected],
    ...[columns.reasons, columns.answer, columns.mended],
  ];
  const records = lines.map(({ severity, place, address, found, expected, reasons, answer }, order) => [
    ...[String(order + 1), severity, place, address, found, expected],
    ...[reasons.join(' '), answer, ''],
  ]);
  return BYTE_ORDER_MARK + [header, ...records].map((record) => record.map(field).join(SEPARATOR) + LINE_END).join('');
}

function field(text: string): string {
  const harmless = FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
