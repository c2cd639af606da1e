import type { CountRole } from '../../domain/columns';
import type { MeasureCell, TargetTable } from '../../domain/target-table';
import { wholeCountAt } from '../../domain/target-table';
import { sumOver } from './columns-of-numbers';
import { leavesOf } from './sum-coverage';
import type { TableNumbers } from './table-numbers';

/** A count of the whole commune, and the cell that speaks for it. */
export interface CommuneFigure {
  /** The column's cell in the line of totals; its first cell where the table has no such line. */
  readonly cell: MeasureCell;
  readonly isTotal: boolean;
  /** The sum of the hamlets; what the line of totals prints where one of them is unknown. */
  readonly value: number;
  /** What the line of totals prints; NaN where it is not there, or prints no count. */
  readonly printed: number;
}

/** A count of the whole commune; null where the table has no such column, or no number to tell it by. */
export function communeFigure(numbers: TableNumbers, role: CountRole): CommuneFigure | null {
  const { table, hamlets } = numbers;
  if (!table.columns.has(role)) return null;
  const row = communeRow(table, hamlets.length);
  const printed = row === null ? Number.NaN : wholeCountAt(table, row, role);
  const sum = hamlets.length > 0 ? sumOver(numbers.wholeCountsOf(role), hamlets) : Number.NaN;
  const value = Number.isNaN(sum) ? printed : sum;
  return Number.isNaN(value) ? null : { cell: { row: row ?? 0, role }, isTotal: row !== null, value, printed };
}

/** The line of totals that stands for all hamlets; null where the table has none. */
function communeRow(table: TargetTable, hamlets: number): number | null {
  const whole = table.sums.find(
    ({ addends }) => new Set(addends.flatMap((row) => leavesOf(table, row))).size === hamlets,
  );
  return whole?.total ?? null;
}
