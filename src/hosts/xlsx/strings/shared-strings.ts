import { attributeOfTag } from '../xml/attributes';
import { parseXml } from '../xml/element';
import { XmlScanner } from '../xml/scanner';
import { GrowingUint32 } from '../sheet/growing-uint32';
import type { XmlElement } from '../xml/element';
import type { RunFonts } from './run-fonts';
import { NO_RUN_FONTS, RUN_FONT, runFontsOf } from './run-fonts';
import { textOfPlainItem, textOfStringItem } from './string-text';

/** The table of texts that the cells of a workbook point into; read where needed, never written. */
export class SharedStrings {
  private readonly starts = new GrowingUint32();
  private readonly ends = new GrowingUint32();
  private readonly texts: (string | undefined)[] = [];
  private readonly runFonts = new Map<number, RunFonts>();
  private indexes: Map<string, number> | null = null;
  /** Whether any of the texts has a run with a font of its own. */
  readonly haveRunFonts: boolean;

  /** @throws XmlSyntaxError */
  constructor(private readonly xml: string) {
    this.haveRunFonts = xml.includes(RUN_FONT);
    const scanner = new XmlScanner(xml);
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open' || !scanner.isNamed('si')) continue;
      this.starts.push(scanner.start);
      scanner.skipElement();
      this.ends.push(scanner.end);
    }
  }

  /** The text of that index; undefined where the table has no such one. */
  at(index: number): string | undefined {
    if (!this.has(index)) return undefined;
    return (this.texts[index] ??= textOfPlainItem(this.source(index)) ?? textOfStringItem(this.item(index)));
  }

  /** The fonts in the runs of the text of that index. */
  runFontsAt(index: number, theme: XmlElement | null): RunFonts {
    if (!this.haveRunFonts || !this.has(index)) return NO_RUN_FONTS;
    const fonts = this.runFonts.get(index) ?? runFontsOf(this.item(index), theme);
    this.runFonts.set(index, fonts);
    return fonts;
  }

  private has(index: number): boolean {
    return Number.isInteger(index) && index >= 0 && index < this.starts.length;
  }

  /** The element of that index, to be rewritten. @throws RangeError where the table has no such one */
  item(index: number): XmlElement {
    return parseXml(this.source(index));
  }

  /** The namespace that a prefix, with its colon, stands for around every text; undefined where it is declared on none. */
  namespaceOf(prefix: string): string | undefined {
    const start = this.xml.search(/<[^?!]/);
    return attributeOfTag(this.xml, start, this.xml.indexOf('>', start), `xmlns:${prefix.slice(0, -1)}`);
  }

  /** The index of a text without formats or phonetic hints of its own; undefined where the table has none. */
  indexOf(text: string): number | undefined {
    this.indexes ??= this.indexPlainTexts();
    return this.indexes.get(text);
  }

  private indexPlainTexts(): Map<string, number> {
    const indexes = new Map<string, number>();
    for (let index = this.starts.length - 1; index >= 0; index -= 1) {
      const item = this.item(index);
      const [only, ...others] = item.children;
      if (only?.local === 't' && others.length === 0) indexes.set(textOfStringItem(item), index);
    }
    return indexes;
  }

  private source(index: number): string {
    return this.xml.slice(this.starts.at(index), this.ends.at(index));
  }
}
