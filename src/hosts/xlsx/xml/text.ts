import { XmlSyntaxError } from './syntax-error';

const ENTITY_TEXTS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:#x([\dA-Fa-f]{1,6})|#(\d{1,7})|([^;&]{0,64}));?/g;
const LAST_CODE_POINT = 0x10ffff;

/**
 * The text that a stretch of XML character data stands for, line ends normalised.
 * @throws XmlSyntaxError on an entity that XML itself does not define.
 */
export function unescapeXml(source: string): string {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity: string, hexadecimal?: string, decimal?: string, name?: string) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    const character = name === undefined ? characterOf(code) : ENTITY_TEXTS[name];
    if (character === undefined || !entity.endsWith(';')) throw new XmlSyntaxError(`Unknown entity ${entity}`, 0);
    return character;
  });
}

function characterOf(code: number): string | undefined {
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Characters that XML cannot carry. */
export const OUTSIDE_XML = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text without the characters that XML cannot carry. */
export function withoutForbidden(text: string): string {
  return text.replace(OUTSIDE_XML, '');
}

/** Text as character data of an element. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);
}

/** Text as an attribute's value between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => ESCAPES[character] ?? character);
}
