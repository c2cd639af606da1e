import { COUNT_ROLES, isRateRole, SIDE_ROLES } from '../../domain/columns';
import type { TableCell, TargetTable } from '../../domain/target-table';
import { columnOf, formulaAt, hamletRows, numberColumns, stateAt } from '../../domain/target-table';

/** Cells that are filled in alike: down a column, or along a line of totals. */
export interface FormulaGroup {
  readonly along: 'column' | 'line';
  readonly formulas: readonly TableCell[];
  /** Numbers typed by hand. */
  readonly constants: readonly TableCell[];
}

/** The hamlets of each count column, all lines of each rate column, and the counts of each line of totals. */
export function formulaGroups(table: TargetTable): FormulaGroup[] {
  return hasFormulas(table)
    ? [...columnGroups(table), ...table.sums.map(({ total }) => groupOf(table, 'line', countsOf(table, total)))]
    : [];
}

/** The groups that run down a column, where the column has a formula at all. */
export function columnGroups(table: TargetTable): FormulaGroup[] {
  if (!hasFormulas(table)) return [];
  const hamlets = hamletRows(table);
  const all = table.rows.map((_row, row) => row);
  const computed = numberColumns(table).filter(({ formulas }) => formulas?.some((formula) => formula !== null));
  return computed.map(({ role }) => {
    const rows = isRateRole(role) ? all : hamlets;
    return groupOf(
      table,
      'column',
      rows.map((row) => ({ row, role })),
    );
  });
}

function hasFormulas(table: TargetTable): boolean {
  return numberColumns(table).some(({ formulas }) => formulas !== undefined);
}

function countsOf(table: TargetTable, row: number): TableCell[] {
  return [...COUNT_ROLES, ...SIDE_ROLES].filter((role) => columnOf(table, role)).map((role) => ({ row, role }));
}

function groupOf(table: TargetTable, along: FormulaGroup['along'], cells: readonly TableCell[]): FormulaGroup {
  const isFormula = ({ row, role }: TableCell): boolean => formulaAt(table, row, role) !== null;
  return {
    along,
    formulas: cells.filter(isFormula),
    constants: cells.filter((cell) => !isFormula(cell) && stateAt(table, cell.row, cell.role) === 'number'),
  };
}
