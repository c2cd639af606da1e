import { expectPresent } from '../sheet/expect';

/** Whose households a column counts. */
export const INDICATORS = ['poor', 'nearPoor'] as const;
export type Indicator = (typeof INDICATORS)[number];

/** When, or what of the year, a column counts. */
export const STAGES = ['opening', 'reduction', 'closing'] as const;
export type Stage = (typeof STAGES)[number];

/** A number of households of one indicator. */
export type StageCountRole = `${Indicator}.${Stage}.count`;

/** Such a number as percent points of all households of the row. */
export type StageRateRole = `${Indicator}.${Stage}.rate`;

/** A column of whole numbers. */
export type CountRole = 'households' | StageCountRole;

/** A column of percent points. */
export type RateRole = StageRateRole;

/** A column of numbers. */
export type MeasureRole = CountRole | RateRole;

/** What makes poor or near-poor households fewer or more within the year, as the official forms name it. */
export const MOVEMENTS = [
  'escaped',
  'toNearPoor',
  'aboveNearPoor',
  'toPoor',
  'otherDecrease',
  'fromNearPoor',
  'fromPoor',
  'relapsed',
  'new',
  'otherIncrease',
] as const;
export type Movement = (typeof MOVEMENTS)[number];

/** A number of households that one movement takes or brings. */
export type MovementRole = `${Indicator}.${Movement}.count`;

/** A column that is read and named beside the six pairs: movements of the year, and persons in place of households. */
export type SideRole = 'persons' | MovementRole | `${Indicator}.${Stage}.persons` | `${Indicator}.${Movement}.persons`;

/** Any column that holds numbers: a measure of the six pairs, or one beside them. */
export type NumberRole = MeasureRole | SideRole;

/** What a column of the target table holds. */
export type ColumnRole = 'index' | 'hamlet' | MeasureRole;

/** What any column that is read can hold. */
export type TableRole = ColumnRole | SideRole;

export function countRole(indicator: Indicator, stage: Stage): StageCountRole {
  return `${indicator}.${stage}.count`;
}

export function rateRole(indicator: Indicator, stage: Stage): StageRateRole {
  return `${indicator}.${stage}.rate`;
}

export function movementRole(indicator: Indicator, movement: Movement): MovementRole {
  return `${indicator}.${movement}.count`;
}

export function movedPersonsRole(indicator: Indicator, movement: Movement): `${Indicator}.${Movement}.persons` {
  return `${indicator}.${movement}.persons`;
}

export function personsRole(indicator: Indicator, stage: Stage): `${Indicator}.${Stage}.persons` {
  return `${indicator}.${stage}.persons`;
}

/** A count and the rate that is printed beside it. */
export interface StagePair {
  readonly indicator: Indicator;
  readonly stage: Stage;
  readonly count: StageCountRole;
  readonly rate: StageRateRole;
}

/** Every pair of a count and its rate, in the order of the form: all of poor, then all of near-poor. */
export const STAGE_PAIRS: readonly StagePair[] = INDICATORS.flatMap((indicator) =>
  STAGES.map((stage) => ({ indicator, stage, count: countRole(indicator, stage), rate: rateRole(indicator, stage) })),
);

const PAIR_OF_ROLE: ReadonlyMap<StageCountRole | StageRateRole, StagePair> = new Map(
  STAGE_PAIRS.flatMap((pair) => [
    [pair.count, pair],
    [pair.rate, pair],
  ]),
);

/** The pair that a count or a rate belongs to. */
export function pairOf(role: StageCountRole | StageRateRole): StagePair {
  return expectPresent(PAIR_OF_ROLE.get(role), `pair of ${role}`);
}

/** The count that a rate is computed from. */
export function countOfRate(role: StageRateRole): StageCountRole {
  return pairOf(role).count;
}

/** The rate that is printed beside a count. */
export function rateOfCount(role: StageCountRole): StageRateRole {
  return pairOf(role).rate;
}

export const COUNT_ROLES: readonly CountRole[] = ['households', ...STAGE_PAIRS.map((pair) => pair.count)];
export const RATE_ROLES: readonly RateRole[] = STAGE_PAIRS.map((pair) => pair.rate);

/** All roles in the order in which the form prints them. */
export const COLUMN_ROLES: readonly ColumnRole[] = [
  'index',
  'hamlet',
  'households',
  ...STAGE_PAIRS.flatMap(({ count, rate }) => [count, rate]),
];

/** The roles beside the six pairs: all persons, then each indicator's persons and movements. */
export const SIDE_ROLES: readonly SideRole[] = [
  'persons',
  ...INDICATORS.flatMap((indicator) => [
    ...STAGES.map((stage) => personsRole(indicator, stage)),
    ...MOVEMENTS.flatMap((movement) => [movementRole(indicator, movement), movedPersonsRole(indicator, movement)]),
  ]),
];

const SIDE_ROLE_NAMES: ReadonlySet<string> = new Set(SIDE_ROLES);

export function isSideRole(role: ColumnRole | SideRole): role is SideRole {
  return SIDE_ROLE_NAMES.has(role);
}

export const TABLE_ROLES: readonly TableRole[] = [...COLUMN_ROLES, ...SIDE_ROLES];

export function isRateRole(role: ColumnRole | SideRole): role is RateRole {
  return role.endsWith('.rate');
}

/** Whether a column counts people, where others count households. */
export function isPersonsRole(role: ColumnRole | SideRole): boolean {
  return role === 'persons' || role.endsWith('.persons');
}
