import type { CellRepair, Slip } from '../../domain/finding';

/** Two digits at least, or every number is one digit away from every other. */
const FEWEST_DIGITS = 2;

/**
 * The slip of the hand by which the right number became the wrong one; null where none explains it.
 * @param digits digits after the decimal separator that both are written with.
 */
export function slipBetween(wrong: number, right: number, digits: number): Slip | null {
  if (wrong === -right && wrong !== 0) return 'sign';
  const [wrongText, rightText] = [wrong.toFixed(digits), right.toFixed(digits)];
  if (wrong !== 0 && (isTenfold(wrong, right, digits) || isTenfold(right, wrong, digits))) return 'tenfold';
  if (wrongText.length !== rightText.length || digitsOf(wrongText) < FEWEST_DIGITS) return null;
  const differing = [...wrongText].flatMap((glyph, index) => (glyph === rightText[index] ? [] : [index]));
  const [first, second, ...more] = differing;
  if (first === undefined) return null;
  if (second === undefined) return 'one-digit';
  const swapped = wrongText[first] === rightText[second] && wrongText[second] === rightText[first];
  return more.length === 0 && second === first + 1 && swapped ? 'swapped-digits' : null;
}

/** Whether two repairs do nothing but give each cell the other's number. */
export function areSwapped(one: CellRepair, other: CellRepair): boolean {
  return one.from === other.to && other.from === one.to && one.from !== other.from;
}

function isTenfold(small: number, large: number, digits: number): boolean {
  return (small * 10).toFixed(digits) === large.toFixed(digits);
}

function digitsOf(text: string): number {
  return text.replace('.', '').length;
}
