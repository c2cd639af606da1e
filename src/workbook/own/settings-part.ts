import { escapeText, replaceEntities } from '../../sheet/xml-text';

/** The namespace of the one custom XML part that holds the tool's settings. */
export const SETTINGS_NAMESPACE = 'urn:commune-poverty-targets:settings';

/** The custom XML part that keeps this text. */
export function settingsXml(settings: string): string {
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${escapeText(settings)}</settings>`;
}

/** The text that such a part keeps; null where the XML is not of that form. */
export function settingsOfXml(xml: string): string | null {
  const part = /<(?:\w+:)?settings\b[^>]*?(?:\/>|>([^<]*)<\/(?:\w+:)?settings\s*>)/.exec(xml);
  if (!part) return null;
  // An empty element has no content to match.
  const [, content = ''] = part;
  return replaceEntities(content, (entity) => entity);
}
