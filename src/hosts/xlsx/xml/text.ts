import { replaceEntities } from '../../../sheet/xml-text';
import { XmlSyntaxError } from './syntax-error';

/**
 * The text that a stretch of XML character data stands for, line ends normalised.
 * @throws XmlSyntaxError on an entity that XML itself does not define.
 */
export function unescapeXml(source: string): string {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  return replaceEntities(text, (entity) => {
    throw new XmlSyntaxError(`Unknown entity ${entity}`, 0);
  });
}

/** Characters that XML cannot carry. */
export const OUTSIDE_XML = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text without the characters that XML cannot carry. */
export function withoutForbidden(text: string): string {
  return text.replace(OUTSIDE_XML, '');
}
