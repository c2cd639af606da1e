import type { CellRange } from '../../sheet/range';
import type { CellValue } from '../../sheet/cell';
import type { ColumnSpan } from './sheet-block';
import { expectAt } from '../../sheet/expect';

/** A part of a sheet as a grid of values, with its place. */
export interface PlacedGrid {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** How far each text of a line above or below a table reaches: to the next text, the last one to the end. */
export function lineSpans(line: readonly CellValue[], firstColumn: number): ColumnSpan[] {
  const starts = line.flatMap((value, offset) => (isBlank(value) ? [] : [offset]));
  return starts.map((start, order) => ({
    first: firstColumn + start,
    last: firstColumn + (starts[order + 1] ?? line.length) - 1,
  }));
}

/**
 * The cells that each title of a table's header stands over, by where titles stand and where cells are blank:
 * a group reaches over blank cells beside it that have titles below, any title down over blank cells to the last row.
 */
export function headerSpans({ firstRow, firstColumn, values }: PlacedGrid): CellRange[] {
  const taken = new Set<string>();
  return values.flatMap((line, row) =>
    line.flatMap((value, column): CellRange[] => {
      if (isBlank(value) || taken.has(`${row} ${column}`)) return [];
      const lastColumn = hasTitleBelow(values, row, column) ? groupEnd(values, row, column) : column;
      const lastRow = lastColumn === column ? columnEnd(values, row, column) : row;
      for (let y = row; y <= lastRow; y += 1) for (let x = column; x <= lastColumn; x += 1) taken.add(`${y} ${x}`);
      return [
        {
          firstRow: firstRow + row,
          firstColumn: firstColumn + column,
          lastRow: firstRow + lastRow,
          lastColumn: firstColumn + lastColumn,
        },
      ];
    }),
  );
}

/** A blank cell belongs to the group at its left while it has a title below and none above. */
function groupEnd(values: PlacedGrid['values'], row: number, column: number): number {
  let last = column;
  for (let next = column + 1; next < expectAt(values, row).length; next += 1) {
    const isTitledAbove = values.slice(0, row).some((line) => !isBlank(line[next]));
    if (!isBlank(values[row]?.[next]) || isTitledAbove || !hasTitleBelow(values, row, next)) break;
    last = next;
  }
  return last;
}

function hasTitleBelow(values: PlacedGrid['values'], row: number, column: number): boolean {
  return values.slice(row + 1).some((line) => !isBlank(line[column]));
}

function columnEnd(values: PlacedGrid['values'], row: number, column: number): number {
  let last = row;
  while (last + 1 < values.length && isBlank(values[last + 1]?.[column])) last += 1;
  return last;
}

function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
