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
import type { Finding } from '../../domain/finding';
import type { NumberColumn, TableCell, TargetTable } from '../../domain/target-table';
import { numberColumns, stateAt, wholeCountAt } from '../../domain/target-table';
import type { Check } from '../check';
import { factsOf, rowsWhere } from '../numbers/columns-of-numbers';
import { findingOf } from '../finding-of';
import { balanceCells, imbalancesOf, movementSides } from '../numbers/movement-balance';

/**
 * A cell is blank. Blank is not zero, so the officer is asked.
 * A column that nobody has filled, and a line that nobody has filled, is one finding each. Official forms leave most
 * movements blank: they are asked for only where their line does not add up without them.
 */
export const missingValue: Check = {
  id: 'missing-value',
  severity: 'error',
  run: ({ table }) => {
    if (numberColumns(table).every((column) => !factsOf(column).hasGaps)) return [];
    const measures = [...table.columns.values()];
    const emptyRows = rowsWhere(table, (row) => measures.every(({ states }) => states[row] === 'blank'));
    const skipped = new Set(emptyRows);
    return [
      ...emptyRows.flatMap((row) => missing(measures.map(({ role }) => ({ row, role })))),
      ...[...measures, ...personsColumns(table)].flatMap((column) => missingInColumn(table, column, skipped)),
      ...[...missingMovements(table), ...missingMovedPersons(table)].flatMap((cell) => missing([cell])),
    ];
  },
};

const PERSONS: readonly SideRole[] = [
  'persons',
  ...INDICATORS.flatMap((indicator) => STAGES.map((stage) => personsRole(indicator, stage))),
];

function personsColumns({ sideColumns }: TargetTable): NumberColumn<NumberRole>[] {
  return PERSONS.flatMap((role) => sideColumns?.get(role) ?? []);
}

function missingInColumn(
  table: TargetTable,
  column: NumberColumn<NumberRole>,
  skipped: ReadonlySet<number>,
): Finding[] {
  if (!factsOf(column).hasGaps) return [];
  const rows = rowsWhere(table, (row) => !skipped.has(row));
  const blank = rows.filter((row) => column.states[row] === 'blank' && !mayBeBlank(table, column, row));
  const cells = blank.map((row) => ({ row, role: column.role }));
  return blank.length === rows.length ? missing(cells) : cells.flatMap((cell) => missing([cell]));
}

/** No rate can be reckoned where there are no households. */
function mayBeBlank(table: TargetTable, column: NumberColumn<NumberRole>, row: number): boolean {
  return isRateRole(column.role) && wholeCountAt(table, row, 'households') === 0;
}

/** The blank movements of the lines that do not add up, and have a column for all that could be missing. */
function missingMovements(table: TargetTable): TableCell[] {
  return INDICATORS.flatMap((indicator) => {
    const sides = movementSides(table, indicator);
    if (!sides) return [];
    return imbalancesOf(table, indicator)
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

function missing(cells: readonly TableCell[]): Finding[] {
  const [first] = cells;
  return first ? [findingOf({ id: 'missing-value', details: {} }, 'error', first, { involved: cells })] : [];
}
