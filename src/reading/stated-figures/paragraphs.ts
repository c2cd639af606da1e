const LIST_MARK = /^(?:[-+•*–]\s|[IVX]+[.)]\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]\))/u;
const GOES_ON = /^[\p{Ll}\d(]/u;
const SENTENCE_END = /[.;:!?…]$/u;

/** The paragraphs of a text; lines that were broken in the middle of a sentence are put together again. */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  for (const line of text.normalize('NFC').split(/\r\n|[\n\r\u2028\u2029\v]/u)) {
    const trimmed = line.trim();
    const before = paragraphs.at(-1);
    if (trimmed === '') continue;
    const goesOn = GOES_ON.test(trimmed) && !LIST_MARK.test(trimmed);
    if (before !== undefined && goesOn && !SENTENCE_END.test(before)) {
      paragraphs[paragraphs.length - 1] = `${before} ${trimmed}`;
    } else {
      paragraphs.push(trimmed);
    }
  }
  return paragraphs;
}
