import type { NumberRole } from './columns';
import type { TableCell } from './target-table';

/** Cells of a table, each once. A cell is looked up by its column and row, so that tens of thousands are quickly asked for. */
export class CellSet {
  readonly #rows = new Map<NumberRole, Set<number>>();

  constructor(cells: Iterable<TableCell> = []) {
    for (const cell of cells) this.add(cell);
  }

  has({ row, role }: TableCell): boolean {
    return this.#rows.get(role)?.has(row) ?? false;
  }

  add({ row, role }: TableCell): this {
    const rows = this.#rows.get(role) ?? new Set();
    this.#rows.set(role, rows.add(row));
    return this;
  }
}

export function isSameCell(one: TableCell, other: TableCell): boolean {
  return one.row === other.row && one.role === other.role;
}
