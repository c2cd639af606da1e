const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text as character data of an XML element. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);
}

/** Text as an XML attribute's value between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => ESCAPES[character] ?? character);
}

const ENTITY = /&(?:#x([\dA-Fa-f]{1,6})|#(\d{1,7})|([^;&]{0,64}));?/g;
const ENTITY_TEXTS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

/**
 * XML character data with every entity replaced by the character it stands for.
 * @param unknown what stands in the place of an entity that XML itself does not define, or that does not end.
 */
export function replaceEntities(source: string, unknown: (entity: string) => string): string {
  if (!source.includes('&')) return source;
  return source.replace(ENTITY, (entity: string, hexadecimal?: string, decimal?: string, name?: string) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    const character = name === undefined ? characterOf(code) : ENTITY_TEXTS[name];
    return character === undefined || !entity.endsWith(';') ? unknown(entity) : character;
  });
}

function characterOf(code: number): string | undefined {
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}
