import { inPart, MalformedPart } from '../malformed-part';
import { XmlPart } from '../xml/part';
import { refuseIllFormed } from '../xml/well-formed';
import type { ZipEntry } from '../zip/read-zip';
import { readZip, unpack } from '../zip/read-zip';
import type { Unpacker } from '../zip/unpacker';
import { portableUnpacker } from '../zip/unpacker';
import { pack, writeZip } from '../zip/write-zip';
import { ContentTypes, CONTENT_TYPES_PART } from './content-types';
import { decodePart, encodePart } from './part-text';
import { Relationships, relationshipsPartOf } from './relationships';

const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The parts of an Office file. Names have no leading slash and are compared without case. */
export class OfficePackage {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The parts there are now, by their key, in the order in which they are written. */
  private present: Map<string, string>;
  private opened = new Map<string, XmlPart>();
  /** Texts of large parts that are not kept as an `XmlPart`. */
  private largeTexts = new Map<string, string>();

  /** @throws ZipFailure */
  static open(bytes: Uint8Array, unpacker: Unpacker): OfficePackage {
    return new OfficePackage(readZip(bytes), unpacker);
  }

  /** A package of nothing but its list of content types. */
  static create(contentTypes: string): OfficePackage {
    const created = new OfficePackage([], portableUnpacker);
    created.addXml(CONTENT_TYPES_PART, contentTypes);
    return created;
  }

  private constructor(
    entries: readonly ZipEntry[],
    private readonly unpacker: Unpacker,
  ) {
    const parts = entries.filter((entry) => !entry.name.endsWith('/'));
    this.entries = new Map(parts.toReversed().map((entry) => [keyOf(entry.name), entry]));
    this.present = new Map(parts.map((entry) => [keyOf(entry.name), entry.name]));
  }

  get contentTypes(): ContentTypes {
    return new ContentTypes(this.xml(CONTENT_TYPES_PART));
  }

  has(name: string): boolean {
    return this.present.has(keyOf(name));
  }

  names(): string[] {
    return [...this.present.values()];
  }

  /** A name of that form that no part has yet: `nameOf(1)`, `nameOf(2)` … */
  freeName(nameOf: (number: number) => string): string {
    let number = 1;
    while (this.has(nameOf(number))) number += 1;
    return nameOf(number);
  }

  /**
   * The text of a part as it came, not kept by the package.
   * @throws ZipFailure, MalformedPart
   */
  originalText(name: string): string | null {
    const entry = this.has(name) ? this.entries.get(keyOf(name)) : undefined;
    return entry ? inPart(name, () => decodePart(unpack(entry, this.unpacker))) : null;
  }

  /**
   * A small part, to be read and changed.
   * @throws ZipFailure; MalformedPart where there is no such part, or it is none of XML.
   */
  xml(name: string): XmlPart {
    const known = this.opened.get(keyOf(name));
    if (known && this.has(name)) return known;
    const text = this.originalText(name);
    if (text === null) throw new MalformedPart(name, 'The part is missing', { isMissing: true });
    const part = new XmlPart(name, text);
    this.opened.set(keyOf(name), part);
    return part;
  }

  /** The small parts that are no longer as they came. */
  changedXml(): XmlPart[] {
    return [...this.opened.values()].filter((part) => part.changed && this.has(part.name));
  }

  /** Adds a part, or gives the one of that name a new text. */
  addXml(name: string, text: string): XmlPart {
    const key = keyOf(name);
    const part = this.opened.get(key) ?? new XmlPart(name, this.originalText(name));
    part.text = text;
    this.opened.set(key, part);
    this.present.set(key, this.present.get(key) ?? name);
    return part;
  }

  /** Gives a part that is not kept as an `XmlPart` its text for the next `save`; null is the text as it came. */
  setLargeText(name: string, text: string | null): void {
    if (text === null) this.largeTexts.delete(keyOf(name));
    else this.largeTexts.set(keyOf(name), text);
    if (text !== null && !this.has(name)) this.present.set(keyOf(name), name);
  }

  /** Takes away a part and the relationships that it has. */
  remove(name: string): void {
    this.present.delete(keyOf(name));
    this.present.delete(keyOf(relationshipsPartOf(name)));
    this.largeTexts.delete(keyOf(name));
    this.contentTypes.removeOverride(name);
  }

  /** Takes away a part, and with it those that no other part points at. */
  removeWithUnused(name: string): void {
    const targets = this.relationshipsOf(name)?.all() ?? [];
    this.remove(name);
    for (const { target } of targets) if (this.has(target) && !this.isPointedAt(target)) this.removeWithUnused(target);
  }

  private isPointedAt(name: string): boolean {
    return ['', ...this.names()].some((source) =>
      this.relationshipsOf(source)
        ?.all()
        .some(({ target }) => keyOf(target) === keyOf(name)),
    );
  }

  /** The relationships that a part has, empty for the package itself; null where it has none. */
  relationshipsOf(name: string): Relationships | null {
    const part = relationshipsPartOf(name);
    return this.has(part) ? new Relationships(this.xml(part), name) : null;
  }

  /** As `relationshipsOf`, made where there are none yet. */
  ensureRelationshipsOf(name: string): Relationships {
    const part = relationshipsPartOf(name);
    return new Relationships(this.has(part) ? this.xml(part) : this.addXml(part, NO_RELATIONSHIPS), name);
  }

  /** The file: a part whose text is as it came is the very same packed bytes. */
  save(): Uint8Array {
    return writeZip(
      [...this.present].flatMap(([key, name]) => {
        const entry = this.entries.get(key);
        const part = this.opened.get(key);
        const text = this.largeTexts.get(key) ?? (part?.changed ? part.text : undefined);
        if (text !== undefined) return [pack(name, this.encoded(name, text), entry)];
        return entry ? [entry] : [];
      }),
    );
  }

  /**
   * The bytes of a part that has changed.
   * @throws MalformedPart where it would be no XML because it was none as it came; Error where we made it ill-formed
   */
  private encoded(name: string, text: string): Uint8Array {
    try {
      refuseIllFormed(text);
    } catch (cause) {
      const original = this.originalText(name);
      if (original !== null) inPart(name, () => refuseIllFormed(original));
      throw new Error(`${name} would be ill-formed`, { cause });
    }
    return encodePart(text);
  }

  /** Remembers the parts as they are now; the returned function brings them back. */
  capture(): () => void {
    const present = new Map(this.present);
    const largeTexts = new Map(this.largeTexts);
    const opened = new Map(this.opened);
    const texts = [...opened.values()].map((part) => ({ part, text: part.text }));
    return () => {
      this.present = present;
      this.largeTexts = largeTexts;
      for (const { part, text } of texts) if (part.text !== text) part.text = text;
      // Those opened since are forgotten, and those taken away since are known again.
      this.opened = new Map(opened);
    };
  }
}

function keyOf(name: string): string {
  return name.toLowerCase();
}
