import type { CellRepair } from '../../domain/finding';
import type { TableCell, TargetTable } from '../../domain/target-table';
import { formulaAt, withNumbers } from '../../domain/target-table';
import type { DerivedCell } from '../../planning/recalculate';
import { derivedCells } from '../../planning/recalculate';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { inUnitsOf, scaleOf } from './constant-for';
import { columnStyles } from '../checking/column-styles';
import { formulaOf } from './formula-of';
import type { CellProposal } from './propose-cells';
import { isComputedBackwards } from './computed-backwards';
import { hasComputedTextInput, numberForText, typedTextInputs } from './text-inputs';

/** How wrong formulas of a table are replaced, so that what is computed stays computed. */
export class RepairedFormulas {
  #derived: ReadonlyMap<string, DerivedCell> | null = null;

  /** @param repairs everything that is mended together: a formula has to give its number in the mended table. */
  constructor(
    readonly sheet: SheetSnapshot,
    readonly table: TargetTable,
    readonly repairs: readonly CellRepair[],
  ) {}

  /**
   * The cell with a formula, then its inputs that are typed as text with their numbers; null where the cell holds no
   * formula, or its new number is none that can be computed.
   */
  proposalsFor(cell: TableCell, to: number): CellProposal[] | null {
    const { sheet, table } = this;
    if (formulaAt(table, cell.row, cell.role) === null) return null;
    this.#derived ??= this.#derive();
    const derived = this.#derived.get(keyOf(cell));
    if (derived?.value !== to || isComputedBackwards(sheet, table, derived)) return null;
    const { computation } = derived;
    if (hasComputedTextInput(sheet, table, computation)) return null;
    const scale = scaleOf(sheet, table, cell);
    const content = { value: inUnitsOf(to, scale), formula: formulaOf(table, computation, scale) };
    const inputs = typedTextInputs(sheet, table, computation).map((input) => numberForText(sheet, table, input));
    return [{ cell, content }, ...inputs];
  }

  #derive(): ReadonlyMap<string, DerivedCell> {
    const mended = withNumbers(
      this.table,
      this.repairs.map(({ cell, to }) => ({ cell, value: to })),
    );
    const mendedKeys = new Set(this.repairs.map(({ cell }) => keyOf(cell)));
    const derivedByCell = new Map<string, DerivedCell>();
    for (const derived of derivedCells(mended, columnStyles(mended))) {
      if (mendedKeys.has(keyOf(derived.cell))) derivedByCell.set(keyOf(derived.cell), derived);
    }
    return derivedByCell;
  }
}

function keyOf({ row, role }: TableCell): string {
  return `${row} ${role}`;
}
