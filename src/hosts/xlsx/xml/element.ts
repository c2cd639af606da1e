import { escapeAttribute } from '../../../sheet/xml-text';
import type { AttributePlace } from './attributes';
import { visitAttributes } from './attributes';
import { XmlScanner } from './scanner';
import type { Splice } from './splice';
import { XmlSyntaxError } from './syntax-error';
import { unescapeXml } from './text';

/** An element as it stands in its text: read through it, and changed by splices of that text. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** Offsets: of the element, of the end of its open tag, of the start of its closing tag, of its end. */
  closeStart: number;
  end: number;

  constructor(
    private readonly text: string,
    /** With its prefix. */
    readonly name: string,
    readonly start: number,
    readonly openEnd: number,
    private readonly parent: XmlElement | null,
  ) {
    this.closeStart = openEnd;
    this.end = openEnd;
  }

  get local(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  /** With its colon, such as "x:"; empty where the name has none. */
  get prefix(): string {
    return this.name.slice(0, this.name.indexOf(':') + 1);
  }

  get source(): string {
    return this.text.slice(this.start, this.end);
  }

  /** What stands between the tags. */
  get innerSource(): string {
    return this.text.slice(this.openEnd, this.closeStart);
  }

  private get nameEnd(): number {
    return this.start + 1 + this.name.length;
  }

  /** The character data directly inside, without that of child elements. */
  get content(): string {
    if (this.children.length === 0 && !this.innerSource.includes('<')) return unescapeXml(this.innerSource);
    const scanner = new XmlScanner(this.text, this.start, this.end);
    let content = '';
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (scanner.depth !== 1) continue;
      if (token === 'text') content += unescapeXml(this.text.slice(scanner.start, scanner.end));
      if (token === 'cdata') content += this.text.slice(scanner.start + '<![CDATA['.length, scanner.end - ']]>'.length);
    }
    return content;
  }

  attribute(name: string): string | undefined {
    const place = this.placeOf((candidate) => candidate === name);
    return place && unescapeXml(this.text.slice(place.valueStart, place.valueEnd));
  }

  /** The value of the attribute of that local name that has a prefix, such as `r:id`. */
  prefixedAttribute(local: string): string | undefined {
    const place = this.placeOf((candidate) => candidate.endsWith(`:${local}`));
    return place && unescapeXml(this.text.slice(place.valueStart, place.valueEnd));
  }

  /** Every attribute with its unescaped value, in the order of the text. */
  attributes(): Map<string, string> {
    const attributes = new Map<string, string>();
    visitAttributes(this.text, this.nameEnd, this.openEnd, (nameStart, nameEnd, valueStart, valueEnd) => {
      attributes.set(this.text.slice(nameStart, nameEnd), unescapeXml(this.text.slice(valueStart, valueEnd)));
    });
    return attributes;
  }

  /** The namespace that a prefix (with its colon; empty for none) stands for here; undefined where it is bound to none. */
  namespaceOf(prefix: string): string | undefined {
    const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
    return this.attribute(declaration) ?? this.parent?.namespaceOf(prefix);
  }

  /** The first child of that local name. */
  child(local: string): XmlElement | undefined {
    return this.children.find((candidate) => candidate.local === local);
  }

  childrenNamed(local: string): XmlElement[] {
    return this.children.filter((candidate) => candidate.local === local);
  }

  /** This element and everything inside it. */
  *descendants(): Generator<XmlElement> {
    yield this;
    for (const child of this.children) yield* child.descendants();
  }

  /** The splice after which the attribute has this value; null takes it away. */
  withAttribute(name: string, value: string | null): Splice[] {
    const place = this.placeOf((candidate) => candidate === name);
    if (place && value !== null) {
      const escaped = escapeAttribute(value);
      const text = this.text[place.valueEnd] === "'" ? escaped.replaceAll("'", '&apos;') : escaped;
      return [{ start: place.valueStart, end: place.valueEnd, text }];
    }
    if (place) {
      const before = this.text.slice(this.nameEnd, place.nameStart);
      const spaces = before.length - before.trimEnd().length;
      return [{ start: place.nameStart - spaces, end: place.valueEnd + 1, text: '' }];
    }
    if (value === null) return [];
    const tag = this.text.slice(this.start, this.openEnd);
    const at = this.start + tag.replace(/\s*\/?>$/, '').length;
    return [{ start: at, end: at, text: ` ${name}="${escapeAttribute(value)}"` }];
  }

  /** The splice that puts XML before the closing tag, opening the element where it closes itself. */
  withAppended(xml: string): Splice {
    return this.end === this.openEnd
      ? this.withOpened(xml)
      : { start: this.closeStart, end: this.closeStart, text: xml };
  }

  /** The splice that puts XML right after the open tag. */
  withPrepended(xml: string): Splice {
    return this.end === this.openEnd ? this.withOpened(xml) : { start: this.openEnd, end: this.openEnd, text: xml };
  }

  withReplacement(xml: string): Splice {
    return { start: this.start, end: this.end, text: xml };
  }

  private withOpened(xml: string): Splice {
    return { start: this.openEnd - '/>'.length, end: this.openEnd, text: `>${xml}</${this.name}>` };
  }

  private placeOf(matches: (name: string) => boolean): AttributePlace | undefined {
    let place: AttributePlace | undefined;
    visitAttributes(this.text, this.nameEnd, this.openEnd, (nameStart, nameEnd, valueStart, valueEnd) => {
      if (matches(this.text.slice(nameStart, nameEnd))) place ??= { nameStart, nameEnd, valueStart, valueEnd };
    });
    return place;
  }
}

/**
 * The root element of a document.
 * @throws XmlSyntaxError where the text is not well-formed.
 */
export function parseXml(text: string): XmlElement {
  const scanner = new XmlScanner(text);
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open') {
      const parent = open.at(-1) ?? null;
      const name = text.slice(scanner.nameStart, scanner.nameEnd);
      const element = new XmlElement(text, name, scanner.start, scanner.end, parent);
      if (!parent && root) throw new XmlSyntaxError('A second root element', scanner.start);
      if (parent) parent.children.push(element);
      else root = element;
      if (!scanner.selfClosing) open.push(element);
    } else if (token === 'close') {
      const element = open.pop();
      if (!element) continue;
      element.closeStart = scanner.start;
      element.end = scanner.end;
    }
  }
  if (!root) throw new XmlSyntaxError('There is no element', 0);
  return root;
}
