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

/** A column that is read and named beside the six pairs: movements of the year, and persons in place of households. */
export type SideRole =
  'persons' | `${Indicator}.${Movement}.count` | `${Indicator}.${Stage}.persons` | `${Indicator}.${Movement}.persons`;

/** What a column of the target table holds. */
export type ColumnRole = 'index' | 'hamlet' | MeasureRole;

export function countRole(indicator: Indicator, stage: Stage): StageCountRole {
  return `${indicator}.${stage}.count`;
}

export function rateRole(indicator: Indicator, stage: Stage): StageRateRole {
  return `${indicator}.${stage}.rate`;
}

/** Every pair of a count and its rate, in the order of the form: all of poor, then all of near-poor. */
export const STAGE_PAIRS: readonly {
  readonly indicator: Indicator;
  readonly stage: Stage;
  readonly count: StageCountRole;
  readonly rate: StageRateRole;
}[] = INDICATORS.flatMap((indicator) =>
  STAGES.map((stage) => ({ indicator, stage, count: countRole(indicator, stage), rate: rateRole(indicator, stage) })),
);

export const COUNT_ROLES: readonly CountRole[] = ['households', ...STAGE_PAIRS.map((pair) => pair.count)];
export const RATE_ROLES: readonly RateRole[] = STAGE_PAIRS.map((pair) => pair.rate);

/** All roles in the order in which the form prints them. */
export const COLUMN_ROLES: readonly ColumnRole[] = [
  'index',
  'hamlet',
  'households',
  ...STAGE_PAIRS.flatMap(({ count, rate }) => [count, rate]),
];

export function isRateRole(role: ColumnRole): role is RateRole {
  return role.endsWith('.rate');
}
