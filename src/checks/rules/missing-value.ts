import type { MovementRole, NumberRole, SideRole } from '../../domain/columns';
import {
  INDICATORS,
  isRateRole,
  movedPersonsRole,
  MOVEMENTS,
  movementRole,
  personsRole,
  STAGES,
} from '../../domain/columns';
import type { NumberColumn, TableCell, TargetTable } from '../../domain/target-table';
import { numberColumns, stateAt, wholeCountAt } from '../../domain/target-table';
import { defineCheck } from '../definition/define-check';
import { rowsWhere } from '../numbers/columns-of-numbers';
import { balanceCells, movementSides } from '../numbers/movement-balance';
import type { TableNumbers } from '../numbers/table-numbers';

/**
 * A cell is blank. Blank is not zero, so the officer is asked.
 * A column that nobody has filled, and a line that nobody has filled, is one finding each. Official forms leave most
 * movements blank: they are asked for only where their line does not add up without them.
 */
export const missingValue = defineCheck('missing-value', 'error', ({ table, numbers }, report) => {
  if (numberColumns(table).every((column) => !numbers.factsOf(column).hasGaps)) return [];
  const measures = [...table.columns.values()];
  const emptyRows = rowsWhere(table, (row) => measures.every(({ states }) => states[row] === 'blank'));
  const skipped = new Set(emptyRows);
  const missing: TableCell[][] = [
    ...emptyRows.map((row) => measures.map(({ role }) => ({ row, role }))),
    ...[...measures, ...personsColumns(table)].flatMap((column) => missingInColumn(numbers, column, skipped)),
    ...[...missingMovements(numbers), ...missingMovedPersons(table)].map((cell) => [cell]),
  ];
  return missing.flatMap((cells) => cells.slice(0, 1).map((first) => report(first, {}, { involved: cells })));
});

const PERSONS: readonly SideRole[] = [
  'persons',
  ...INDICATORS.flatMap((indicator) => STAGES.map((stage) => personsRole(indicator, stage))),
];

function personsColumns({ sideColumns }: TargetTable): NumberColumn<NumberRole>[] {
  return PERSONS.flatMap((role) => sideColumns?.get(role) ?? []);
}

/** The blank cells of a column, each by itself; together where all are blank. */
function missingInColumn(
  numbers: TableNumbers,
  column: NumberColumn<NumberRole>,
  skipped: ReadonlySet<number>,
): TableCell[][] {
  const { table } = numbers;
  if (!numbers.factsOf(column).hasGaps) return [];
  const rows = rowsWhere(table, (row) => !skipped.has(row));
  const blank = rows.filter((row) => column.states[row] === 'blank' && !mayBeBlank(table, column, row));
  const cells = blank.map((row) => ({ row, role: column.role }));
  return blank.length === rows.length ? [cells] : cells.map((cell) => [cell]);
}

/** No rate can be computed where there are no households. */
function mayBeBlank(table: TargetTable, column: NumberColumn<NumberRole>, row: number): boolean {
  return isRateRole(column.role) && wholeCountAt(table, row, 'households') === 0;
}

/** The blank movements of the lines that do not add up, and have a column for all that could be missing. */
function missingMovements(numbers: TableNumbers): TableCell[] {
  const { table } = numbers;
  return INDICATORS.flatMap((indicator) => {
    const sides = movementSides(table, indicator);
    if (!sides) return [];
    return numbers
      .imbalancesOf(indicator)
      .filter(({ lacking, hasBlank }) => lacking === null && hasBlank)
      .flatMap(({ row }) => balanceCells(row, indicator, sides))
      .filter(({ row, role }) => stateAt(table, row, role) === 'blank');
  });
}

/** Households that moved have persons. */
function missingMovedPersons(table: TargetTable): TableCell[] {
  return INDICATORS.flatMap((indicator) =>
    MOVEMENTS.flatMap((movement) => {
      const role = movedPersonsRole(indicator, movement);
      const states = table.sideColumns?.get(role)?.states;
      const households: MovementRole = movementRole(indicator, movement);
      if (!states) return [];
      const blank = rowsWhere(table, (row) => states[row] === 'blank' && wholeCountAt(table, row, households) > 0);
      return blank.map((row) => ({ row, role }));
    }),
  );
}
