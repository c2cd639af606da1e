import type { CellAddress } from '../../sheet/address';
import type { CellRange } from '../../sheet/range';
import { rangeBetween } from '../../sheet/range';
import type { CellStyle, SpecCell } from '../../workbook/sheet-spec';
import type { CellContent, CellValue } from '../../sheet/cell';

/** A cell of a paper that the officer may write over; what is written there is carried to the next writing by its name. */
export interface FreeCell {
  readonly name: string;
  readonly address: CellAddress;
  /** What the tool offers there; null leaves the cell open. */
  readonly offered: CellValue;
}

/** Cells of a sheet, already in their place. */
export interface BlockPart {
  readonly cells: readonly SpecCell[];
  readonly merges: readonly CellRange[];
  /** Those that the officer may write over. */
  readonly free?: readonly FreeCell[];
}

/** Some rows of a sheet that belong together. */
export interface SheetBlock extends BlockPart {
  /** Points, for each row of the block from its first on. */
  readonly heights: readonly number[];
}

/** Sheet columns, zero-based, both included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** A constant. */
export function constant(value: CellValue): CellContent {
  return { value, formula: null };
}

/** One content over a range: merged where the range is more than a cell, every cell of it in the style. */
export function spread(range: CellRange, content: CellContent, style: CellStyle): BlockPart {
  const cells: SpecCell[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
      const first = row === range.firstRow && column === range.firstColumn;
      cells.push({ row, column, content: first ? content : constant(null), style });
    }
  }
  return { cells, merges: cells.length > 1 ? [range] : [] };
}

/** One content over neighbouring columns of one row. */
export function spreadInRow(row: number, span: ColumnSpan, content: CellContent, style: CellStyle) {
  return spread(rangeBetween({ row, column: span.first }, { row, column: span.last }), content, style);
}

/** The parts of a block, in one. */
export function blockOf(heights: readonly number[], parts: readonly BlockPart[]): SheetBlock {
  const cells: SpecCell[] = [];
  const merges: CellRange[] = [];
  const free: FreeCell[] = [];
  for (const part of parts) {
    for (const cell of part.cells) cells.push(cell);
    for (const merge of part.merges) merges.push(merge);
    for (const cell of part.free ?? []) free.push(cell);
  }
  return { heights, cells, merges, free };
}

/** Blocks that share their rows, each in columns of its own. */
export function blocksBeside(blocks: readonly SheetBlock[]): SheetBlock {
  const rows = Math.max(0, ...blocks.map(({ heights }) => heights.length));
  // A shorter block leaves the lower rows to the others.
  const heights = Array.from({ length: rows }, (_row, row) =>
    Math.max(...blocks.map((block) => block.heights[row] ?? 0)),
  );
  return blockOf(heights, blocks);
}
