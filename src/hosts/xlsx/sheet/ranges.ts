import type { CellAddress } from '../../../sheet/address';
import { findAddress } from '../../../sheet/address';
import type { CellRange } from '../../../sheet/range';
import { formatRange, rangeBetween } from '../../../sheet/range';
import { XmlSyntaxError } from '../xml/syntax-error';

/** The cells of a range, row by row. */
export function addressesIn({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): CellAddress[] {
  const columns = lastColumn - firstColumn + 1;
  return Array.from({ length: (lastRow - firstRow + 1) * columns }, (_cell, index) => ({
    row: firstRow + Math.floor(index / columns),
    column: firstColumn + (index % columns),
  }));
}

/** Whether the ranges have a cell in common. */
export function rangesOverlap(one: CellRange, other: CellRange): boolean {
  return (
    one.firstRow <= other.lastRow &&
    one.lastRow >= other.firstRow &&
    one.firstColumn <= other.lastColumn &&
    one.lastColumn >= other.firstColumn
  );
}

/** The range that an element of the file names. @throws XmlSyntaxError where the text is no range inside a worksheet */
export function rangeInFile(text: string): CellRange {
  const [first, last = first, ...others] = text.split(':').map(findAddress);
  if (!first || !last || others.length > 0) throw new XmlSyntaxError(`Not a range of cells: ${text}`, 0);
  return rangeBetween(first, last);
}

/** The ranges of a list such as "A1:B2 D4", as XML keeps them. */
export function parseRangeList(list: string): CellRange[] {
  return list.split(/\s+/).filter(Boolean).map(rangeInFile);
}

export function formatRangeList(ranges: readonly CellRange[]): string {
  return ranges.map(formatRange).join(' ');
}
