/** What travels in a cell. */
export type Travelling = string | number | boolean | null;

const QUOTES = 2;
const COMMA = 1;
const NULL_BYTES = 4;
const ESCAPED_BY_CODE = 6;

/** What a grid takes as JSON in UTF-8, at most: it is computed without making the JSON. */
export function bytesOfGrid(grid: readonly (readonly Travelling[])[]): number {
  return grid.reduce((sum, row) => sum + bytesOfRow(row), QUOTES);
}

function bytesOfRow(row: readonly Travelling[]): number {
  return row.reduce<number>((sum, cell) => sum + COMMA + bytesOf(cell), QUOTES + COMMA);
}

/** What a text, a number, a logical value or null takes as JSON in UTF-8, at most. */
export function bytesOf(value: Travelling): number {
  if (typeof value === 'string') return bytesOfText(value);
  return value === null ? NULL_BYTES : String(value).length;
}

function bytesOfText(text: string): number {
  let bytes = QUOTES;
  for (let index = 0; index < text.length; index += 1) bytes += bytesOfUnit(text.charCodeAt(index));
  return bytes;
}

/** Half of a pair may stand alone, and then travels as its code, as control characters do. */
function bytesOfUnit(unit: number): number {
  if (unit < 0x20 || (unit >= 0xd800 && unit <= 0xdfff)) return ESCAPED_BY_CODE;
  if (unit === 0x22 || unit === 0x5c) return 2;
  if (unit < 0x80) return 1;
  return unit < 0x800 ? 2 : 3;
}
