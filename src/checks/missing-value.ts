import type { Finding } from '../domain/finding';
import type { MeasureColumn, TableCell, TargetTable } from '../domain/target-table';
import { wholeCountAt } from '../domain/target-table';
import { isRateRole } from '../domain/columns';
import type { Check } from './check';
import { rowsWhere } from './columns-of-numbers';
import { findingOf } from './finding-of';

/**
 * A cell is blank. Blank is not zero, so the officer is asked.
 * A column that nobody has filled, and a line that nobody has filled, is one finding each.
 */
export const missingValue: Check = {
  id: 'missing-value',
  severity: 'error',
  run: ({ table }) => {
    const columns = [...table.columns.values()];
    if (columns.every(({ states }) => !states.includes('blank'))) return [];
    const emptyRows = rowsWhere(table, (row) => columns.every(({ states }) => states[row] === 'blank'));
    const skipped = new Set(emptyRows);
    return [
      ...emptyRows.flatMap((row) => missing(columns.map(({ role }) => ({ row, role })))),
      ...columns.flatMap((column) => missingInColumn(table, column, skipped)),
    ];
  },
};

function missingInColumn(table: TargetTable, column: MeasureColumn, skipped: ReadonlySet<number>): Finding[] {
  const rows = rowsWhere(table, (row) => !skipped.has(row));
  const blank = rows.filter((row) => column.states[row] === 'blank' && !mayBeBlank(table, column, row));
  const cells = blank.map((row) => ({ row, role: column.role }));
  return blank.length === rows.length ? missing(cells) : cells.flatMap((cell) => missing([cell]));
}

/** No rate can be reckoned where there are no households. */
function mayBeBlank(table: TargetTable, column: MeasureColumn, row: number): boolean {
  return isRateRole(column.role) && wholeCountAt(table, row, 'households') === 0;
}

function missing(cells: readonly TableCell[]): Finding[] {
  const [first] = cells;
  return first ? [findingOf({ id: 'missing-value', details: {} }, 'error', first, { involved: cells })] : [];
}
