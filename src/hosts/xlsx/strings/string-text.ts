import { escapeText } from '../../../sheet/xml-text';
import type { XmlElement } from '../xml/element';
import { OUTSIDE_XML, unescapeXml } from '../xml/text';

/** Excel writes characters that XML cannot carry as `_x000D_` (ISO/IEC 29500-1, 22.9.2.19). */
const ESCAPED_CHARACTER = /_x([\dA-Fa-f]{4})_/g;
const LOOKS_ESCAPED = /_(?=x[\dA-Fa-f]{4}_)/g;
const KEEPS_SPACES = /^\s|\s$|\n|\s\s/;

/** The text of a string item, `<si>` or `<is>`: its own or that of its runs, without phonetic hints. */
export function textOfStringItem(item: XmlElement): string {
  return item.children
    .map((child) => {
      if (child.local === 't') return decodeCharacters(child.content);
      return child.local === 'r' ? textOfStringItem(child) : '';
    })
    .join('');
}

const PLAIN_OPEN = '<si><t>';
const PLAIN_CLOSE = '</t></si>';

/** The text of a string item that is nothing else, told without building an element; null where there is more to it. */
export function textOfPlainItem(source: string): string | null {
  if (!source.startsWith(PLAIN_OPEN) || !source.endsWith(PLAIN_CLOSE)) return null;
  const text = source.slice(PLAIN_OPEN.length, -PLAIN_CLOSE.length);
  return text.includes('<') ? null : decodeCharacters(unescapeXml(text));
}

/** Character data of a cell as the person sees it. */
export function decodeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED_CHARACTER, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Text as character data of a cell. */
export function encodeCharacters(text: string): string {
  const escaped = text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(OUTSIDE_XML, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return escapeText(escaped);
}

/** A `<t>` element of this text. */
export function textElement(prefix: string, text: string): string {
  const space = KEEPS_SPACES.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${encodeCharacters(text)}</${prefix}t>`;
}
