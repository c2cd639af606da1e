/** A cell by its zero-based row and column. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** What a worksheet of Excel 2007 and later can hold. */
export const MAXIMUM_ROWS = 1_048_576;
export const MAXIMUM_COLUMNS = 16_384;

const LETTERS_IN_ALPHABET = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** The letters of a zero-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS_IN_ALPHABET)) {
    letters = String.fromCharCode(FIRST_LETTER + ((rest - 1) % LETTERS_IN_ALPHABET)) + letters;
  }
  return letters;
}

/** The zero-based column of its letters, in either case: "A" is 0, "aa" is 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * LETTERS_IN_ALPHABET + (letter.charCodeAt(0) - FIRST_LETTER + 1);
  }
  return column - 1;
}

/** "B7" for row 6, column 1. */
export function formatAddress(address: CellAddress): string {
  return `${columnLetters(address.column)}${address.row + 1}`;
}

/**
 * The cell of an A1 address, with or without `$`; no sheet name.
 * @throws RangeError where the text is not an address inside a worksheet.
 */
export function parseAddress(text: string): CellAddress {
  const address = findAddress(text);
  if (!address) throw new RangeError(`Not a cell address: ${text}`);
  return address;
}

/** The cell of an A1 address, with or without `$`; null where the text is none inside a worksheet. */
export function findAddress(text: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  const address = match && { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? '') };
  return address && address.row < MAXIMUM_ROWS && address.column < MAXIMUM_COLUMNS ? address : null;
}
