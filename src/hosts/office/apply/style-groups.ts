import type { CellAddress } from '../../../sheet/address';
import type { CellRange } from '../../../sheet/range';
import type { Slices } from '../slices';
import { portionsOf } from '../slices';
import { rectanglesOf } from '../rectangles';

/** Ranges of cells that are given the same. */
export interface StyleGroup<Value> {
  readonly value: Value;
  readonly ranges: readonly CellRange[];
}

/** The ranges of the cells that are given the same, so that each value travels once; undefined gives a cell nothing. */
export function* rangesByValue<Cell extends CellAddress, Value extends string | number | boolean>(
  cells: readonly Cell[],
  valueOf: (cell: Cell) => Value | undefined,
): Slices<StyleGroup<Value>[]> {
  const cellsOf = new Map<Value, Cell[]>();
  for (const portion of portionsOf(cells)) {
    for (const cell of portion) {
      const value = valueOf(cell);
      if (value === undefined) continue;
      const known = cellsOf.get(value);
      if (known) known.push(cell);
      else cellsOf.set(value, [cell]);
    }
    yield;
  }
  const groups: StyleGroup<Value>[] = [];
  for (const [value, alike] of cellsOf) groups.push({ value, ranges: yield* rectanglesOf(alike) });
  return groups;
}
