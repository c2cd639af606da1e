const TWIPS_PER_POINT = 20;
const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

/** Millimetres that the first line of running text, of headings and of list items is set in by. */
export const FIRST_LINE = 10;

/** Twentieths of a point, which a .docx measures lengths in. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

export function twipsOfMillimetres(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MILLIMETRE);
}

/** Half points, which a .docx measures letters in. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
