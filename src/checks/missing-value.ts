import type { Finding } from '../domain/finding';
import type { MeasureColumn, TableCell, TargetTable } from '../domain/target-table';
import { wholeCountAt } from '../domain/target-table';
import { isRateRole } from '../domain/columns';
import type { Check } from './check';
import { findingOf } from './finding-of';

/**
 * A cell is blank. Blank is not zero, so the officer is asked.
 * A column that nobody has filled, and a line that nobody has filled, is one finding each.
 */
export const missingValue: Check = {
  id: 'missing-value',
  severity: 'error',
  run: ({ table }) => {
    const emptyRows = table.rows.flatMap((_row, row) => (isEmptyRow(table, row) ? [row] : []));
    const skipped = new Set(emptyRows);
    return [
      ...emptyRows.flatMap((row) => {
        const cells = [...table.columns.keys()].map((role) => ({ row, role }));
        return missing(cells);
      }),
      ...[...table.columns.values()].flatMap((column) => missingInColumn(table, column, skipped)),
    ];
  },
};

function missingInColumn(table: TargetTable, column: MeasureColumn, skipped: ReadonlySet<number>): Finding[] {
  const rows = table.rows.flatMap((_row, row) => (skipped.has(row) ? [] : [row]));
  const blank = rows.filter((row) => column.states[row] === 'blank' && !mayBeBlank(table, column, row));
  const cells = blank.map((row) => ({ row, role: column.role }));
  return blank.length === rows.length ? missing(cells) : cells.flatMap((cell) => missing([cell]));
}

/** No rate can be reckoned where there are no households. */
function mayBeBlank(table: TargetTable, column: MeasureColumn, row: number): boolean {
  return isRateRole(column.role) && wholeCountAt(table, row, 'households') === 0;
}

function isEmptyRow(table: TargetTable, row: number): boolean {
  return [...table.columns.values()].every((column) => column.states[row] === 'blank');
}

function missing(cells: readonly TableCell[]): Finding[] {
  const [first] = cells;
  return first ? [findingOf({ id: 'missing-value', details: {} }, 'error', first, { involved: cells })] : [];
}
