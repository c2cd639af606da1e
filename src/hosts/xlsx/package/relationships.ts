import { escapeAttribute } from '../../../sheet/xml-text';
import type { XmlElement } from '../xml/element';
import type { XmlPart } from '../xml/part';

/** One relationship from a part to another. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The name of the part it points at; empty where it points outside the package. */
  readonly target: string;
}

/** The name of the part that holds the relationships of another; of the package itself where the name is empty. */
export function relationshipsPartOf(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** The relationships of one part. */
export class Relationships {
  constructor(
    private readonly part: XmlPart,
    private readonly source: string,
  ) {}

  all(): Relationship[] {
    return this.elements().map((element) => {
      const external = element.attribute('TargetMode')?.toLowerCase() === 'external';
      return {
        id: element.attribute('Id') ?? '',
        type: element.attribute('Type') ?? '',
        target: external ? '' : this.resolve(element.attribute('Target') ?? ''),
      };
    });
  }

  byId(id: string): Relationship | undefined {
    return this.all().find((relationship) => relationship.id === id);
  }

  /** Those whose type ends in this word, such as "worksheet": the beginning differs between the editions of the standard. */
  ofType(word: string): Relationship[] {
    return this.all().filter((relationship) => relationship.type.endsWith(`/${word}`));
  }

  /** Points at a part; answers the new relationship's id. */
  add(type: string, target: string): string {
    const taken = new Set(this.all().map((relationship) => relationship.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const { root } = this.part;
    const xml =
      `<${root.prefix}Relationship Id="rId${number}" Type="${escapeAttribute(type)}" ` +
      `Target="${escapeAttribute(this.relativeTo(target))}"/>`;
    this.part.edit(root.withAppended(xml));
    return `rId${number}`;
  }

  /** Takes away every relationship that points at the part. */
  removeTo(target: string): void {
    const leaving = this.elements().filter(
      (element) => this.resolve(element.attribute('Target') ?? '').toLowerCase() === target.toLowerCase(),
    );
    this.part.edit(...leaving.map((element) => element.withReplacement('')));
  }

  private elements(): XmlElement[] {
    return this.part.root.childrenNamed('Relationship');
  }

  /** The part that a target names: an absolute path, or one relative to the folder of the source. */
  private resolve(target: string): string {
    const path = decodeTarget(target).replaceAll('\\', '/');
    const folder = this.source.slice(0, this.source.lastIndexOf('/') + 1);
    const steps: string[] = [];
    for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
      if (step === '..') steps.pop();
      else if (step !== '' && step !== '.') steps.push(step);
    }
    return steps.join('/');
  }

  private relativeTo(target: string): string {
    const from = this.source.split('/').slice(0, -1);
    const to = target.split('/');
    let common = 0;
    while (common < from.length && from[common] === to[common]) common += 1;
    return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
  }
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch (cause) {
    if (cause instanceof URIError) return target;
    throw cause;
  }
}
