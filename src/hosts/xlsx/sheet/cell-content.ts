import type { CellContent, CellValue } from '../../../sheet/cell';
import type { SharedStrings } from '../strings/shared-strings';
import { decodeCharacters, encodeCharacters, textElement, textOfStringItem } from '../strings/string-text';
import type { XmlElement } from '../xml/element';
import { XmlSyntaxError } from '../xml/syntax-error';
import { isoDateToSerial } from './date-serial';

/** What the content of cells depends on beside the cells themselves. */
export interface CellContentContext {
  readonly sharedStrings: SharedStrings | null;
  readonly dates1904: boolean;
  /** The root of the workbook's theme; null where it has none. */
  readonly theme: XmlElement | null;
}

/**
 * The value of a `<c>` element.
 * @throws XmlSyntaxError where it is none of the kinds that a sheet may hold.
 */
export function valueOfCell(cell: XmlElement, context: CellContentContext): CellValue {
  const item = cell.child('is');
  const text = item ? '' : (cell.child('v')?.content ?? null);
  if (text === null) return null;
  const type = cell.attribute('t') ?? 'n';
  if (text.trim() === '' && type !== 'str' && type !== 'inlineStr') return null;
  switch (type) {
    case 'inlineStr':
      return textOrBlank(item ? textOfStringItem(item) : decodeCharacters(text), cell);
    case 'str':
      return textOrBlank(decodeCharacters(text), cell);
    case 's':
      return textOrBlank(sharedText(text, cell, context), cell);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: text.trim() };
    case 'd':
      return isoDateToSerial(text.trim(), context.dates1904) ?? text;
    default:
      return numberOf(text, cell);
  }
}

/** A constant of no characters is a blank cell; a formula may well come to nothing. */
function textOrBlank(text: string, cell: XmlElement): CellValue {
  return text === '' && !cell.child('f') ? null : text;
}

function sharedText(index: string, cell: XmlElement, { sharedStrings }: CellContentContext): string {
  const text = sharedStrings?.at(Number(index));
  if (text === undefined) throw new XmlSyntaxError(`There is no shared text ${index}`, cell.start);
  return text;
}

function numberOf(text: string, cell: XmlElement): number {
  const number = Number(text);
  if (Number.isNaN(number)) throw new XmlSyntaxError(`Not a number: ${text}`, cell.start);
  return number;
}

/** What the element of a cell that holds something says about it: the type, and what stands inside. */
export interface CellSource {
  readonly type: string | null;
  readonly inner: string;
}

/** The source of a cell's content. Plain texts that the workbook already shares are shared again. */
export function sourceOfContent(prefix: string, content: CellContent, sharedStrings: SharedStrings | null): CellSource {
  const { value, formula } = content;
  const formulaSource =
    formula === null ? '' : `<${prefix}f>${encodeCharacters(formula.replace(/^=/, ''))}</${prefix}f>`;
  const inner = (text: string) => `${formulaSource}<${prefix}v>${text}</${prefix}v>`;
  if (value === null || (value === '' && formula === null)) return { type: null, inner: formulaSource };
  if (typeof value === 'number' && !Number.isFinite(value)) return { type: 'e', inner: inner('#NUM!') };
  if (typeof value === 'number') return { type: null, inner: inner(String(value)) };
  if (typeof value === 'boolean') return { type: 'b', inner: inner(value ? '1' : '0') };
  if (typeof value === 'object') return { type: 'e', inner: inner(encodeCharacters(value.error)) };
  if (formula !== null) return { type: 'str', inner: inner(encodeCharacters(value)) };
  const shared = sharedStrings?.indexOf(value);
  if (shared !== undefined) return { type: 's', inner: inner(String(shared)) };
  return { type: 'inlineStr', inner: `<${prefix}is>${textElement(prefix, value)}</${prefix}is>` };
}
