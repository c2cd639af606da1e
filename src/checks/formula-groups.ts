import type { MeasureRole } from '../domain/columns';
import { COUNT_ROLES, isRateRole } from '../domain/columns';
import type { TableCell, TargetTable } from '../domain/target-table';
import { formulaAt, hamletRows, stateAt } from '../domain/target-table';

/** Cells that are filled in alike: down a column, or along a line of totals. */
export interface FormulaGroup {
  readonly along: 'column' | 'line';
  readonly formulas: readonly TableCell[];
  /** Numbers typed by hand. */
  readonly constants: readonly TableCell[];
}

/** The hamlets of each count column, all lines of each rate column, and the counts of each line of totals. */
export function formulaGroups(table: TargetTable): FormulaGroup[] {
  return [...columnGroups(table), ...table.sums.map(({ total }) => groupOf(table, 'line', countsOf(table, total)))];
}

/** The groups that run down a column, where the column has a formula at all. */
export function columnGroups(table: TargetTable): FormulaGroup[] {
  const hamlets = hamletRows(table);
  const all = table.rows.map((_row, row) => row);
  const reckoned = [...table.columns.values()].filter(({ formulas }) => formulas?.some((formula) => formula !== null));
  return reckoned.map(({ role }) => {
    const rows = isRateRole(role) ? all : hamlets;
    return groupOf(
      table,
      'column',
      rows.map((row) => ({ row, role })),
    );
  });
}

function countsOf(table: TargetTable, row: number): TableCell[] {
  return COUNT_ROLES.filter((role) => table.columns.has(role)).map((role: MeasureRole) => ({ row, role }));
}

function groupOf(table: TargetTable, along: FormulaGroup['along'], cells: readonly TableCell[]): FormulaGroup {
  const isFormula = ({ row, role }: TableCell): boolean => formulaAt(table, row, role) !== null;
  return {
    along,
    formulas: cells.filter(isFormula),
    constants: cells.filter((cell) => !isFormula(cell) && stateAt(table, cell.row, cell.role) === 'number'),
  };
}
