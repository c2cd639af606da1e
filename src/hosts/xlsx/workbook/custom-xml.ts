import type { CustomXmlPart } from '../document-types';
import { MalformedPart } from '../malformed-part';
import type { OfficePackage } from '../package/package';
import { parseXml } from '../xml/element';
import { XmlSyntaxError } from '../xml/syntax-error';
import { crc32 } from '../zip/crc32';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const XML_TYPE = 'application/xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** The XML documents that ride along in a workbook, each with a part of properties that names its namespace. */
export class CustomXml {
  constructor(
    private readonly parts: OfficePackage,
    private readonly workbookName: string,
    /** What the types of relationships begin with in this edition of the standard. */
    private readonly relationshipTypes: string,
  ) {}

  all(): CustomXmlPart[] {
    return this.names().flatMap((name) => {
      const xml = this.readable(name);
      return xml === null ? [] : [{ namespace: namespaceOf(xml), xml }];
    });
  }

  read(namespace: string): string | null {
    const name = this.find(namespace);
    return name === undefined ? null : this.parts.xml(name).text;
  }

  write(namespace: string, xml: string): void {
    const text = xml.startsWith('<?xml') ? xml : DECLARATION + xml;
    const existing = this.find(namespace);
    if (existing !== undefined) this.parts.addXml(existing, text);
    else this.add(namespace, text);
  }

  delete(namespace: string): void {
    const name = this.find(namespace);
    if (name === undefined) return;
    for (const { target } of this.parts.relationshipsOf(name)?.all() ?? [])
      if (target !== '') this.parts.remove(target);
    this.parts.remove(name);
    this.parts.relationshipsOf(this.workbookName)?.removeTo(name);
  }

  private add(namespace: string, text: string): void {
    const number = this.parts.freeName((candidate) => `customXml/item${candidate}.xml`).replace(/\D/g, '');
    const item = `customXml/item${number}.xml`;
    const properties = this.parts.freeName(
      (candidate) => `customXml/itemProps${number}${candidate === 1 ? '' : `_${candidate}`}.xml`,
    );
    const itemId = `{${guidOf(namespace)}}`;
    const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs>`;
    this.parts.addXml(item, text);
    this.parts.addXml(
      properties,
      `${DECLARATION}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${PROPERTIES_NAMESPACE}">${schema}</ds:datastoreItem>`,
    );
    this.parts.contentTypes.add(item, XML_TYPE);
    this.parts.contentTypes.add(properties, PROPERTIES_TYPE);
    this.parts.ensureRelationshipsOf(this.workbookName).add(`${this.relationshipTypes}/customXml`, item);
    this.parts.ensureRelationshipsOf(item).add(`${this.relationshipTypes}/customXmlProps`, properties);
  }

  private find(namespace: string): string | undefined {
    return this.names().find((name) => namespaceOf(this.readable(name) ?? '') === namespace);
  }

  /** The text of a part; null where it cannot be read, so that it is somebody else's, whatever it is. */
  private readable(name: string): string | null {
    try {
      return this.parts.xml(name).text;
    } catch (cause) {
      if (cause instanceof MalformedPart) return null;
      throw cause;
    }
  }

  private names(): string[] {
    const targets = this.parts.relationshipsOf(this.workbookName)?.ofType('customXml') ?? [];
    return targets.map((relationship) => relationship.target).filter((name) => this.parts.has(name));
  }
}

/** A part that cannot be read belongs to somebody else, whatever it is. */
function namespaceOf(xml: string): string {
  try {
    const root = parseXml(xml);
    return root.namespaceOf(root.prefix) ?? '';
  } catch (cause) {
    if (cause instanceof XmlSyntaxError) return '';
    throw cause;
  }
}

/** An id that is the same for the same namespace, so that a workbook written twice is the same twice. */
function guidOf(namespace: string): string {
  const bytes = new TextEncoder().encode(namespace);
  const words = [0, 1, 2, 3].map((salt) =>
    crc32(Uint8Array.of(salt, ...bytes))
      .toString(16)
      .padStart(8, '0'),
  );
  const digits = words.join('').toUpperCase();
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
}
