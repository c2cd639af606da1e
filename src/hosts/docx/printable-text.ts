/** What XML cannot hold. */
const UNPRINTABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const BREAKS = /[\t\n\r\u{2028}\u{2029}]+/gu;

/** The text in one line, without the characters that a document cannot hold. */
export function printableText(text: string): string {
  return text.replace(UNPRINTABLE, '').replace(BREAKS, ' ');
}
