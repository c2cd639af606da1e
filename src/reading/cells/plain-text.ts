/** Marks that take no room: joiners, direction marks, the soft hyphen, the byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu;
/** Spaces of every kind and line breaks inside a cell. */
const BLANKS = /\s+/gu;
const COMBINING_MARKS = /\p{M}+/gu;
/** "đ", and the Icelandic "ð" that some keyboards and fonts put in its place. */
const CROSSED_D = /[đð]/gu;

/** The text composed (NFC), trimmed, every run of blanks one space, marks without width gone. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
}

/**
 * The text as vocabulary is compared: tidy, lower case, without any diacritic, "đ" as "d".
 * Headers differ by tone placement (hoà, hòa), i or y, and capitals; without marks they agree.
 */
export function plainText(text: string): string {
  return tidyText(text).toLowerCase().normalize('NFD').replace(COMBINING_MARKS, '').replace(CROSSED_D, 'd');
}
