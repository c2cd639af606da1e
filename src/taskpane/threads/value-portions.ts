type Container = unknown[] | Map<unknown, unknown>;

/** What belongs in a container that came empty, by its place among all of them: items of a list, entries of a map. */
interface Contents {
  readonly container: number;
  readonly items: unknown[];
}

/** A part of a value that is copied at once. */
export interface Portion {
  /** The long lists and the maps that this portion holds empty; what belongs in them comes with it or later. */
  readonly emptied: readonly Container[];
  readonly contents: readonly Contents[];
}

/** Longer lists are handed over bit by bit, and so are maps. */
const SHORT = 16;

/** So many values are copied within a millisecond or two. */
const PORTION = 4000;

/**
 * A value that can be cloned, in portions: its outline, then what its long lists and its maps hold. An object that stands in
 * the outline twice is one and the same again when the portions are put together.
 */
export function* portionsOfValue(value: unknown): Generator<Portion, void, void> {
  const waiting: Iterable<unknown>[] = [[value]];
  let outline = new Outline(waiting);
  // The list grows while it is gone through.
  for (const [container, items] of waiting.entries()) {
    for (const item of items) {
      outline.add(container, item);
      if (outline.size < PORTION) continue;
      yield outline.portion;
      outline = new Outline(waiting);
    }
  }
  yield outline.portion;
}

/** A portion while it is filled. */
class Outline {
  readonly #emptied: Container[] = [];
  readonly #contents: Contents[] = [];
  readonly #copies = new Map<object, unknown>();
  size = 0;

  /** @param waiting gets what belongs in each container that is emptied */
  constructor(private readonly waiting: Iterable<unknown>[]) {}

  get portion(): Portion {
    return { emptied: this.#emptied, contents: this.#contents };
  }

  add(container: number, item: unknown): void {
    const copy = this.#copyOf(item);
    const last = this.#contents.at(-1);
    if (last?.container === container) last.items.push(copy);
    else this.#contents.push({ container, items: [copy] });
  }

  #copyOf(value: unknown): unknown {
    this.size += 1;
    if (typeof value !== 'object' || value === null) return value;
    const known = this.#copies.get(value);
    if (known !== undefined) return known;
    const copy = this.#outlineOf(value);
    this.#copies.set(value, copy);
    return copy;
  }

  #outlineOf(value: object): unknown {
    if (Array.isArray(value)) {
      return value.length > SHORT ? this.#emptyFor([], value) : value.map((item) => this.#copyOf(item));
    }
    if (value instanceof Map) return this.#emptyFor(new Map(), value);
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#copyOf(item)]));
  }

  #emptyFor(container: Container, content: Iterable<unknown>): Container {
    this.#emptied.push(container);
    this.waiting.push(content);
    return container;
  }
}

/** Whether this is an object of named values, and not one of the kinds that the web view copies in one piece. */
function isPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** Puts a value together of its portions, each as it comes. */
export class Assembly<Value> {
  readonly #whole: Value[] = [];
  readonly #containers: Container[] = [this.#whole];

  /** @throws RangeError where the portion belongs to what has not come */
  take({ emptied, contents }: Portion): void {
    this.#containers.push(...emptied);
    for (const { container, items } of contents) fill(this.#containers[container], items);
  }

  /** @throws RangeError where no portion has come */
  get value(): Value {
    const [value] = this.#whole;
    if (this.#whole.length === 0) throw new RangeError('Nothing has been handed over');
    return value as Value;
  }
}

function fill(container: Container | undefined, items: readonly unknown[]): void {
  if (!container) throw new RangeError('The portions do not belong together');
  if (Array.isArray(container)) container.push(...items);
  else for (const [key, value] of items as readonly (readonly [unknown, unknown])[]) container.set(key, value);
}
