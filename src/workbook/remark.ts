/**
 * What a host could not do, or did in another way, though it made the changes: the officer is told. `sheet` is a name.
 */
export type WorkbookRemark =
  /** Rules of conditional formatting that cannot be read lie on the sheet: marks may be among them. */
  { readonly kind: 'marks-unreadable'; readonly sheet: string };

/** The remarks of both, each once. */
export function joinRemarks(
  one: readonly WorkbookRemark[] = [],
  other: readonly WorkbookRemark[] = [],
): readonly WorkbookRemark[] {
  const seen = new Set<string>();
  return [...one, ...other].filter((remark) => {
    const text = JSON.stringify(remark);
    return !seen.has(text) && seen.add(text);
  });
}
