import type { HeaderRole } from './header-vocabulary';
import type { PlainRows } from './plain-rows';

/** So many lines show which of two columns of names tells the lines apart. */
const LINES_LOOKED_AT = 40;

/** From the first to behind the last of the columns side by side, around one of them, that are titled as names. */
export function namesBeside(votes: readonly (HeaderRole | null)[], offset: number): [first: number, end: number] {
  let [first, end] = [offset, offset];
  while (votes[first - 1] === 'hamlet') first -= 1;
  while (votes[end] === 'hamlet') end += 1;
  return [first, end];
}

/**
 * The offset of the names: of the first columns side by side that are titled as names ("Xã | Thôn") the one that
 * changes from line to line, since a commune is merged over its hamlets or repeated; null where no column is titled so.
 */
export function finestNames(rows: PlainRows, votes: readonly (HeaderRole | null)[], lastRow: number): number | null {
  const first = votes.indexOf('hamlet');
  if (first < 0) return null;
  const [, end] = namesBeside(votes, first);
  if (end === first + 1) return first;
  const counts = Array.from({ length: end - first }, (_column, place) => namesIn(rows, first + place, lastRow));
  return first + counts.indexOf(Math.max(...counts));
}

/** How often another name begins in a column. */
function namesIn(rows: PlainRows, offset: number, lastRow: number): number {
  const names = Array.from({ length: LINES_LOOKED_AT }, (_line, order) => rows.row(lastRow + 1 + order)[offset] ?? '');
  return names.filter((name, order) => /\p{L}/u.test(name) && name !== names[order - 1]).length;
}
