/*
 * For what cannot be missing in any state that the program can reach. Should it be missing after all, the program is
 * wrong: it stops with an error, before a zero or an empty name in its place ends up on a paper.
 */

/** The element at an index that lies within the list. @throws Error where it does not. */
export function expectAt<Element>(list: ArrayLike<Element>, index: number): Element {
  const element = list[index];
  if (element === undefined) throw new Error(`Nothing at index ${index} of a list of ${list.length}`);
  return element;
}

/** A value that is there. @param what names it in the error. @throws Error where it is not. */
export function expectPresent<Value>(value: Value, what: string): NonNullable<Value> {
  if (value === undefined || value === null) throw new Error(`Missing: ${what}`);
  return value;
}
