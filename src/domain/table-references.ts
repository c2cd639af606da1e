import { isSameCell } from './cell-set';
import type { CellAddress } from '../sheet/address';
import { referencesIn } from '../sheet/formula';
import type { CellRange } from '../sheet/range';
import { isInside } from '../sheet/range';
import type { TableCell, TargetTable } from './target-table';
import { columnOf, formulaAt, numberColumns } from './target-table';

/** Which cells of a table its formulas compute with. */
export class TableReferences {
  readonly #ranges = new Map<string, readonly CellRange[]>();
  #totalsOver: ReadonlyMap<number, readonly number[]> | null = null;

  constructor(readonly table: TargetTable) {}

  /** The ranges of its sheet that the cell's formula names; none where it holds a constant. */
  rangesIn({ row, role }: TableCell): readonly CellRange[] {
    const formula = formulaAt(this.table, row, role);
    if (formula === null) return [];
    const known = this.#ranges.get(formula) ?? referencesIn(formula, this.table.sheetName);
    this.#ranges.set(formula, known);
    return known;
  }

  /** Where the cell stands; null where the table has none of its column. */
  placeOf({ row, role }: TableCell): CellAddress | null {
    const line = this.table.rows[row];
    const column = columnOf(this.table, role);
    return line && column ? { row: line.position, column: column.position } : null;
  }

  /** Whether the cell's formula names the other cell. */
  refersTo(cell: TableCell, other: TableCell): boolean {
    const place = this.placeOf(other);
    return place !== null && this.rangesIn(cell).some((range) => isInside(range, place));
  }

  /**
   * The formulas that compute with a cell, at first hand or through one another, among those of its own line and of the
   * totals over it.
   * @param isFollowed asked of each formula, with the cell that it names; those it denies lead no further.
   */
  dependentsOf(
    cell: TableCell,
    isFollowed: (formula: TableCell, named: TableCell) => boolean = () => true,
  ): TableCell[] {
    let waiting = this.#formulasOver(cell.row).filter((formula) => !isSameCell(formula, cell));
    const found = [cell];
    for (const named of found) {
      const dependents = waiting.filter((formula) => this.refersTo(formula, named) && isFollowed(formula, named));
      if (dependents.length === 0) continue;
      found.push(...dependents);
      waiting = waiting.filter((formula) => !dependents.includes(formula));
    }
    return found.slice(1);
  }

  #formulasOver(row: number): TableCell[] {
    const lines = [row];
    for (const line of lines) lines.push(...(this.#totals().get(line) ?? []).filter((total) => !lines.includes(total)));
    return numberColumns(this.table).flatMap(({ role, formulas }) =>
      formulas ? lines.filter((line) => (formulas[line] ?? null) !== null).map((line) => ({ row: line, role })) : [],
    );
  }

  #totals(): ReadonlyMap<number, readonly number[]> {
    if (this.#totalsOver) return this.#totalsOver;
    const totals = new Map<number, number[]>();
    for (const { total, addends } of this.table.sums) {
      for (const row of addends) totals.set(row, [...(totals.get(row) ?? []), total]);
    }
    this.#totalsOver = totals;
    return totals;
  }
}
