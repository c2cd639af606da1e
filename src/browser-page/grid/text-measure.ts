/** The look of a text as CSS writes it in `font`. */
export type FontSource = string;

const measured = new Map<string, number>();
const MOST_REMEMBERED = 20_000;
let context: CanvasRenderingContext2D | null | undefined;

/** The width of a text in one line, in pixels; 0 where the browser cannot tell. */
export function textWidth(text: string, font: FontSource): number {
  const key = `${font}\n${text}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = font;
  const { width } = context.measureText(text);
  if (measured.size >= MOST_REMEMBERED) measured.clear();
  measured.set(key, width);
  return width;
}

/** How many lines a text takes where it is wrapped at this width; a longer word is broken. */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width, widthOf), 0);
}

function linesOfParagraph(paragraph: string, width: number, widthOf: (text: string) => number): number {
  let lines = 1;
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines += 1;
    lines += Math.max(0, Math.ceil(widthOf(word) / Math.max(width, 1)) - 1);
    line = word;
  }
  return lines;
}
