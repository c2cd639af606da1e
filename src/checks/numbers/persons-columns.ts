import type { CountRole, MovementRole, NumberRole, SideRole } from '../../domain/columns';
import {
  COUNT_ROLES,
  countRole,
  INDICATORS,
  movedPersonsRole,
  MOVEMENTS,
  movementRole,
  personsRole,
  STAGES,
} from '../../domain/columns';
import type { TargetTable } from '../../domain/target-table';
import { columnOf, lineAt } from '../../domain/target-table';
import { TableNumbers } from './table-numbers';

type HouseholdsRole = CountRole | MovementRole;

/** Persons beside the households that they live in, by table row; NaN where one of them is unknown. */
export interface PersonsBesideHouseholds {
  readonly persons: Float64Array;
  readonly households: Float64Array;
  /** The columns of the table that they stand in, the one to blame first. */
  readonly roles: readonly [NumberRole, ...NumberRole[]];
  /** Whether they are those who are there, and not those who move. */
  readonly isStanding: boolean;
}

const STANDING: readonly HouseholdsRole[] = [
  'households',
  ...INDICATORS.flatMap((indicator) => [countRole(indicator, 'opening'), countRole(indicator, 'closing')]),
];
const MOVED: readonly MovementRole[] = INDICATORS.flatMap((indicator) =>
  MOVEMENTS.map((movement) => movementRole(indicator, movement)),
);

/** The columns of persons that a sheet may print, with those of their households. */
const PERSONS_COLUMNS: readonly (readonly [SideRole, HouseholdsRole])[] = [
  ['persons', 'households'],
  ...INDICATORS.flatMap((indicator) => [
    ...STAGES.map((stage) => [personsRole(indicator, stage), countRole(indicator, stage)] as const),
    ...MOVEMENTS.map((movement) => [movedPersonsRole(indicator, movement), movementRole(indicator, movement)] as const),
  ]),
];

/** Every pair of persons and households: in columns of the table, or in the two lines that official forms give a unit. */
export function personsBesideHouseholds(
  numbers: TableNumbers,
  beside: readonly TargetTable[] = [],
): PersonsBesideHouseholds[] {
  const { table } = numbers;
  const inColumns = PERSONS_COLUMNS.filter((roles) => roles.every((role) => columnOf(table, role))).map(
    ([persons, households]): PersonsBesideHouseholds => ({
      persons: numbers.wholeCountsOf(persons),
      households: numbers.wholeCountsOf(households),
      roles: [persons, households],
      isStanding: STANDING.includes(households),
    }),
  );
  const lines = beside.find((other) => areLinesOfPersons(other, table));
  return lines ? [...inColumns, ...inLines(numbers, new TableNumbers(lines))] : inColumns;
}

function areLinesOfPersons(other: TargetTable, table: TargetTable): boolean {
  return (
    other.counted === 'persons' &&
    table.counted === undefined &&
    other.sheet === table.sheet &&
    other.rows.length === table.rows.length &&
    other.rows.every(({ name }, row) => name === lineAt(table, row).name)
  );
}

function inLines(households: TableNumbers, persons: TableNumbers): PersonsBesideHouseholds[] {
  return [...COUNT_ROLES, ...MOVED]
    .filter((role) => columnOf(households.table, role) && columnOf(persons.table, role))
    .map((role) => ({
      persons: persons.wholeCountsOf(role),
      households: households.wholeCountsOf(role),
      roles: [role],
      isStanding: STANDING.includes(role),
    }));
}
