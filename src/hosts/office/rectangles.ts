import type { CellAddress } from '../../sheet/address';
import type { CellRange } from '../../sheet/range';
import { MAXIMUM_COLUMNS } from '../../sheet/address';
import { formatRange } from '../../sheet/range';
import type { Slices } from './slices';
import { portionsOf } from './slices';

/** The longest list of ranges that Excel takes at once, in characters: the documented limit of `Worksheet.getRanges`. */
const LONGEST_ADDRESS = 8_192;

/** Few rectangles that cover just these cells: runs along the rows, those of the same columns joined downwards. */
export function* rectanglesOf(cells: readonly CellAddress[]): Slices<CellRange[]> {
  const open = new Map<number, CellRange>();
  const done: CellRange[] = [];
  for (const portion of portionsOf(yield* runsAlongRows(cells))) {
    for (const run of portion) {
      const key = run.firstColumn * MAXIMUM_COLUMNS + run.lastColumn;
      const above = open.get(key);
      const continues = above?.lastRow === run.firstRow - 1;
      if (above && !continues) done.push(above);
      open.set(key, above && continues ? { ...above, lastRow: run.lastRow } : run);
    }
    yield;
  }
  return [...done, ...open.values()];
}

/** Each cell once, row by row, neighbours in a row as one range. */
export function* runsAlongRows(cells: readonly CellAddress[]): Slices<CellRange[]> {
  const rows = new Map<number, number[]>();
  for (const portion of portionsOf(cells)) {
    for (const { row, column } of portion) {
      const known = rows.get(row);
      if (known) known.push(column);
      else rows.set(row, [column]);
    }
    yield;
  }
  const runs: CellRange[] = [];
  for (const row of [...rows.keys()].sort((one, other) => one - other)) {
    runs.push(...runsIn(row, rows.get(row) ?? []));
    yield;
  }
  return runs;
}

function runsIn(row: number, columns: readonly number[]): CellRange[] {
  const ordered = [...new Set(columns)].sort((one, other) => one - other);
  const ends = ordered.filter((column, order) => ordered[order + 1] !== column + 1);
  return ordered
    .filter((column, order) => ordered[order - 1] !== column - 1)
    .map((firstColumn, order) => ({
      firstRow: row,
      firstColumn,
      lastRow: row,
      lastColumn: ends[order] ?? firstColumn,
    }));
}

/** The ranges as lists that Excel takes, each as long as it may be. */
export function addressLists(ranges: readonly CellRange[]): string[] {
  return rangeLists(ranges).map((list) => list.map(formatRange).join(','));
}

/** The ranges in groups whose addresses Excel takes as one list, each as long as it may be. */
export function rangeLists(ranges: readonly CellRange[]): CellRange[][] {
  const lists: CellRange[][] = [];
  let length = Infinity;
  for (const range of ranges) {
    length += 1 + formatRange(range).length;
    const last = lists.at(-1);
    if (last && length <= LONGEST_ADDRESS) {
      last.push(range);
    } else {
      lists.push([range]);
      ({ length } = formatRange(range));
    }
  }
  return lists;
}

/** The range cut into pieces of at most so many cells, of whole rows where a row is not longer. */
export function blocksOfRows(range: CellRange, cellsPerBlock: number): CellRange[] {
  const rows = Math.max(1, Math.floor(cellsPerBlock / (range.lastColumn - range.firstColumn + 1)));
  const blocks: CellRange[] = [];
  for (let firstRow = range.firstRow; firstRow <= range.lastRow; firstRow += rows) {
    blocks.push({ ...range, firstRow, lastRow: Math.min(range.lastRow, firstRow + rows - 1) });
  }
  return blocks;
}
