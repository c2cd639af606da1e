/** Text to put in place of a stretch of another. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with every splice made, all of them counted in the offsets of the text as it was; they may not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let position = 0;
  let result = '';
  for (const splice of splices.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(position, splice.start) + splice.text;
    position = splice.end;
  }
  return result + text.slice(position);
}
