/** Marks that take no room: joiners, direction marks, the soft hyphen, the byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu;
/** Spaces of every kind and line breaks inside a cell. */
const BLANKS = /\s+/gu;
const COMBINING_MARKS = /\p{M}+/gu;
const OUTSIDE_ASCII = /[^ -~]/gu;
/** "đ", and the Icelandic "ð" that some keyboards and fonts put in its place. */
const CROSSED_D = /[đð]/gu;

/** What a tidy text has not: a blank at an end or beside another, or what is no letter or sign of Latin, composed. */
const UNTIDY = /^ | {2}| $|[^ -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff]/;

/** The text composed (NFC), trimmed, every run of blanks one space, marks without width gone. */
export function tidyText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
}

/**
 * The text as vocabulary is compared: tidy, lower case, without any diacritic, "đ" as "d".
 * Headers differ by tone placement (hoà, hòa), i or y, and capitals; without marks they agree.
 */
export function plainText(text: string): string {
  const lower = tidyText(text).toLowerCase();
  return lower.replace(OUTSIDE_ASCII, plainLetter);
}

/** Few letters make up the texts of a workbook, so what becomes of each is kept. */
const PLAIN_LETTERS = new Map<string, string>();

function plainLetter(letter: string): string {
  const known = PLAIN_LETTERS.get(letter);
  if (known !== undefined) return known;
  const plain = letter.normalize('NFD').replace(COMBINING_MARKS, '').replace(CROSSED_D, 'd');
  PLAIN_LETTERS.set(letter, plain);
  return plain;
}
