import type { SheetSnapshot } from '../../workbook/snapshot';
import { decodeTcvn3, decodeTcvn3Capitals } from './tcvn3';
import { decodeVni } from './vni';

/** A font from before Unicode: its letters stand where Western ones do, so text typed in it reads as gibberish elsewhere. */
export interface LegacyFont {
  /** What a text shows in this font, as Unicode. */
  readonly decode: (text: string) => string;
  /** The font of today that comes nearest to it. */
  readonly successor: 'Times New Roman' | 'Arial';
}

/** The legacy font of that name; null where the name is none of theirs. Never told by characters alone. */
export function legacyFontOf(name: string): LegacyFont | null {
  const decode = decoderOf(name);
  return decode && { decode: unlessUnicode(decode), successor: successorOf(name) };
}

/** The legacy fonts of a sheet by their names. Hosts give lines in the same fonts as one array: each is looked at once. */
export function legacyFontsOf({ fontNames }: SheetSnapshot): Map<string, LegacyFont> {
  const names = new Set([...new Set(fontNames)].flat());
  return new Map(
    [...names].flatMap((name) => {
      const font = legacyFontOf(name);
      return font ? [[name, font]] : [];
    }),
  );
}

/** `.VnTime`, `.VnArial` …; those whose names end in H draw capitals. `VNI-Times`, `VNI-Helve` … */
function decoderOf(name: string): ((text: string) => string) | null {
  if (/^\.vn/i.test(name)) return /h$/i.test(name) ? decodeTcvn3Capitals : decodeTcvn3;
  return /^vni[- ]/i.test(name) ? decodeVni : null;
}

function successorOf(name: string): LegacyFont['successor'] {
  return SANS_SERIF.test(name) ? 'Arial' : 'Times New Roman';
}

const SANS_SERIF = /arial|helv|avant|univers|gothic|swis|aptima|optima|tahoma|verdana/i;

/** Excel draws Unicode text in a legacy font's cell with another font: it needs no decoding. */
function unlessUnicode(decode: (text: string) => string): (text: string) => string {
  return (text) => (UNICODE_LETTERS.test(text) ? text : decode(text));
}

/** Vietnamese letters that no code of one byte stands for, and combining tones. */
const UNICODE_LETTERS = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|[aeiouy][\u0300-\u0323]/iu;
