import { inPart } from '../malformed-part';
import type { XmlElement } from './element';
import { parseXml } from './element';
import type { Splice } from './splice';
import { applySplices } from './splice';

/** A small XML part of a package, changed by splicing its text: what is not touched stays character for character. */
export class XmlPart {
  private current: string;
  private parsed: XmlElement | null = null;

  constructor(
    readonly name: string,
    /** As it came; null for a part that the package did not have. */
    private readonly original: string | null,
    text: string = original ?? '',
  ) {
    this.current = text;
  }

  get text(): string {
    return this.current;
  }

  set text(text: string) {
    this.current = text;
    this.parsed = null;
  }

  /** Whether the package came without it. */
  get isNew(): boolean {
    return this.original === null;
  }

  get changed(): boolean {
    return this.current !== this.original;
  }

  /** @throws MalformedPart */
  get root(): XmlElement {
    this.parsed ??= inPart(this.name, () => parseXml(this.current));
    return this.parsed;
  }

  edit(...splices: readonly Splice[]): void {
    this.text = applySplices(this.current, splices);
  }
}

/**
 * The splice that puts a new child where the order of the schema wants it: after the last child that may stand before it.
 * `order` lists the local names of the parent's children; `xml` is the child, whose local name is `local`.
 */
export function orderedInsertion(parent: XmlElement, order: readonly string[], local: string, xml: string): Splice {
  const rank = order.indexOf(local);
  const before = parent.children.findLast((child) => {
    const childRank = child.isKinOf(parent) ? order.indexOf(child.local) : -1;
    return childRank >= 0 && childRank <= rank;
  });
  return before ? { start: before.end, end: before.end, text: xml } : parent.withPrepended(xml);
}
