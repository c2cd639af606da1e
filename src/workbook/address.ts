/** A cell by its zero-based row and column. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells by its zero-based corners, both included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
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

/** "M7:M25", or "M7" where the range is one cell. */
export function formatRange(range: CellRange): string {
  const first = formatAddress({ row: range.firstRow, column: range.firstColumn });
  const last = formatAddress({ row: range.lastRow, column: range.lastColumn });
  return first === last ? first : `${first}:${last}`;
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

/**
 * The range of an A1 reference such as "A1:B2" or "C3"; no sheet name.
 * @throws RangeError where the text is not a reference inside a worksheet.
 */
export function parseRange(text: string): CellRange {
  const [from = '', to = from] = text.split(':');
  return rangeBetween(parseAddress(from), parseAddress(to));
}

/** The smallest range that holds both cells. */
export function rangeBetween(one: CellAddress, other: CellAddress): CellRange {
  return {
    firstRow: Math.min(one.row, other.row),
    firstColumn: Math.min(one.column, other.column),
    lastRow: Math.max(one.row, other.row),
    lastColumn: Math.max(one.column, other.column),
  };
}

/** The smallest range that holds both. */
export function rangeAround(one: CellRange, other: CellRange): CellRange {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** The smallest range that holds those that there are; null where there is none. */
export function rangeAroundAny(one: CellRange | null, other: CellRange | null): CellRange | null {
  return one && other ? rangeAround(one, other) : (one ?? other);
}

/** The smallest range that holds all of these cells; null around none. */
export function rangeOver(cells: Iterable<CellAddress>): CellRange | null {
  let [firstRow, firstColumn, lastRow, lastColumn] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { row, column } of cells) {
    firstRow = Math.min(firstRow, row);
    firstColumn = Math.min(firstColumn, column);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return lastRow < firstRow ? null : { firstRow, firstColumn, lastRow, lastColumn };
}

/** The range that is just this cell. */
export function rangeOfCell(address: CellAddress): CellRange {
  return rangeBetween(address, address);
}

export function isInside(range: CellRange, address: CellAddress): boolean {
  return (
    address.row >= range.firstRow &&
    address.row <= range.lastRow &&
    address.column >= range.firstColumn &&
    address.column <= range.lastColumn
  );
}

export function rangesEqual(one: CellRange, other: CellRange): boolean {
  return (
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    one.lastRow === other.lastRow &&
    one.lastColumn === other.lastColumn
  );
}

export function rowCount(range: CellRange): number {
  return range.lastRow - range.firstRow + 1;
}

export function columnCount(range: CellRange): number {
  return range.lastColumn - range.firstColumn + 1;
}

/** A sheet name as a formula writes it: `'Chỉ tiêu thôn'!`, quotes doubled. */
export function sheetPrefix(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!`;
}
