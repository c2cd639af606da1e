import { XmlSyntaxError } from './syntax-error';

const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const SLASH = 0x2f;
const GREATER = 0x3e;

/** Where an attribute stands in the text of its tag; the value without its quotes. */
export interface AttributePlace {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Receives one attribute after the other, as offsets into the text. */
export type AttributeVisitor = (nameStart: number, nameEnd: number, valueStart: number, valueEnd: number) => void;

/**
 * Visits the attributes of an open tag; `from` is the end of the tag's name, `to` the end of the tag.
 * @throws XmlSyntaxError where one is not of the form name="value".
 */
export function visitAttributes(text: string, from: number, to: number, visit: AttributeVisitor): void {
  let position = from;
  for (;;) {
    position = skipSpaces(text, position);
    const code = text.charCodeAt(position);
    if (code === GREATER || code === SLASH || position >= to) return;
    const nameStart = position;
    while (text.charCodeAt(position) !== EQUALS && text.charCodeAt(position) > SPACE) position += 1;
    const nameEnd = position;
    position = skipSpaces(text, position);
    const valueStart = skipSpaces(text, position + 1) + 1;
    const quote = text.charCodeAt(valueStart - 1);
    if (text.charCodeAt(position) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) {
      throw new XmlSyntaxError('An attribute has no value', nameStart);
    }
    const valueEnd = text.indexOf(quote === QUOTE ? '"' : "'", valueStart);
    if (valueEnd < 0 || valueEnd >= to) throw new XmlSyntaxError('A quote is not closed', nameStart);
    visit(nameStart, nameEnd, valueStart, valueEnd);
    position = valueEnd + 1;
  }
}

/** The source of the value of an attribute; `from` and `to` are those of the open tag. @throws XmlSyntaxError */
export function attributeOfTag(text: string, from: number, to: number, name: string): string | undefined {
  let nameEnd = from + 1;
  for (let code = text.charCodeAt(nameEnd); code > SPACE && code !== GREATER && code !== SLASH;) {
    nameEnd += 1;
    code = text.charCodeAt(nameEnd);
  }
  let found: string | undefined;
  visitAttributes(text, nameEnd, to, (nameStart, end, valueStart, valueEnd) => {
    if (text.slice(nameStart, end) === name) found = text.slice(valueStart, valueEnd);
  });
  return found;
}

function skipSpaces(text: string, from: number): number {
  let position = from;
  while (text.charCodeAt(position) <= SPACE) position += 1;
  return position;
}
