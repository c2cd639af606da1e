import { expectPresent } from '../../sheet/expect';

/** Signs that the VNI fonts draw over the letter before them, as combining marks: a mark, a tone, or both. */
const SIGNS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters that have a code of their own. */
const LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** A letter with its sign: a circumflex stands on a, e and o, a breve on a, a tone on every vowel that has no code of its own. */
const DRAWN = /([aeo])([âáàåãä])|(a)([êéèúüë])|([aeouyôö])([ùøûõï])|[ôöñíìæóòî]/giu;

/** What a text shows in a VNI font, composed; characters outside its table stay. */
export function decodeVni(text: string): string {
  return text.replace(DRAWN, (drawn) => {
    // A letter with a code of its own has no sign behind it.
    const [letter = '', sign] = drawn;
    const shown = LETTERS[letter.toLowerCase()] ?? letter;
    const cased = letter === letter.toLowerCase() ? shown : shown.toUpperCase();
    return (sign === undefined ? cased : cased + expectPresent(SIGNS[sign.toLowerCase()], sign)).normalize('NFC');
  });
}
