import { TCVN3_LETTERS } from '../../../src/reading/legacy-fonts/tcvn3';

/** Every Vietnamese letter beyond the Latin alphabet, as the language has them: 67 small ones. */
export const SMALL_LETTERS = Array.from('àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ');
export const CAPITALS = SMALL_LETTERS.map((letter) => letter.toUpperCase());

const TCVN3_CODES = new Map([...TCVN3_LETTERS].map(([code, letter]) => [letter, code]));

/** How a text is typed for a TCVN3 font; a capital with a tone has no code there and becomes a small letter. */
export function encodeTcvn3(text: string): string {
  return Array.from(
    text.normalize('NFC'),
    (letter) => TCVN3_CODES.get(letter) ?? TCVN3_CODES.get(letter.toLowerCase()) ?? letter,
  ).join('');
}

/** How a text is typed for a TCVN3 font of capitals. */
export function encodeTcvn3Capitals(text: string): string {
  return encodeTcvn3(text.toLowerCase());
}

const TONES = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' } as const;
const WITH_CIRCUMFLEX = { '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' } as const;
const WITH_BREVE = { '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' } as const;
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ơ: 'ô', ư: 'ö', đ: 'ñ', í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' },
};

/** How a text is typed for a VNI font: letter by letter, the marks of each behind it. */
export function encodeVni(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const small = letter.toLowerCase();
    const typed = encodeSmall(small);
    return letter === small ? typed : typed.toUpperCase();
  }).join('');
}

function encodeSmall(letter: string): string {
  const own = LETTERS[letter];
  if (own !== undefined) return own;
  const marks = letter.normalize('NFD').slice(1);
  const tone = /[\u0301\u0300\u0309\u0303\u0323]/u.exec(marks)?.[0] as keyof typeof TONES | undefined;
  const base = letter.normalize('NFD').charAt(0);
  if (marks.includes('\u0302')) return base + (tone ? WITH_CIRCUMFLEX[tone] : 'â');
  if (marks.includes('\u0306')) return base + (tone ? WITH_BREVE[tone] : 'ê');
  if (tone === undefined) return letter;
  return (marks.includes('\u031b') ? (LETTERS[`${base}\u031b`.normalize('NFC')] ?? base) : base) + TONES[tone];
}
