/** Attributes by their names in HTML; false leaves one out, true sets it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A new element. Children that are strings become text, never HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) created.setAttribute(attribute, value === true ? '' : String(value));
  }
  created.append(...children);
  return created;
}
