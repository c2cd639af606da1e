import type { CellAddress, CellRange } from '../../../workbook/address';
import { rectanglesOf } from '../rectangles';

/** A cell and what it is given. */
export interface Styled<Value> {
  readonly cell: CellAddress;
  readonly value: Value;
}

/** The ranges of the cells that are given the same, so that each value travels once. */
export function rangesByValue<Value>(
  styled: readonly Styled<Value>[],
): { readonly value: Value; readonly ranges: CellRange[] }[] {
  const groups = new Map<string, { value: Value; cells: CellAddress[] }>();
  for (const { cell, value } of styled) {
    const key = JSON.stringify(value);
    const group = groups.get(key) ?? { value, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ value, cells }) => ({ value, ranges: rectanglesOf(cells) }));
}

/** The cells that are given something. */
export function styledCells<Cell extends CellAddress, Value>(
  cells: readonly Cell[],
  valueOf: (cell: Cell) => Value | undefined,
): Styled<Value>[] {
  return cells.flatMap((cell) => {
    const value = valueOf(cell);
    return value === undefined ? [] : [{ cell, value }];
  });
}
