import { plainText, tidyText } from './plain-text';
import { spelledOut } from './spelled-out';

/**
 * Other words that without their marks read as words of the vocabulary: a hamlet that begins with Tống or Cống is no
 * "Tổng …", no "Cộng …". Beside the other word of a pair a wrong mark is a slip: "Công số", "hộ cần nghèo".
 */
const LOOKALIKE_IN_FRONT =
  /^(?:tống|tòng|cống|còng|cồng|cổng|công|chúng|chứng|chủng|toán|toản)(?=[ \d]|$)(?! (?:cộng|số)(?: |$))/u;
const LOOKALIKE_ANYWHERE = /(?:^|[^\p{L}\p{M}])(?:tặng|cần)(?![\p{L}\p{M}]| nghèo)/gu;
/** No syllable has this letter. */
const APART = 'z';

/**
 * The text as headers, names and titles are compared with the vocabulary: plain, abbreviations spelled out. Other words
 * that only their marks tell from words of the vocabulary keep apart: "tongz xa" for Tống Xá. A text without any marks
 * has none of them.
 */
export function vocabularyText(text: string): string {
  const lower = tidyText(text).toLowerCase();
  const apart = lower.replace(LOOKALIKE_IN_FRONT, `$&${APART}`).replace(LOOKALIKE_ANYWHERE, `$&${APART}`);
  return spelledOut(plainText(apart));
}
