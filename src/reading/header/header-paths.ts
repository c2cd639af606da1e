import type { PlainRows } from './plain-rows';
import { expectAt } from '../../sheet/expect';

/** The words above each used column, in plain text, from the top. */
export function headerPaths(rows: PlainRows, firstRow: number, lastRow: number): string[][] {
  return pathsOver(Array.from({ length: lastRow - firstRow + 1 }, (_row, depth) => rows.row(firstRow + depth)));
}

/**
 * The texts above each column, from the top, by the header rows. A merged group title stands in its first cell only,
 * so a blank cell belongs to the title at its left, as long as no higher title has begun in between.
 */
export function pathsOver(texts: readonly (readonly string[])[]): string[][] {
  const columns = Math.max(0, ...texts.map((row) => row.length));
  const running: string[] = [];
  return Array.from({ length: columns }, (_column, offset) => {
    const lowest = texts.findLastIndex((row) => textIn(row, offset) !== '');
    const path: string[] = [];
    for (let depth = 0; depth <= lowest; depth += 1) {
      const own = textIn(expectAt(texts, depth), offset);
      if (own !== '') {
        running.length = depth;
        running[depth] = own;
      }
      const text = running[depth];
      if (text !== undefined) path.push(text);
    }
    return path;
  });
}

/** Rows may end before the last column that has a title. */
function textIn(row: readonly string[], offset: number): string {
  return row[offset] ?? '';
}
