import type { CellSet } from '../../domain/cell-set';
import type { CellRange } from '../../sheet/range';
import type { TableReferences } from '../../domain/table-references';
import type { TableCell } from '../../domain/target-table';

/** The cells of a table whose formulas bring them along when other cells of their line or column change. */
export class FollowingCells {
  /** @param suspects cells whose own formula is in doubt: they follow nothing. */
  constructor(
    readonly references: TableReferences,
    readonly suspects: CellSet,
  ) {}

  /** Whether the cell is computed from its own line and its own column alone. */
  follows(cell: TableCell): boolean {
    const place = this.references.placeOf(cell);
    const ranges = this.#rangesIn(cell);
    return (
      place !== null &&
      ranges.length > 0 &&
      ranges.every(
        ({ firstRow, lastRow, firstColumn, lastColumn }) =>
          (firstRow === place.row && lastRow === place.row) ||
          (firstColumn === place.column && lastColumn === place.column),
      )
    );
  }

  /** Whether the cell changes because one of these cells does. */
  followsOneOf(cell: TableCell, changed: readonly TableCell[]): boolean {
    return this.follows(cell) && changed.some((other) => this.references.refersTo(cell, other));
  }

  #rangesIn(cell: TableCell): readonly CellRange[] {
    return this.suspects.has(cell) ? [] : this.references.rangesIn(cell);
  }
}
