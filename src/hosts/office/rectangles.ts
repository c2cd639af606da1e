import type { CellAddress, CellRange } from '../../workbook/address';
import { formatRange } from '../../workbook/address';

/** The longest list of ranges that Excel takes at once. */
const LONGEST_ADDRESS = 255;

/** Few rectangles that cover just these cells: runs along the rows, those of the same columns joined downwards. */
export function rectanglesOf(cells: readonly CellAddress[]): CellRange[] {
  const open = new Map<string, CellRange>();
  const done: CellRange[] = [];
  for (const run of runsAlongRows(cells)) {
    const key = `${run.firstColumn}:${run.lastColumn}`;
    const above = open.get(key);
    if (above && above.lastRow === run.firstRow - 1) {
      open.set(key, { ...above, lastRow: run.lastRow });
    } else {
      if (above) done.push(above);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()];
}

/** Each cell once, row by row, neighbours in a row as one range. */
export function runsAlongRows(cells: readonly CellAddress[]): CellRange[] {
  const runs: CellRange[] = [];
  const ordered = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const { row, column } of ordered) {
    const last = runs.at(-1);
    if (last?.firstRow === row && column <= last.lastColumn + 1) {
      runs[runs.length - 1] = { ...last, lastColumn: Math.max(last.lastColumn, column) };
    } else {
      runs.push({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
    }
  }
  return runs;
}

/** The ranges as lists that Excel takes, each as long as it may be. */
export function addressLists(ranges: readonly CellRange[]): string[] {
  const lists: string[] = [];
  for (const address of ranges.map(formatRange)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= LONGEST_ADDRESS) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
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
