import type { CellValue } from '../../../sheet/cell';
import { isCellError } from '../../../sheet/cell';
import { escapeText } from '../../../sheet/xml-text';
import type { XmlElement } from '../xml/element';
import type { XmlPart } from '../xml/part';
import type { Splice } from '../xml/splice';
import { withoutForbidden } from '../xml/text';

/** What the cells of a reference hold now; null where the reference is not to cells of the workbook. */
export type CellLookup = (reference: string) => CachedCells | null;

export interface CachedCells {
  readonly values: readonly CellValue[];
  /** Of the first cell. */
  readonly numberFormat: string;
}

/** Writes into a chart what its cells hold, for viewers that do not look at the cells themselves. */
export function refreshCache(part: XmlPart, cellsOf: CellLookup): void {
  const splices = [...part.root.descendants()].flatMap((element) => {
    if (element.local === 'numRef') return cacheSplice(element, 'numCache', cellsOf, numberCache);
    return element.local === 'strRef' ? cacheSplice(element, 'strCache', cellsOf, textCache) : [];
  });
  part.edit(...splices);
}

function cacheSplice(
  source: XmlElement,
  local: string,
  cellsOf: CellLookup,
  inner: (prefix: string, cells: CachedCells) => string,
): Splice[] {
  const reference = source.child('f');
  const cells = reference ? cellsOf(reference.content) : null;
  if (!reference || !cells) return [];
  const xml = `<${source.prefix}${local}>${inner(source.prefix, cells)}</${source.prefix}${local}>`;
  const present = source.child(local);
  return [present ? present.withReplacement(xml) : { start: reference.end, end: reference.end, text: xml }];
}

function numberCache(prefix: string, { values, numberFormat }: CachedCells): string {
  const format = `<${prefix}formatCode>${escapeText(numberFormat)}</${prefix}formatCode>`;
  return format + pointsXml(prefix, values, (value) => (typeof value === 'number' ? String(value) : null));
}

function textCache(prefix: string, { values }: CachedCells): string {
  return pointsXml(prefix, values, (value) => {
    if (value === null || isCellError(value)) return null;
    return escapeText(withoutForbidden(String(value)));
  });
}

/** Cells that come to nothing keep their place in the count. */
function pointsXml(prefix: string, values: readonly CellValue[], textOf: (value: CellValue) => string | null): string {
  const points = values.map((value, index) => {
    const text = textOf(value);
    return text === null ? '' : `<${prefix}pt idx="${index}"><${prefix}v>${text}</${prefix}v></${prefix}pt>`;
  });
  return `<${prefix}ptCount val="${values.length}"/>${points.join('')}`;
}
