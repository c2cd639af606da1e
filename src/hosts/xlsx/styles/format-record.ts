import { escapeAttribute } from '../../../sheet/xml-text';
import type { CellFormatPatch } from '../document-types';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/element';
import { applySplices } from '../xml/splice';

/** Where a record's new font, fill, border and number format stand in their lists; null where they stay. */
export interface FormatIds {
  readonly numFmtId: number | null;
  readonly fontId: number | null;
  readonly fillId: number | null;
  readonly borderId: number | null;
}

const APPLY_FLAGS = {
  numFmtId: 'applyNumberFormat',
  fontId: 'applyFont',
  fillId: 'applyFill',
  borderId: 'applyBorder',
} as const;

/** The source of an `<xf>` record like `base` but for the patch. */
export function changedFormatRecord(
  prefix: string,
  base: XmlElement | undefined,
  patch: CellFormatPatch,
  ids: FormatIds,
): string {
  let source = base?.source ?? `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  const edit = (change: (record: XmlElement) => ReturnType<XmlElement['withAttribute']>) => {
    source = applySplices(source, change(parseXml(source)));
  };
  for (const name of ['numFmtId', 'fontId', 'fillId', 'borderId'] as const) {
    const id = ids[name];
    if (id === null) continue;
    edit((record) => record.withAttribute(name, String(id)));
    edit((record) => record.withAttribute(APPLY_FLAGS[name], '1'));
  }
  const alignment = alignmentAttributes(patch);
  if (alignment.size > 0) {
    edit((record) => withChildAttributes(record, prefix, 'alignment', alignment));
    edit((record) => record.withAttribute('applyAlignment', '1'));
  }
  if (patch.locked !== undefined) {
    const locked = new Map([['locked', patch.locked ? null : '0']]);
    edit((record) => withChildAttributes(record, prefix, 'protection', locked));
    edit((record) => record.withAttribute('applyProtection', '1'));
  }
  return source;
}

function alignmentAttributes(patch: CellFormatPatch): Map<string, string | null> {
  const attributes = new Map<string, string | null>();
  if (patch.horizontal !== undefined)
    attributes.set('horizontal', patch.horizontal === 'general' ? null : patch.horizontal);
  if (patch.vertical !== undefined) attributes.set('vertical', patch.vertical === 'bottom' ? null : patch.vertical);
  if (patch.wrap !== undefined) attributes.set('wrapText', patch.wrap ? '1' : null);
  return attributes;
}

/** The schema wants `alignment` before `protection`. */
function withChildAttributes(
  record: XmlElement,
  prefix: string,
  local: string,
  attributes: Map<string, string | null>,
) {
  const child = record.child(local);
  if (child) return [...attributes].flatMap(([name, value]) => child.withAttribute(name, value));
  const set = [...attributes].flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${escapeAttribute(value)}"`],
  );
  if (set.length === 0) return [];
  const xml = `<${prefix}${local}${set.join('')}/>`;
  return [local === 'alignment' ? record.withPrepended(xml) : record.withAppended(xml)];
}

/** Equal for two `<xf>` records that make cells look the same: an id that counts is not made to count by a flag. */
export function formatRecordKey(source: string): string {
  const record = parseXml(source);
  const attributes = [...record.attributes()]
    .filter(([name]) => !name.startsWith('apply'))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
  const children = record.children
    .map((child) =>
      [child.local, ...[...child.attributes()].map(([name, value]) => `${name}=${value}`).toSorted()].join(' '),
    )
    .filter((child) => child !== 'alignment' && child !== 'protection');
  return [...attributes, ...children].join('|');
}
