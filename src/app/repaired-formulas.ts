import type { CellRepair } from '../domain/finding';
import type { TableCell, TargetTable } from '../domain/target-table';
import { formulaAt, withNumbers } from '../domain/target-table';
import type { DerivedCell } from '../planning/recalculate';
import { derivedCells } from '../planning/recalculate';
import type { Slices } from '../workbook/slices';
import type { CellContent, SheetSnapshot } from '../workbook/snapshot';
import { inUnitsOf, scaleOf } from './cell-manner';
import { columnStyles } from './column-styles';
import { formulaOf } from './formula-of';
import { isReckonedBackwards } from './reckoned-backwards';

/** The formulas by which wrong formulas of a table are replaced, so that what is reckoned stays reckoned. */
export class RepairedFormulas {
  #derived: ReadonlyMap<string, DerivedCell> | null = null;

  /** @param repairs everything that is mended together: a formula has to give its number in the mended table. */
  constructor(
    readonly sheet: SheetSnapshot,
    readonly table: TargetTable,
    readonly repairs: readonly CellRepair[],
  ) {}

  /** A formula with its result; null where the cell holds none, or its new number is none that can be reckoned. */
  *contentFor(cell: TableCell, to: number): Slices<CellContent | null> {
    if (formulaAt(this.table, cell.row, cell.role) === null) return null;
    this.#derived ??= yield* this.#derive();
    const derived = this.#derived.get(keyOf(cell));
    if (derived?.value !== to || (yield* isReckonedBackwards(this.sheet, this.table, derived))) return null;
    const scale = scaleOf(this.sheet, this.table, cell);
    return { value: inUnitsOf(to, scale), formula: formulaOf(this.table, derived.reckoning, scale) };
  }

  *#derive(): Slices<ReadonlyMap<string, DerivedCell>> {
    const mended = withNumbers(
      this.table,
      this.repairs.map(({ cell, to }) => ({ cell, value: to })),
    );
    const mendedKeys = new Set(this.repairs.map(({ cell }) => keyOf(cell)));
    const derivedByCell = new Map<string, DerivedCell>();
    for (const derived of derivedCells(mended, yield* columnStyles(mended))) {
      yield;
      if (mendedKeys.has(keyOf(derived.cell))) derivedByCell.set(keyOf(derived.cell), derived);
    }
    return derivedByCell;
  }
}

function keyOf({ row, role }: TableCell): string {
  return `${row} ${role}`;
}
