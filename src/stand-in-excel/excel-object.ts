import { ExcelError, itemNotFound, notPlayed } from './excel-error';
import type { QueryInfo } from './protocol';

/** A property of an object of Excel; without `set` it is read-only. */
export interface Property {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** A method of an object of Excel: returns an object, null for a null object, or plain data. */
export type Method = (...values: unknown[]) => unknown;

/** What makes an object of Excel: its members by the PascalCase names that travel in a batch. */
export interface Members {
  readonly properties?: Readonly<Record<string, Property>>;
  readonly methods?: Readonly<Record<string, Method>>;
  /** The items, where it is a collection. */
  readonly items?: () => readonly ExcelObject[];
  /** One item by the argument of `getItem`. */
  readonly item?: (key: unknown) => ExcelObject;
  /** What is answered beside the asked properties so that Office.js can find the object again. */
  readonly identity?: Readonly<Record<string, unknown>>;
  /** What the object stands for, where another object's method takes it as an argument. */
  readonly target?: unknown;
}

/** An object of Excel as a batch sees it. Unknown members are refused, never answered with nothing. */
export class ExcelObject {
  constructor(
    /** The name of its type in Office.js, such as "Range". */
    readonly type: string,
    private readonly members: Members,
  ) {}

  get identity(): Readonly<Record<string, unknown>> {
    return this.members.identity ?? {};
  }

  get target(): unknown {
    return this.members.target;
  }

  /** @throws ExcelError ApiNotFound */
  read(name: string): unknown {
    return this.#property(name).get();
  }

  /** @throws ExcelError ApiNotFound where there is no such property, or it cannot be set */
  write(name: string, value: unknown): void {
    const { set } = this.#property(name);
    if (!set) throw new ExcelError('InvalidOperation', `${this.type}.${name} is read-only`);
    set(value);
  }

  /** @throws ExcelError ApiNotFound */
  call(name: string, values: readonly unknown[]): unknown {
    const method = ownMember(this.members.methods, name);
    if (!method) throw notPlayed(`${this.type}.${name}()`);
    return method(...values);
  }

  /** The item of that key. @throws ExcelError ItemNotFound */
  item(key: unknown): ExcelObject {
    if (!this.members.item) throw notPlayed(`${this.type}.getItem()`);
    const item = this.members.item(key);
    return item;
  }

  /** The asked properties, under the names that Office.js expects; items where it is a collection. */
  query(info: QueryInfo): Readonly<Record<string, unknown>> {
    const { items } = this.members;
    const paths = (info.Select ?? []).map((path) => path.split('/').filter((step) => step !== 'items'));
    if (!items) return this.#select(paths);
    const asked = items().slice(info.Skip ?? 0);
    const listed = info.Top === undefined ? asked : asked.slice(0, info.Top);
    return { _Items: listed.map((item) => item.#select(paths)) };
  }

  #select(paths: readonly (readonly string[])[]): Readonly<Record<string, unknown>> {
    const answer: Record<string, unknown> = { ...this.identity };
    const asked = paths.length > 0 ? paths : Object.keys(this.members.properties ?? {}).map((name) => [name]);
    for (const [name, deeper] of groupByFirst(asked)) {
      const value = this.read(name);
      if (!(value instanceof ExcelObject)) answer[name] = value;
      else if (deeper.length > 0) answer[name] = value.query({ Select: deeper.map((path) => path.join('/')) });
      else if (paths.length > 0) answer[name] = value.query({});
    }
    return answer;
  }

  #property(name: string): Property {
    const property = ownMember(this.members.properties, name);
    if (!property) throw notPlayed(`${this.type}.${name}`);
    return property;
  }
}

/** The first of them that fits. @throws ExcelError ItemNotFound */
export function findItem(
  items: readonly ExcelObject[],
  fits: (item: ExcelObject) => boolean,
  key: unknown,
): ExcelObject {
  const item = items.find(fits);
  if (!item) throw itemNotFound(`No item ${JSON.stringify(key)}`);
  return item;
}

function ownMember<Member>(members: Readonly<Record<string, Member>> | undefined, name: string): Member | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

function groupByFirst(paths: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of paths) {
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    const deeper = groups.get(name) ?? [];
    if (rest.length > 0) deeper.push(rest);
    groups.set(name, deeper);
  }
  return groups;
}
