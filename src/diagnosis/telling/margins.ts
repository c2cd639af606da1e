import type { Rival } from '../search/repair-problem';
import type { ChangedCell } from '../search/row-cells';

/** How much dearer the nearest rival is that leaves this change out; undefined where none is near. */
export function marginOf({ row, slot, to }: ChangedCell, rivals: readonly Rival[]): number | undefined {
  const margins = rivals
    .filter(({ repair }) => !repair.some((cell) => cell.row === row && cell.slot === slot && cell.to === to))
    .map(({ margin }) => margin);
  return margins.length > 0 ? Math.min(...margins) : undefined;
}
