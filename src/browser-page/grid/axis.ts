/** The rows or the columns of a sheet in pixels: where each begins, and which one lies under a pixel. */
export class Axis {
  /** Where each begins; the last entry is where the sheet ends. */
  readonly #starts: Float64Array;

  /** @param sizeOf pixels of a zero-based row or column; 0 where it is hidden. */
  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.#starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index += 1) {
      this.#starts[index + 1] = (this.#starts[index] ?? 0) + sizeOf(index);
    }
  }

  /** Pixels from the first row or column to the end of the last. */
  get length(): number {
    return this.start(this.count);
  }

  /** Pixels before this row or column; the sheet's end for one beyond the last. */
  start(index: number): number {
    return this.#starts[Math.min(index, this.count)] ?? 0;
  }

  /** Pixels from the start of one to the end of the other, both included. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  /** The one that covers this pixel; the first or last where the pixel is outside. */
  indexAt(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle + 1) > pixel) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const PIXELS_PER_POINT = 96 / 72;
/** The widest digit of the default font at 100 %, and what Excel leaves free beside a cell's text. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** The width on screen of a column so many characters wide, as Excel draws it; 0 for a hidden one. */
export function columnPixels(characters: number): number {
  if (characters <= 0) return 0;
  if (characters < 1) return Math.round(characters * (DIGIT_PIXELS + PADDING_PIXELS));
  return Math.round(characters * DIGIT_PIXELS) + PADDING_PIXELS;
}

/** Points of height or font size on screen. */
export function pointPixels(points: number): number {
  return points * PIXELS_PER_POINT;
}

/** The width in characters of a column that is so wide on screen: what `columnPixels` is given. */
export function pixelCharacters(pixels: number): number {
  const wide = DIGIT_PIXELS + PADDING_PIXELS;
  const characters = pixels < wide ? pixels / wide : (pixels - PADDING_PIXELS) / DIGIT_PIXELS;
  return Math.max(0, Math.round(characters * 100) / 100);
}

/** The points of so many pixels, in the quarters that Excel keeps. */
export function pixelPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 4) / 4;
}
