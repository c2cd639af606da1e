/** Column widths of Excel's default font: one character of it, in points. */
const POINTS_PER_CHARACTER = 5.25;
/** Advance widths of bold Times New Roman at one point, rounded up within each kind of letter. */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'|()\-ijlt]/u, 0.33],
  [/[mw]/u, 0.8],
  [/[MW…—]/u, 1],
  [/\p{Lu}/u, 0.74],
];
const USUAL_ADVANCE = 0.5;
const LINE_SPACING = 1.32;

/** How much room letters take beside the same ones in bold. */
const REGULAR_SHARE = 0.94;

/** Whether a text is set in bold, which takes more room. */
export type Weight = 'regular' | 'bold';

/** How many lines a text takes in a column so many characters wide; words that are too long are broken. */
export function lineCount(text: string, widthInCharacters: number, fontSize: number, weight: Weight = 'bold'): number {
  const available = (widthInCharacters * POINTS_PER_CHARACTER) / (weight === 'bold' ? 1 : REGULAR_SHARE);
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, available, fontSize), 0);
}

function linesOf(text: string, available: number, fontSize: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = textWidth(word, fontSize);
    const space = used === 0 ? 0 : textWidth(' ', fontSize);
    if (used > 0 && used + space + width > available) {
      lines += 1;
      used = 0;
    } else {
      used += space;
    }
    used += width;
    while (used > available) {
      lines += 1;
      used -= available;
    }
  }
  return lines;
}

function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += advanceOf(letter) * fontSize;
  return width;
}

const knownAdvances = new Map<string, number>();

/** A letter is as wide as without its marks, which take no room; found once for each letter. */
function advanceOf(letter: string): number {
  const known = knownAdvances.get(letter);
  if (known !== undefined) return known;
  const letters = letter.normalize('NFD').replace(/\p{M}/gu, '');
  const found = Array.from(letters, advance).reduce((sum, each) => sum + each, 0);
  knownAdvances.set(letter, found);
  return found;
}

function advance(letter: string): number {
  return ADVANCES.find(([kind]) => kind.test(letter))?.[1] ?? USUAL_ADVANCE;
}

/** The height in points of that many lines of Times New Roman. */
export function heightOfLines(lines: number, fontSize: number): number {
  return Math.ceil(lines * fontSize * LINE_SPACING * 4) / 4;
}

/** The height in points of a text in a column so many characters wide. */
export function textHeight(text: string, widthInCharacters: number, fontSize: number, weight: Weight = 'bold'): number {
  return heightOfLines(lineCount(text, widthInCharacters, fontSize, weight), fontSize);
}
