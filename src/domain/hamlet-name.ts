/** What hamlets are called; with or without it in front, the name is the same. */
const HAMLET_PREFIXES: readonly string[] = [
  ...['thôn', 'xóm', 'bản', 'ấp', 'buôn', 'bon', 'làng', 'khu phố', 'tổ dân phố', 'tdp', 'khóm', 'tiểu khu'],
  ...['khu dân cư', 'kdc'],
];
const PREFIX = new RegExp(`^(?:${HAMLET_PREFIXES.join('|')})\\.?\\s+(?=\\S)`, 'u');
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]+/gu;
/** Grave, acute, tilde, hook above and dot below, as combining marks. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const OTHER_MARKS = /\p{M}+/gu;

/**
 * The same text for every way of writing one hamlet's name: tone placement (Hoà, Hòa), composed or not,
 * spaces of any kind, capitals, and the kind of place in front. Two keys that are equal are one name.
 */
export function hamletKey(name: string): string {
  return withTonesLast(tidy(name).toLowerCase().replace(PREFIX, ''));
}

/** The same, but for the kind of place: "Thôn Một" and "Xóm Một" of one commune are two. */
export function writtenHamletKey(name: string): string {
  return withTonesLast(tidy(name).toLowerCase());
}

/** Where the names stand that mean the wanted one: those written alike, else those alike but for the kind of place. */
export function findHamlets(names: readonly string[], wanted: string): number[] {
  const positions = (keyOf: (name: string) => string): number[] =>
    names.flatMap((name, position) => (keyOf(name) === keyOf(wanted) ? [position] : []));
  const written = positions(writtenHamletKey);
  return written.length > 0 ? written : positions(hamletKey);
}

function withTonesLast(words: string): string {
  return words.split(' ').map(withToneLast).join(' ');
}

/** A syllable has one tone: written behind it, the letter on which it stands no longer matters. */
function withToneLast(syllable: string): string {
  const letters = syllable.normalize('NFD');
  const tones = (letters.match(TONES) ?? []).join('');
  return `${letters.replace(TONES, '').normalize('NFC')}${tones}`;
}

/**
 * The same text for names that are easily taken for each other: Đắk and Đăk, Mỹ and Mĩ, a mark forgotten.
 * Two names with equal likenesses and different keys are worth a question, never a silent change.
 */
export function hamletLikeness(name: string): string {
  return hamletKey(name)
    .normalize('NFD')
    .replace(OTHER_MARKS, '')
    .replaceAll('đ', 'd')
    .replaceAll('y', 'i')
    .replaceAll(' ', '');
}

/**
 * Whether two different names may be one hamlet: they differ in i and y, in spaces, in marks that one of them lacks
 * (Đắk, Đăk), or in the kind of place that only one of them names. Names with two kinds of place, or with another
 * mark in the same place (Hà, Hạ), are two hamlets.
 */
export function mayBeOneHamlet(one: string, other: string): boolean {
  if (writtenHamletKey(one) === writtenHamletKey(other) || hamletLikeness(one) !== hamletLikeness(other)) return false;
  const kinds = [one, other].map((name) => PREFIX.exec(tidy(name).toLowerCase())?.[0].trim());
  if (kinds[0] !== undefined && kinds[1] !== undefined && kinds[0] !== kinds[1]) return false;
  const [first, second] = [spelling(one), spelling(other)];
  return first.length <= second.length ? isWithin(first, second) : isWithin(second, first);
}

/** Letter after letter with its marks behind it; the stroke of đ counts as a mark. */
function spelling(name: string): string {
  return hamletKey(name).normalize('NFD').replaceAll('đ', 'd\u0335').replaceAll('y', 'i').replaceAll(' ', '');
}

/** Whether a text is what is left of another once some of its characters are taken out. */
function isWithin(text: string, whole: string): boolean {
  let found = 0;
  for (const character of whole) if (text[found] === character) found += 1;
  return found === text.length;
}

function tidy(name: string): string {
  return name.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}
