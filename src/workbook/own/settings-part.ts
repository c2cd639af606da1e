import { escapeText, replaceEntities } from '../../sheet/xml-text';

/** The namespace of the one custom XML part that holds the tool's settings. */
export const SETTINGS_NAMESPACE = 'urn:commune-poverty-targets:settings';

/** Characters that XML cannot carry at all. They may stand in a JSON text, which has a way of writing them. */
const OUTSIDE_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The custom XML part that keeps this text, which is JSON. */
export function settingsXml(settings: string): string {
  const text = settings.replace(
    OUTSIDE_XML,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${escapeText(text)}</settings>`;
}

const ASIDE = String.raw`<!--[^]*?-->|<\?[^]*?\?>`;
const PROLOG = new RegExp(`^\\ufeff?(?:\\s|${ASIDE})*`);
const OPEN_TAG = /^<((?:[^\s:<>/"']+:)?settings)(?:\s+[^\s=<>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/;
/** A comment or instruction, a section of character data, or a tag. */
const MARKUP = new RegExp(`${ASIDE}|<!\\[CDATA\\[([^]*?)\\]\\]>|<`, 'g');

/** The text that such a part keeps, in whatever legal form it is written; null where the XML is not of that form. */
export function settingsOfXml(xml: string): string | null {
  const source = xml.replace(PROLOG, '');
  const [tag, name, slash] = OPEN_TAG.exec(source) ?? [];
  if (tag === undefined || name === undefined) return null;
  const end = source.lastIndexOf(`</${name}`);
  if (slash === '/') return '';
  return end < tag.length ? null : textOf(source.slice(tag.length, end));
}

/** Null where an element stands among the text. */
function textOf(source: string): string | null {
  let [text, position] = ['', 0];
  for (const { 0: markup, 1: data, index } of source.matchAll(MARKUP)) {
    if (markup === '<') return null;
    text += unescaped(source.slice(position, index)) + (data ?? '');
    position = index + markup.length;
  }
  return text + unescaped(source.slice(position));
}

/** An entity that nobody has named stays as it is written. */
function unescaped(text: string): string {
  return replaceEntities(text, (entity) => entity);
}
