import type { Indicator, MeasureRole, Stage } from '../../domain/columns';
import { countRole, INDICATORS, rateRole } from '../../domain/columns';
import type { RatePairs, Triple } from './arithmetic';
import { findHouseholds, findTriples } from './arithmetic';
import type { HeaderMention } from '../header/header-mentions';
import type { HeaderRole } from '../header/header-vocabulary';
import type { NumericColumn } from './numeric-columns';
import { expectAt } from '../../sheet/expect';

/** What is left of a header to tell by: what the words say of single columns, and what they name in their order. */
export interface HeaderHints {
  /** By zero-based sheet column; a role that the words give to several columns is left out. */
  readonly votes: ReadonlyMap<number, HeaderRole>;
  /** Left to right. */
  readonly mentions: readonly HeaderMention[];
}

/** Roles that follow from the numbers. */
export interface InferredRoles {
  /** By role, its zero-based sheet column. */
  readonly positions: ReadonlyMap<MeasureRole, number>;
  /** How many more signs speak for them than for the next likeliest ones. */
  readonly margin: number;
}

/** More columns than this leave too many readings open. */
const MOST_COUNTS = 24;

/**
 * The roles under which most of the arithmetic holds: rates are counts over households, openings are sums.
 * The numbers do not tell a reduction from a closing, nor poor from near-poor: what is left of the header has to,
 * and where it leaves two readings equally likely there is none.
 */
export function inferRoles(columns: readonly NumericColumn[], hints: HeaderHints): InferredRoles | null {
  const base = findHouseholds(columns) ?? votedHouseholds(columns, hints);
  if (!base) return null;
  const rates = new Set(base.rates.values());
  const counts = columns.filter((column) => column.isWhole && column !== base.households && !rates.has(column));
  if (counts.length > MOST_COUNTS) return null;
  const readings = tripleSets(findTriples(counts)).flatMap((triples) => orientations(triples, base.rates, hints));
  const [best, second] = readings.sort((one, other) => other.score - one.score);
  if (!best) return null;
  const margin = second ? best.score - second.score : best.score;
  if (margin < 1 || !isSpokenOf(hints)) return null;
  return { positions: positionsOf(base.households, best.groups, base.rates), margin };
}

function votedHouseholds(columns: readonly NumericColumn[], { votes }: HeaderHints) {
  const households = columns.find((column) => column.isWhole && votes.get(column.position) === 'households');
  return households && { households, rates: new Map<NumericColumn, NumericColumn>() };
}

/** Numbers alone could be any table: the words must name an indicator and a stage at least once. */
function isSpokenOf({ mentions }: HeaderHints): boolean {
  return mentions.some(({ indicator }) => indicator !== null) && mentions.some(({ stage }) => stage !== null);
}

/** One triple for each indicator that the table counts: two that share no column where there are such. */
function tripleSets(triples: readonly Triple[]): Triple[][] {
  const pairs = triples.flatMap((one, place) =>
    triples
      .slice(place + 1)
      .filter((other) => columnsOf(one).every((column) => !columnsOf(other).includes(column)))
      .map((other) => [one, other]),
  );
  return pairs.length > 0 ? pairs : triples.map((triple) => [triple]);
}

function columnsOf({ opening, parts }: Triple): NumericColumn[] {
  return [opening, ...parts];
}

/** One column with what it would count. */
interface Assignment {
  readonly column: NumericColumn;
  readonly indicator: Indicator;
  readonly stage: Stage;
}

interface Reading {
  readonly groups: readonly Assignment[];
  readonly score: number;
}

/** Every way to tell the triples' indicators and, in each, the reduction from the closing. */
function orientations(triples: readonly Triple[], rates: RatePairs, hints: HeaderHints): Reading[] {
  const orders: readonly (readonly Indicator[])[] = [INDICATORS, [...INDICATORS].reverse()];
  return orders.flatMap((indicators) =>
    triples
      .map((triple, place) => assignmentsOf(triple, expectAt(indicators, place)))
      .reduce<Assignment[][]>(
        (readings, either) => readings.flatMap((reading) => either.map((group) => [...reading, ...group])),
        [[]],
      )
      .map((groups) => ({ groups, score: scoreOf(groups, rates, hints) })),
  );
}

function assignmentsOf({ opening, parts }: Triple, indicator: Indicator): Assignment[][] {
  const [one, other] = parts;
  return [
    [one, other],
    [other, one],
  ].map(([reduction = one, closing = other]) => [
    { column: opening, indicator, stage: 'opening' },
    { column: reduction, indicator, stage: 'reduction' },
    { column: closing, indicator, stage: 'closing' },
  ]);
}

/** Rates that are explained, columns whose own words agree, and words whose order agrees. */
function scoreOf(groups: readonly Assignment[], rates: RatePairs, hints: HeaderHints): number {
  const explained = groups.filter(({ column }) => rates.has(column)).length;
  const agreeing = groups.filter(({ column, indicator, stage }) => {
    const rate = rates.get(column);
    return (
      hints.votes.get(column.position) === countRole(indicator, stage) ||
      (rate !== undefined && hints.votes.get(rate.position) === rateRole(indicator, stage))
    );
  }).length;
  const ordered = [...groups].sort((one, other) => one.column.position - other.column.position);
  return explained + 2 * agreeing + 2 * orderScore(ordered, hints.mentions) + habitScore(ordered);
}

/** 2 where the words name the groups from the first on, 1 where they name some of them in their order. */
function orderScore(ordered: readonly Assignment[], mentions: readonly HeaderMention[]): number {
  if (mentions.length === 0) return 0;
  const agrees = (group: Assignment | undefined, { indicator, stage }: HeaderMention) =>
    group !== undefined &&
    (indicator === null || indicator === group.indicator) &&
    (stage === null || stage === group.stage);
  if (mentions.every((mention, place) => agrees(ordered[place], mention))) return 2;
  let place = 0;
  for (const mention of mentions) {
    while (place < ordered.length && !agrees(ordered[place], mention)) place += 1;
    if (place === ordered.length) return 0;
  }
  return 1;
}

/** Forms print both indicators in the same order, and within each the year as it passes. */
function habitScore(ordered: readonly Assignment[]): number {
  const stages = INDICATORS.map((indicator) =>
    ordered.filter((group) => group.indicator === indicator).map(({ stage }) => stage),
  ).filter((group) => group.length > 0);
  const isAlike = stages.every((group) => group.join() === stages[0]?.join());
  const isInTime = stages.every((group) => group.join() === 'opening,reduction,closing');
  return (isAlike ? 1 : 0) + (isInTime ? 1 : 0);
}

function positionsOf(
  households: NumericColumn,
  groups: readonly Assignment[],
  rates: RatePairs,
): Map<MeasureRole, number> {
  const positions = new Map<MeasureRole, number>([['households', households.position]]);
  for (const { column, indicator, stage } of groups) {
    positions.set(countRole(indicator, stage), column.position);
    const rate = rates.get(column);
    if (rate) positions.set(rateRole(indicator, stage), rate.position);
  }
  return positions;
}
