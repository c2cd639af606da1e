import type { NumberRole } from '../domain/columns';
import type { TableCell } from '../domain/target-table';

/** A set of table cells, by what they are rather than by which object names them. */
export class CellSet {
  readonly #roles = new Map<number, Set<NumberRole>>();

  constructor(cells: readonly TableCell[]) {
    for (const { row, role } of cells) {
      const roles = this.#roles.get(row);
      if (roles) roles.add(role);
      else this.#roles.set(row, new Set([role]));
    }
  }

  has({ row, role }: TableCell): boolean {
    return this.#roles.get(row)?.has(role) ?? false;
  }
}

export function isSameCell(one: TableCell, other: TableCell): boolean {
  return one.row === other.row && one.role === other.role;
}
