/** Spaces of every kind, joiners and marks without width, and line breaks inside a cell. */
const BLANKS = /[\s\u00a0\u200b-\u200f\u2028-\u202f\u2060\ufeff]+/gu;
const COMBINING_MARKS = /\p{M}+/gu;

/** The text composed (NFC), trimmed, every run of blanks one space. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(BLANKS, ' ').trim();
}

/**
 * The text as vocabulary is compared: tidy, lower case, without any diacritic, "đ" as "d".
 * Headers differ by tone placement (hoà, hòa), i or y, and capitals; without marks they agree.
 */
export function plainText(text: string): string {
  return tidyText(text).toLowerCase().normalize('NFD').replace(COMBINING_MARKS, '').replaceAll('đ', 'd');
}
