import { expectAt } from '../../sheet/expect';
import { isGroupName, isTotalName, isUnitName } from '../cells/row-vocabulary';
import type { TableLine } from './read-rows';
import type { CountGrid } from './sum-evidence';
import { firstAbove, isMostlySum, sumEvidence } from './sum-evidence';

/** Lines by their order, each with the lines that it adds up. */
type Groups = ReadonlyMap<number, readonly number[]>;

const NONE: Groups = new Map();

/**
 * The parts of a table that no numbering tells: lines named as such ("Cụm 1", "Khu vực thành thị"), communes over or
 * under their hamlets, and lines without a number in a list that is numbered. The numbers must bear it out.
 * @param named the totals that their names tell. @param isCarry what pages carry over: no part, and part of none.
 */
export function groupSums(
  lines: readonly TableLine[],
  named: readonly number[],
  isCarry: ReadonlySet<number>,
  counts: CountGrid,
): Groups {
  const isFixed = new Set([...named, ...isCarry]);
  const free = lines.flatMap((_line, order) => (isFixed.has(order) ? [] : [order]));
  const told = free.filter((order) => isToldGroup(expectAt(lines, order)));
  const units = unitLines(lines, free);
  const unnumbered = unnumberedLines(lines, free);
  return (
    [
      { orders: told, least: 1 },
      { orders: [...new Set([...told, ...units])].sort(ascending), least: 1 },
      { orders: unnumbered, least: 2 },
    ]
      .filter(({ orders }) => orders.length > 0)
      .map(({ orders, least }) => sectionsOf(orders, { count: lines.length, named, isCarry, least }, counts))
      .find((groups) => groups.size > 0) ?? NONE
  );
}

function ascending(one: number, other: number): number {
  return one - other;
}

function isToldGroup({ plainName }: TableLine): boolean {
  return isGroupName(plainName) && !isTotalName(plainName);
}

/** Communes among hamlets: a list of communes has no others. */
function unitLines(lines: readonly TableLine[], free: readonly number[]): number[] {
  const units = free.filter((order) => isUnitName(expectAt(lines, order).plainName));
  return units.length * 2 <= free.length ? units : [];
}

/** Lines without a number, where most have one. */
function unnumberedLines(lines: readonly TableLine[], free: readonly number[]): number[] {
  const unnumbered = free.filter((order) => expectAt(lines, order).index === '');
  return unnumbered.length * 3 <= free.length ? unnumbered : [];
}

/** What a section is held to, beside the lines that begin one. */
interface Limits {
  readonly count: number;
  readonly named: readonly number[];
  readonly isCarry: ReadonlySet<number>;
  /** So many lines make a section. */
  readonly least: number;
}

/** Each line with those right below it, or right above it: whichever most of the numbers say; none where they say neither. */
function sectionsOf(orders: readonly number[], limits: Limits, counts: CountGrid): Groups {
  const [best] = [below(orders, limits), above(orders, limits)]
    .filter((groups) => [...groups.values()].every(({ length }) => length >= limits.least))
    .filter((groups) => areSums(groups, counts))
    .sort((one, other) => matchesOf(other, counts) - matchesOf(one, counts));
  return best ?? NONE;
}

function below(orders: readonly number[], { count, named, isCarry }: Limits): Groups {
  const ends = [...orders, ...named, count].sort(ascending);
  return new Map(orders.map((order) => [order, between(order, ends[firstAbove(ends, order)] ?? count, isCarry)]));
}

function above(orders: readonly number[], { named, isCarry }: Limits): Groups {
  const starts = [-1, ...orders, ...named].sort(ascending);
  return new Map(
    orders.map((order) => [order, between(starts[firstAbove(starts, order - 1) - 1] ?? -1, order, isCarry)]),
  );
}

function between(start: number, end: number, isCarry: ReadonlySet<number>): number[] {
  return Array.from({ length: end - start - 1 }, (_line, offset) => start + 1 + offset).filter(
    (order) => !isCarry.has(order),
  );
}

/** Most figures of all of them, and of most of them, are sums: one of them may be wrong throughout. */
function areSums(groups: Groups, counts: CountGrid): boolean {
  let [matching, telling, sums] = [0, 0, 0];
  for (const [total, addends] of groups) {
    const evidence = sumEvidence(total, addends, counts);
    matching += evidence.matching;
    telling += evidence.telling;
    if (isMostlySum(total, addends, counts)) sums += 1;
  }
  return matching > 1 && matching * 2 > telling && sums * 2 >= groups.size;
}

function matchesOf(groups: Groups, counts: CountGrid): number {
  return [...groups].reduce((sum, [total, addends]) => sum + sumEvidence(total, addends, counts).matching, 0);
}
