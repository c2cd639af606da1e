const LARGEST = 100;

/**
 * Percent points as an officer types them: "4,93", "4.93", "4,93 %" are all 4.93.
 * Null where the text is not one number from 0 to 100.
 */
export function readPercent(text: string): number | null {
  const match = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*%?$/u.exec(text.trim());
  const points = match?.[1] === undefined ? Number.NaN : Number(match[1].replace(',', '.'));
  return points <= LARGEST ? points : null;
}
