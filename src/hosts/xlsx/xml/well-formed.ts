import { CELL_START, PlainCells } from '../sheet/plain-cells';
import { visitAttributes } from './attributes';
import { XmlScanner } from './scanner';
import { XmlSyntaxError } from './syntax-error';
import { OUTSIDE_XML, unescapeXml } from './text';

/** Prefixes that need no declaration (Namespaces in XML 1.0, section 3). */
const KNOWN = ['xml', 'xmlns'];
const NAME = /^[\p{L}_][\p{L}\p{N}\p{M}._\-\u00b7]*$/u;

/**
 * Refuses a text that a reader of XML with namespaces would not read: what is to be written passes through here, so that
 * no file leaves the tool that Excel cannot open.
 * @throws XmlSyntaxError where it is not well-formed, or a prefix is not declared where it is used
 */
export function refuseIllFormed(text: string): void {
  const forbidden = text.search(OUTSIDE_XML);
  if (forbidden >= 0) throw new XmlSyntaxError('A character that XML cannot carry', forbidden);
  const scanner = new XmlScanner(text);
  const checker = new NamespaceChecker(text);
  const plain = new PlainCells(text);
  let roots = 0;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open') {
      if (scanner.depth - (scanner.selfClosing ? 0 : 1) === 0) roots += 1;
      checker.open(scanner);
    } else if (token === 'close') checker.close(scanner.depth);
    else if (token === 'text' || scanner.depth === 0) refuseBadText(text, scanner);
    // The plain cells of a large sheet have no prefix and no entity: they are passed over in one go.
    while (scanner.depth > 0 && text.startsWith(CELL_START, scanner.end) && plain.read(scanner.end, -1))
      scanner.end = plain.end;
  }
  if (roots !== 1) throw new XmlSyntaxError(`There are ${roots} root elements`, 0);
}

function refuseBadText(text: string, { start, end, depth }: XmlScanner): void {
  const content = text.slice(start, end);
  if (depth === 0 && content.replace('\u{feff}', '').trim() !== '') {
    throw new XmlSyntaxError('Text outside the root element', start);
  }
  if (content.includes(']]>')) throw new XmlSyntaxError(']]> outside a section of character data', start);
  if (content.includes('&')) unescapeXml(content);
}

/** Which prefixes are declared where the scanner stands. */
class NamespaceChecker {
  /** The prefixes that each open element declares, by its depth; most declare none. */
  private readonly declared: { readonly depth: number; readonly prefixes: readonly string[] }[] = [];
  /** Names of elements that have been found right, as long as nothing is declared any more or less. */
  private right = new Set<string>();

  constructor(private readonly text: string) {}

  open(scanner: XmlScanner): void {
    const { text } = this;
    const { nameStart, nameEnd, end, selfClosing } = scanner;
    const attributes: string[] = [];
    visitAttributes(text, nameEnd, end, (start, attributeEnd, valueStart, valueEnd) => {
      const name = text.slice(start, attributeEnd);
      if (attributes.includes(name)) throw new XmlSyntaxError(`The attribute ${name} stands twice`, start);
      attributes.push(name);
      const value = text.slice(valueStart, valueEnd);
      if (value.includes('<')) throw new XmlSyntaxError('"<" in an attribute', valueStart);
      if (value.includes('&')) unescapeXml(value);
      if (name.startsWith('xmlns:') && value === '') throw new XmlSyntaxError(`${name} declares nothing`, start);
    });
    const own = attributes.filter((name) => name.startsWith('xmlns:')).map((name) => name.slice('xmlns:'.length));
    const depth = scanner.depth - (selfClosing ? 0 : 1);
    if (own.length > 0) this.declare(depth, own);
    for (const name of [text.slice(nameStart, nameEnd), ...attributes]) this.refuseUndeclared(name, nameStart);
    if (selfClosing) this.close(depth);
  }

  /** The element of that depth is closed. */
  close(depth: number): void {
    const last = this.declared.at(-1);
    if (last?.depth !== depth) return;
    this.declared.pop();
    this.right = new Set();
  }

  private declare(depth: number, prefixes: readonly string[]): void {
    this.declared.push({ depth, prefixes });
  }

  private refuseUndeclared(name: string, at: number): void {
    if (this.right.has(name)) return;
    const parts = name.split(':');
    if (parts.length > 2 || !parts.every((part) => NAME.test(part)))
      throw new XmlSyntaxError(`Not a name: ${name}`, at);
    const [prefix, local] = parts;
    const isDeclared =
      prefix === undefined ||
      local === undefined ||
      KNOWN.includes(prefix) ||
      this.declared.some(({ prefixes }) => prefixes.includes(prefix));
    if (!isDeclared) throw new XmlSyntaxError(`The prefix of ${name} is not declared`, at);
    this.right.add(name);
  }
}
