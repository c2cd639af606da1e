/** The widest digit of Excel's default font, in pixels, and the padding beside the text of a cell. */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** The points (as Office.js counts) of a column width in characters of the default font (as Excel shows and stores it). */
export function pointsOfCharacters(characters: number): number {
  const pixels =
    characters < 1
      ? Math.round(characters * (PIXELS_PER_CHARACTER + PADDING_PIXELS))
      : Math.round(characters * PIXELS_PER_CHARACTER) + PADDING_PIXELS;
  return pixels * POINTS_PER_PIXEL;
}

/** The nearest width in characters that a column can have: columns are as wide as whole pixels. */
export function possibleWidth(characters: number): number {
  return charactersOfPoints(pointsOfCharacters(characters));
}

/** The column width in characters, to two decimals as Excel shows it, of a width in points. */
export function charactersOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  const characters =
    pixels < PIXELS_PER_CHARACTER + PADDING_PIXELS
      ? pixels / (PIXELS_PER_CHARACTER + PADDING_PIXELS)
      : (pixels - PADDING_PIXELS) / PIXELS_PER_CHARACTER;
  return Math.round(characters * 100) / 100;
}
