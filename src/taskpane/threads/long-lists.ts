/** So many values and objects are copied from thread to thread within a few milliseconds. */
const BLOCK = 20_000;
/** Shorter lists stay where they are. */
const SHORT = 100;

/** A message whose long lists are empty, and what belongs in each of them. */
export interface CutMessage {
  readonly outline: unknown;
  /** The lists in the outline that are to be filled, in the order of `contents`. */
  readonly emptied: readonly unknown[][];
  readonly contents: readonly (readonly unknown[])[];
}

/**
 * Takes the long lists out of a message, so that they can travel block by block: copying all at once is felt. What is
 * in a long list is not looked into. A list that stands in the message twice is one and the same again.
 */
export function cutMessage(message: unknown): CutMessage {
  const cut = new Map<object, unknown[]>();
  const outlineOf = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      if (items.length <= SHORT) return items.map(outlineOf);
      const emptied = cut.get(items) ?? [];
      cut.set(items, emptied);
      return emptied;
    }
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, outlineOf(part)]));
  };
  const outline = outlineOf(message);
  return { outline, emptied: [...cut.values()], contents: [...cut.keys()] as unknown[][] };
}

/** A long list in blocks, each copied in no time. */
export function* blocksOf(items: readonly unknown[]): Generator<readonly unknown[], void, void> {
  const size = Math.max(1, Math.floor(BLOCK / weightOf(items[0])));
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** How much there is to copy: the items of a list are much alike. */
function weightOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + weightOf(part), 1);
}

/** Whether this is an object of named values, and not one of the kinds that are copied in one piece. */
function isPlain(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]';
}
