import type { XmlElement } from '../xml/element';
import { orderedInsertion, XmlPart } from '../xml/part';

/** The order in which the schema wants the parts of a worksheet (ISO/IEC 29500-1, 18.3.1.99). */
// prettier-ignore
const WORKSHEET_ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection',
  'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells',
  'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup',
  'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing',
  'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts',
  'extLst',
];

/** A worksheet without its cells: everything that stands before and after `<sheetData>`, small enough to be parsed. */
export class SheetFrame extends XmlPart {
  /** With its colon; empty in nearly every file. */
  get prefix(): string {
    return this.root.prefix;
  }

  child(local: string): XmlElement | undefined {
    return this.root.children.find((child) => child.local === local && child.isKinOf(this.root));
  }

  childrenNamed(local: string): XmlElement[] {
    return this.root.children.filter((child) => child.local === local && child.isKinOf(this.root));
  }

  /** The child, made where the sheet has none, in the place that the schema wants. */
  ensure(local: string, attributes = ''): XmlElement {
    const existing = this.child(local);
    if (existing) return existing;
    this.insert(local, `<${this.prefix}${local}${attributes}/>`);
    return this.ensure(local);
  }

  /** Puts a child of that name after those of its own kind. */
  insert(local: string, xml: string): void {
    this.edit(orderedInsertion(this.root, WORKSHEET_ORDER, local, xml));
  }

  remove(local: string): void {
    this.edit(...this.childrenNamed(local).map((child) => child.withReplacement('')));
  }

  /** Sets attributes of a child; null takes one away. */
  setAttributes(local: string, attributes: Readonly<Record<string, string | null>>): void {
    for (const [name, value] of Object.entries(attributes)) this.edit(...this.ensure(local).withAttribute(name, value));
  }
}
