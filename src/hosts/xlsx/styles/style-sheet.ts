import { escapeAttribute } from '../../../sheet/xml-text';
import type { CellFormat, CellFormatPatch, ConditionalLook } from '../document-types';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/element';
import type { XmlPart } from '../xml/part';
import { orderedInsertion } from '../xml/part';
import { XmlSyntaxError } from '../xml/syntax-error';
import { differentialFormat, readLook } from './differential-format';
import { fontKey } from './font-name';
import { changedFormatRecord, formatRecordKey } from './format-record';
import { FIRST_CUSTOM_FORMAT, builtInFormat, builtInFormatId } from './number-formats';
import { readFormat } from './read-format';
import { changedBorder, changedFill, changedFont } from './style-changes';

/** The order in which the schema wants the parts of a style sheet (ISO/IEC 29500-1, 18.8.39). */
const STYLE_SHEET_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** The formats of a workbook's cells. New ones are added after those there are; none is ever changed or taken away. */
export class StyleSheet {
  private formats: (CellFormat | undefined)[] = [];
  private derived = new Map<string, number>();
  private seenText = '';

  /** @throws XmlSyntaxError where the part is no style sheet. */
  constructor(
    private readonly part: XmlPart,
    private readonly theme: XmlElement | null,
  ) {
    if (part.root.local !== 'styleSheet') throw new XmlSyntaxError('This is no style sheet', 0);
  }

  /** The format of that index; the first one where the workbook has no such. */
  format(index: number): CellFormat {
    this.forgetStale();
    return (this.formats[index] ??= readFormat(this.part.root, index, (id) => this.numberFormat(id), this.theme));
  }

  /** The index of the format that is like that of `index` but for the patch; an equal one is used again. */
  derive(index: number, patch: CellFormatPatch): number {
    this.forgetStale();
    const key = `${index} ${JSON.stringify(patch)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const found = this.findOrAdd(index, patch);
    this.forgetStale();
    this.derived.set(key, found);
    return found;
  }

  /** The index of the format that a conditional rule draws; an equal one is used again. */
  addLook(look: ConditionalLook): number {
    return this.indexOfEqualOrAdded('dxfs', 'dxf', differentialFormat(this.part.root.prefix, look));
  }

  /** What the conditional format of that index draws; null where there is no such. */
  look(index: number): ConditionalLook | null {
    const element = this.list('dxfs')[index];
    return element ? readLook(element) : null;
  }

  private findOrAdd(index: number, patch: CellFormatPatch): number {
    const base = this.list('cellXfs')[index] ?? this.list('cellXfs')[0];
    const { prefix } = this.part.root;
    const source = (list: string, id: string) => this.list(list)[Number(base?.attribute(id) ?? 0)];
    const font = changedFont(prefix, source('fonts', 'fontId'), patch);
    const fill = changedFill(prefix, patch);
    const border = changedBorder(prefix, patch);
    const numFmtId = patch.numberFormat === undefined ? null : this.numberFormatId(patch.numberFormat);
    const fillId = fill === null ? null : this.indexOfEqualOrAdded('fills', 'fill', fill);
    const borderId = border === null ? null : this.indexOfEqualOrAdded('borders', 'border', border);
    const recordWith = (fontId: number | null): string =>
      changedFormatRecord(prefix, base, patch, { numFmtId, fontId, fillId, borderId });
    const keys = (font === null ? [null] : this.fontsLike(font)).map((id) => formatRecordKey(recordWith(id)));
    const equal = this.list('cellXfs').findIndex((candidate) => keys.includes(formatRecordKey(candidate.source)));
    if (base && keys.includes(formatRecordKey(base.source))) return index;
    if (equal >= 0) return equal;
    return this.append('cellXfs', recordWith(font === null ? null : this.indexOfEqualOrAdded('fonts', 'font', font)));
  }

  /** The fonts that look like this one, those of the theme too: so a font that is given back is the one that was there. */
  private fontsLike(font: string): number[] {
    const key = fontKey(parseXml(font), this.theme);
    return this.list('fonts').flatMap((candidate, id) => (fontKey(candidate, this.theme) === key ? [id] : []));
  }

  private numberFormat(id: number): string {
    const custom = this.list('numFmts').find((format) => Number(format.attribute('numFmtId')) === id);
    return custom?.attribute('formatCode') ?? builtInFormat(id);
  }

  private numberFormatId(code: string): number {
    const custom = this.list('numFmts');
    const idOf = (format: XmlElement) => Number(format.attribute('numFmtId'));
    const known = custom.find((format) => format.attribute('formatCode') === code);
    const redefined = custom.map(idOf);
    const builtIn = builtInFormatId(code);
    if (known) return idOf(known);
    if (builtIn !== undefined && !redefined.includes(builtIn)) return builtIn;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...redefined) + 1;
    this.append('numFmts', `<${this.part.root.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private indexOfEqualOrAdded(list: string, local: string, xml: string): number {
    const equal = this.list(list).findIndex((element) => element.local === local && element.source === xml);
    return equal >= 0 ? equal : this.append(list, xml);
  }

  /** The index of the element after it is added to the list, which is made where the style sheet has none. */
  private append(list: string, xml: string): number {
    const { root } = this.part;
    if (!root.child(list)) {
      this.part.edit(orderedInsertion(root, STYLE_SHEET_ORDER, list, `<${root.prefix}${list} count="0"/>`));
    }
    const index = this.list(list).length;
    const parent = this.part.root.child(list);
    if (!parent) throw new RangeError(`No list ${list}`);
    this.part.edit(parent.withAppended(xml), ...parent.withAttribute('count', String(index + 1)));
    return index;
  }

  private list(local: string): readonly XmlElement[] {
    return this.part.root.child(local)?.children ?? [];
  }

  /** What was learned of another text, before an addition was undone, counts no more. */
  private forgetStale(): void {
    if (this.part.text === this.seenText) return;
    this.seenText = this.part.text;
    this.formats = [];
    this.derived = new Map();
  }
}
