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
import { columnOf } from '../../domain/target-table';
import type { CheckContext } from '../check';
import { wholeCountsOf } from './columns-of-numbers';

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
export function personsBesideHouseholds({ table, beside = [] }: CheckContext): PersonsBesideHouseholds[] {
  const inColumns = PERSONS_COLUMNS.filter((roles) => roles.every((role) => columnOf(table, role))).map(
    ([persons, households]): PersonsBesideHouseholds => ({
      persons: wholeCountsOf(table, persons),
      households: wholeCountsOf(table, households),
      roles: [persons, households],
      isStanding: STANDING.includes(households),
    }),
  );
  const lines = beside.find((other) => areLinesOfPersons(other, table));
  return lines ? [...inColumns, ...inLines(table, lines)] : inColumns;
}

function areLinesOfPersons(other: TargetTable, table: TargetTable): boolean {
  return (
    other.counted === 'persons' &&
    table.counted === undefined &&
    other.sheet === table.sheet &&
    other.rows.length === table.rows.length &&
    other.rows.every(({ name }, row) => name === table.rows[row]?.name)
  );
}

function inLines(table: TargetTable, lines: TargetTable): PersonsBesideHouseholds[] {
  return [...COUNT_ROLES, ...MOVED]
    .filter((role) => columnOf(table, role) && columnOf(lines, role))
    .map((role) => ({
      persons: wholeCountsOf(lines, role),
      households: wholeCountsOf(table, role),
      roles: [role],
      isStanding: STANDING.includes(role),
    }));
}
