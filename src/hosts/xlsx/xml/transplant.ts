import type { XmlElement } from './element';
import { applySplices } from './splice';
import { escapeAttribute } from '../../../sheet/xml-text';

/** What an element is put into: another part, whose writer may keep other prefixes. */
export interface NewSoil {
  /** The prefix, with its colon, of what has the element's own prefix where it comes from. */
  readonly prefix: string;
  /** The namespace that a prefix, with its colon, stands for where the element comes from. */
  readonly namespaceOf: (prefix: string) => string | undefined;
}

/** What stands inside an element, to be put into another part, and the declarations that it needs around it there. */
export interface Transplant {
  readonly inner: string;
  /** With a space before each. */
  readonly declarations: string;
}

/** The inside of an element as it reads in another part. Only what no prefix of that part may stand for is declared. */
export function transplantedInner(root: XmlElement, { prefix, namespaceOf }: NewSoil): Transplant {
  const elements = [...root.descendants()].slice(1);
  const own = elements.filter((element) => element.prefix === root.prefix);
  const splices = own.flatMap((element) => {
    const renamed = prefix + element.local;
    const open = { start: element.start + 1, end: element.start + 1 + element.name.length, text: renamed };
    const close = element.closeStart + '</'.length;
    return element.end === element.openEnd
      ? [open]
      : [open, { start: close, end: close + element.name.length, text: renamed }];
  });
  const inner = splices.map((splice) => ({
    ...splice,
    start: splice.start - root.openEnd,
    end: splice.end - root.openEnd,
  }));
  const foreign = new Set(elements.flatMap((element) => prefixesOf(element).filter((used) => used !== root.prefix)));
  const declarations = [...foreign].flatMap((used) => {
    const namespace = namespaceOf(used);
    return namespace === undefined ? [] : [` xmlns:${used.slice(0, -1)}="${escapeAttribute(namespace)}"`];
  });
  return { inner: applySplices(root.innerSource, inner), declarations: declarations.join('') };
}

/** The prefixes of an element and of its attributes, with their colons. */
function prefixesOf(element: XmlElement): string[] {
  return [element.name, ...element.attributes().keys()]
    .filter((name) => name.includes(':') && !name.startsWith('xml'))
    .map((name) => name.slice(0, name.indexOf(':') + 1));
}
