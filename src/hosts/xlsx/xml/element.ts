import { escapeAttribute } from '../../../sheet/xml-text';
import type { AttributePlace } from './attributes';
import { visitAttributes } from './attributes';
import { XmlScanner } from './scanner';
import type { Splice } from './splice';
import { XmlSyntaxError } from './syntax-error';
import { unescapeXml } from './text';

const XMLNS = 'xmlns:';
/** What the namespace of relationships ends in, in either edition of the standard. */
const RELATIONSHIPS = '/relationships';

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

  /** The id of a relationship that the element names, under whatever prefix its writer keeps for them: usually `r:id`. */
  get relationshipId(): string | undefined {
    const prefix = this.relationshipsPrefix;
    return prefix && this.attribute(`${prefix}id`);
  }

  /** The namespace that it names it in, which is another in each edition of the standard. */
  get relationshipsNamespace(): string | undefined {
    const prefix = this.relationshipsPrefix;
    return prefix && this.namespaceOf(prefix);
  }

  /**
   * The source of an attribute of that namespace, to be put with its space before it into an element inside this one: under
   * a prefix that stands for the namespace here, declared beside it where there is none.
   */
  attributeSource(namespace: string, local: string, value: string): string {
    const known = this.prefixesInScope().find((prefix) => this.namespaceOf(prefix) === namespace);
    const source = (prefix: string) => ` ${prefix}${local}="${escapeAttribute(value)}"`;
    if (known !== undefined) return source(known);
    const free = firstFree((prefix) => this.namespaceOf(prefix) === undefined);
    return ` xmlns:${free.slice(0, -1)}="${escapeAttribute(namespace)}"${source(free)}`;
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

  /** Whether this element stands in the namespace of the other, whatever their prefixes. */
  isKinOf(other: XmlElement): boolean {
    return this.prefix === other.prefix || this.namespaceOf(this.prefix) === other.namespaceOf(other.prefix);
  }

  /** The source of what the open tag declares of namespaces, with a space before each. */
  get declarations(): string {
    return [...this.attributes()]
      .filter(([name]) => name === 'xmlns' || name.startsWith(XMLNS))
      .map(([name, namespace]) => ` ${name}="${escapeAttribute(namespace)}"`)
      .join('');
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

  private get relationshipsPrefix(): string | undefined {
    const names = [...this.attributes().keys()].filter((name) => name.endsWith(':id'));
    const prefixes = names.map((name) => name.slice(0, -'id'.length));
    return prefixes.find((prefix) => this.namespaceOf(prefix)?.endsWith(RELATIONSHIPS)) ?? prefixes[0];
  }

  /** Every prefix that is declared here or around, with its colon. */
  private prefixesInScope(): string[] {
    const own = [...this.attributes().keys()].filter((name) => name.startsWith(XMLNS));
    return [...own.map((name) => `${name.slice(XMLNS.length)}:`), ...(this.parent?.prefixesInScope() ?? [])];
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

/** The first prefix among `r:`, `r1:`, `r2:` … that is free. */
function firstFree(isFree: (prefix: string) => boolean): string {
  let prefix = 'r:';
  for (let number = 1; !isFree(prefix); number += 1) prefix = `r${number}:`;
  return prefix;
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
