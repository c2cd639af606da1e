import { expectAt } from '../../sheet/expect';

/**
 * The letters of the TCVN3 fonts (TCVN 5712:1993, its third character set): each one-byte code as the Latin-1 character
 * that a cell holds, and what the font draws there. Capitals have no tones: they are drawn by fonts of their own.
 */
const CODES = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

/** Each Vietnamese letter that a TCVN3 font draws, by the character that a cell holds for it. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(
  Array.from(CODES, (code, place) => [code, expectAt(LETTERS, place)]),
);

/** What a text shows in a TCVN3 font; characters outside its table stay. */
export function decodeTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00ff]/gu, (code) => TCVN3_LETTERS.get(code) ?? code);
}

/** What a text shows in a TCVN3 font of capitals, where small letters are drawn as capitals. */
export function decodeTcvn3Capitals(text: string): string {
  return decodeTcvn3(text).toUpperCase();
}
