import { writtenHamletKey } from '../domain/hamlet-name';

/** A list of hamlets as it can be written into a form. */
export interface HamletList {
  /** Each name once, in the order of the list. */
  readonly names: readonly string[];
  /** Names that stood in the list again. */
  readonly repeated: readonly string[];
}

const LINES = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const NUMBERING = /^\s*(?:(?:\d+(?:\.\d+)*|[IVX]+|[a-z])\s*[.)/:]\s*|\(\d+\)\s*|[-+*•–—]\s+|\d+\s+(?=\p{L}))/u;

/**
 * The hamlets of a typed or pasted list: one a line, or on a single line with commas or semicolons between them.
 * Numbering such as "1." or "-" is taken off; of a line pasted from a table the first cell with words counts;
 * lines without a letter are passed over.
 */
export function parseHamletList(text: string): HamletList {
  const lines = text.split(LINES).filter((line) => line.trim() !== '');
  const entries = lines.flatMap((line) => (lines.length === 1 && !line.includes('\t') ? line.split(/[,;]/) : [line]));
  const names = new Map<string, string>();
  const repeated: string[] = [];
  for (const name of entries.flatMap(nameOf)) {
    const key = writtenHamletKey(name);
    if (names.has(key)) repeated.push(name);
    else names.set(key, name);
  }
  return { names: [...names.values()], repeated };
}

/** The line that titles the columns of a table. */
const TITLES = /^\s*(?:stt|tt|số tt|số thứ tự)\s*\t/iu;

function nameOf(line: string): string[] {
  if (TITLES.test(line)) return [];
  const cell = line.split('\t').find((part) => /\p{L}/u.test(part.replace(NUMBERING, '')));
  if (cell === undefined) return [];
  const name = cell.replace(NUMBERING, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  return name === '' ? [] : [name];
}
