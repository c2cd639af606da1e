/**
 * The object without Office.js keeping a reference to it in Excel: it is used within one request only,
 * and a kept reference costs one more request to give back.
 */
export function untracked<Tracked extends { untrack: () => Tracked }>(object: Tracked): Tracked {
  return object.untrack();
}
