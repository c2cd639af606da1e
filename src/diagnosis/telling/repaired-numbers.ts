import type { CountRole, MeasureRole, RateRole } from '../../domain/columns';
import { countOfRate, isRateRole, isSideRole } from '../../domain/columns';
import type { CellRepair } from '../../domain/finding';
import { roundedRate } from '../../domain/rounding';
import type { TableCell, TargetTable } from '../../domain/target-table';
import { numberAt, wholeCountAt } from '../../domain/target-table';
import type { ChangedCell } from '../search/row-cells';
import type { RowRules } from '../search/row-rules';

/** The numbers of a table as one repair would leave them. */
export class RepairedNumbers {
  readonly table: TargetTable;
  /** The changed counts, by role and row. */
  readonly #counts = new Map<MeasureRole, Map<number, number>>();

  constructor(
    readonly rules: RowRules,
    readonly repair: readonly ChangedCell[],
  ) {
    this.table = rules.table;
    for (const { row, role, to } of repair) {
      const ofRole = this.#counts.get(role) ?? new Map<number, number>();
      this.#counts.set(role, ofRole.set(row, to === null ? Number.NaN : to));
    }
  }

  /** The same numbers, with those of some cells unknown. */
  without(cells: readonly TableCell[]): RepairedNumbers {
    if (cells.length === 0) return this;
    const unknown = cells.flatMap(({ row, role }): ChangedCell[] =>
      isSideRole(role) ? [] : [{ row, role, to: null }],
    );
    return new RepairedNumbers(this.rules, [...this.repair, ...unknown]);
  }

  /** A count after the repair; NaN where it is unknown or not settled. */
  countAt(row: number, role: CountRole): number {
    return this.#counts.get(role)?.get(row) ?? wholeCountAt(this.table, row, role);
  }

  /** What the counts of these rows, save one, add up to after the repair; NaN where one of them is unknown. */
  sumOver(rows: readonly number[], role: CountRole, except?: number): number {
    let sum = 0;
    for (const row of rows) {
      if (row === except) continue;
      sum += this.countAt(row, role);
      if (Number.isNaN(sum)) break;
    }
    return sum;
  }

  /** The rate that a row's counts after the repair print, in its column's style; NaN where they are unknown. */
  rateAt(row: number, role: RateRole): number {
    const count = this.countAt(row, countOfRate(role));
    const households = this.countAt(row, 'households');
    if (Number.isNaN(count + households)) return Number.NaN;
    return households === 0 ? 0 : roundedRate(count, households, this.rules.styleOf(role));
  }

  /** What a cell that the repair changes gets; null where its number is not settled. */
  repairOf({ row, role }: ChangedCell): CellRepair | null {
    const from = numberAt(this.table, row, role);
    const to = isRateRole(role) ? this.rateAt(row, role) : this.countAt(row, role);
    return Number.isNaN(to) ? null : { cell: { row, role }, from: Number.isNaN(from) ? null : from, to };
  }
}
