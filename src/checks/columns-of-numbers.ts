import type { CountRole, MeasureRole } from '../domain/columns';
import type { MeasureColumn, TargetTable } from '../domain/target-table';

/*
 * Whole columns as typed arrays: a rule is asked of a hundred thousand rows as fast as of twenty.
 */

const wholeCounts = new WeakMap<MeasureColumn, Float64Array>();

/** The numbers of a column by table row; NaN where a cell holds none, and everywhere where the column is absent. */
export function numbersOf(table: TargetTable, role: MeasureRole): Float64Array {
  return table.columns.get(role)?.numbers ?? new Float64Array(table.rows.length).fill(Number.NaN);
}

/** The counts that can be reckoned with by table row; NaN where a cell is missing, unreadable, negative or broken. */
export function wholeCountsOf(table: TargetTable, role: CountRole): Float64Array {
  const column = table.columns.get(role);
  if (!column) return numbersOf(table, role);
  const known = wholeCounts.get(column);
  if (known) return known;
  const counts = column.numbers.map((number) => (Number.isInteger(number) && number >= 0 ? number : Number.NaN));
  wholeCounts.set(column, counts);
  return counts;
}

/** The table rows for which something holds. */
export function rowsWhere(table: TargetTable, holds: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.rows.length; row += 1) if (holds(row)) rows.push(row);
  return rows;
}

/** The number at a row; NaN beyond the end. */
export function at(numbers: Float64Array, row: number): number {
  return numbers[row] ?? Number.NaN;
}
