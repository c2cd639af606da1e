import type { CellAddress } from '../../../sheet/address';
import type { CellRange } from '../../../sheet/range';
import { formatRange } from '../../../sheet/range';
import type { CellContent } from '../../../sheet/cell';
import { untracked } from '../untracked';
import { bytesOfGrid } from './bytes';
import { writtenContent } from './written-content';

/** The most cells that Office.js writes at once; of more it makes several writes, of which only some may be refused. */
export const CELLS_PER_WRITE = 1_500;

/** What a cell shall hold, the number format that it shall have, and the one that it has (null: not known). */
export interface CellTarget {
  readonly content: CellContent;
  readonly format: string;
  readonly formatNow: string | null;
}

/** What is written into a range: number formats before and after the contents, null where they stay. */
export interface CellWriting {
  readonly range: CellRange;
  readonly formatsBefore: readonly (readonly (string | null)[])[];
  readonly contents: readonly (readonly (string | number | boolean)[])[];
  readonly formatsAfter: readonly (readonly (string | null)[])[];
}

/** How to bring the cells of a range to what `targetOf` says. */
export function cellWriting(range: CellRange, targetOf: (address: CellAddress) => CellTarget): CellWriting {
  const rows = rowsOf(range).map((addresses) =>
    addresses.map(targetOf).map(({ content, format, formatNow }) => writtenContent(content, format, formatNow)),
  );
  return {
    range,
    formatsBefore: rows.map((row) => row.map(({ formatBefore }) => formatBefore)),
    contents: rows.map((row) => row.map(({ written }) => written)),
    formatsAfter: rows.map((row) => row.map(({ formatAfter }) => formatAfter)),
  };
}

/** Sets the number formats that are not null; asks for nothing where all are. */
export function queueFormats(sheet: Excel.Worksheet, range: CellRange, formats: CellWriting['formatsBefore']): void {
  if (!setsAny(formats)) return;
  const target = untracked(sheet.getRange(formatRange(range)));
  target.numberFormat = formats.map((row) => [...row]);
}

export function queueContents(sheet: Excel.Worksheet, { range, contents }: CellWriting): void {
  const target = untracked(sheet.getRange(formatRange(range)));
  target.formulas = contents.map((row) => [...row]);
}

/** Formats, contents and formats again. */
export function queueWriting(sheet: Excel.Worksheet, writing: CellWriting): void {
  queueFormats(sheet, writing.range, writing.formatsBefore);
  queueContents(sheet, writing);
  queueFormats(sheet, writing.range, writing.formatsAfter);
}

/** What queueing all of that adds to a request, at most. */
export function bytesOfWriting({ formatsBefore, contents, formatsAfter }: CellWriting): number {
  const formats = [formatsBefore, formatsAfter].filter(setsAny);
  return [contents, ...formats].reduce((sum, grid) => sum + bytesOfGrid(grid), 0);
}

export function setsAny(formats: CellWriting['formatsBefore']): boolean {
  return formats.some((row) => row.some((format) => format !== null));
}

function rowsOf({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): CellAddress[][] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_row, rowOffset) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_column, columnOffset) => ({
      row: firstRow + rowOffset,
      column: firstColumn + columnOffset,
    })),
  );
}
