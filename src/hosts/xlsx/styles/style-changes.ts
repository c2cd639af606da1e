import { escapeAttribute } from '../../../sheet/xml-text';
import type { BorderSide } from '../../../workbook/sheet-spec';
import type { CellFormatPatch } from '../document-types';
import type { XmlElement } from '../xml/element';
import { toArgb } from './colors';

/** The order in which Excel writes what makes a font. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** The source of a font like `base` but for the patch; null where the patch says nothing of fonts. */
export function changedFont(prefix: string, base: XmlElement | undefined, patch: CellFormatPatch): string | null {
  const changes = fontChanges(patch);
  if (changes.size === 0) return null;
  const parts = new Map((base?.children ?? []).map((child) => [child.local, child.source]));
  for (const [local, attributes] of changes) {
    if (attributes === null) parts.delete(local);
    else parts.set(local, `<${prefix}${local}${attributes}/>`);
  }
  const sources = [...parts]
    .toSorted(([one], [other]) => FONT_ORDER.indexOf(one) - FONT_ORDER.indexOf(other))
    .map(([, source]) => source);
  return `<${prefix}font${base?.declarations ?? ''}>${sources.join('')}</${prefix}font>`;
}

/** A font that takes a name of its own no longer follows the theme. */
function fontChanges(patch: CellFormatPatch): Map<string, string | null> {
  const changes = new Map<string, string | null>();
  const flag = (on: boolean | undefined, local: string) => {
    if (on !== undefined) changes.set(local, on ? '' : null);
  };
  flag(patch.bold, 'b');
  flag(patch.italic, 'i');
  flag(patch.underline, 'u');
  if (patch.fontSize !== undefined) changes.set('sz', ` val="${patch.fontSize}"`);
  if (patch.fontColor !== undefined)
    changes.set('color', patch.fontColor === null ? null : ` rgb="${toArgb(patch.fontColor)}"`);
  if (patch.fontName !== undefined) {
    changes.set('name', ` val="${escapeAttribute(patch.fontName)}"`);
    changes.set('scheme', null);
    changes.set('charset', null);
  }
  return changes;
}

/** The source of a solid fill, or of none; null where the patch says nothing of fills. */
export function changedFill(prefix: string, patch: CellFormatPatch): string | null {
  if (patch.fill === undefined) return null;
  if (patch.fill === null) return `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`;
  const color = toArgb(patch.fill);
  return (
    `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${color}"/>` +
    `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`
  );
}

const SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];
const BLACK = 'FF000000';

/** The source of thin black lines on just these sides; null where the patch says nothing of borders. */
export function changedBorder(prefix: string, patch: CellFormatPatch): string | null {
  const { borders } = patch;
  if (borders === undefined) return null;
  const sides = SIDES.map((side) =>
    borders.includes(side)
      ? `<${prefix}${side} style="thin"><${prefix}color rgb="${BLACK}"/></${prefix}${side}>`
      : `<${prefix}${side}/>`,
  );
  return `<${prefix}border>${sides.join('')}<${prefix}diagonal/></${prefix}border>`;
}
