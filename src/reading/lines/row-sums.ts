import type { RowSum } from '../../domain/target-table';
import { nestedSums } from './nested-sums';
import type { TableLine } from './read-rows';
import { isGroupName, isTotalName } from '../cells/row-vocabulary';
import type { CountGrid } from './sum-evidence';
import { isMostlySum, sumEvidence } from './sum-evidence';
import { expectAt } from '../../sheet/expect';

/** Which lines are the sum of which others. */
export interface LineSums {
  /** By line. */
  readonly kinds: readonly ('hamlet' | 'total')[];
  /** A part of the commune sums the lines right below it, the grand total all hamlets. */
  readonly sums: readonly RowSum[];
}

/**
 * Tells hamlets from sums: by their numbering first, then by their names, then by the numbers themselves.
 * Where a name leaves open what it sums, the lines that give most of its numbers are meant.
 */
export function sumsOfLines(lines: readonly TableLine[], counts: CountGrid): LineSums {
  const nested = nestedSums(lines, counts);
  const named = lines.flatMap((line, order) => (isTotalName(line.plainName) && !nested.has(order) ? [order] : []));
  const groups = nested.size > 0 ? [] : groupLines(lines, named, counts);
  const unnamed = named.length + nested.size > 0 ? [] : unnamedTotal(lines, groups, counts);
  const totals = [...named, ...groups, ...unnamed].sort((one, other) => one - other);
  const isTotal = new Set([...totals, ...nested.keys()]);
  const hamlets = lines.flatMap((_line, order) => (isTotal.has(order) ? [] : [order]));
  const top = topOf(nested);
  const sums = [
    ...[...nested].map(([total, addends]) => ({ total, addends: total === top ? hamlets : addends })),
    ...totals.map((total, place) => ({ total, addends: addendsOf(place, totals, hamlets, counts) })),
  ];
  return {
    kinds: lines.map((_line, order) => (isTotal.has(order) ? 'total' : 'hamlet')),
    sums: sums.filter(({ addends }) => addends.length > 0).sort((one, other) => one.total - other.total),
  };
}

/** The one line under which all numbered lines stand, such as "A Tổng số"; null where there is none. */
function topOf(nested: ReadonlyMap<number, readonly number[]>): number | null {
  const children = new Set([...nested.values()].flat());
  const [top, ...others] = [...nested.keys()].filter((order) => !children.has(order));
  const holdsGroups = top !== undefined && (nested.get(top) ?? []).some((child) => nested.has(child));
  return holdsGroups && others.length === 0 ? top : null;
}

/** More totals than this are no grand totals: each sums the hamlets next to it. */
const MOST_GRAND_TOTALS = 50;

/** What a total without numbering sums: the only one all hamlets, else whichever lines give its numbers. */
function addendsOf(
  place: number,
  totals: readonly number[],
  hamlets: readonly number[],
  counts: CountGrid,
): readonly number[] {
  if (totals.length === 1) return hamlets;
  const total = expectAt(totals, place);
  const first = firstAbove(hamlets, totals[place - 1] ?? -1);
  const middle = firstAbove(hamlets, total);
  const before = hamlets.slice(first, middle);
  const after = hamlets.slice(middle, firstAbove(hamlets, totals[place + 1] ?? Number.POSITIVE_INFINITY));
  const isOuter = place === 0 || place === totals.length - 1;
  const all = totals.length > MOST_GRAND_TOTALS && !isOuter ? [] : hamlets;
  const candidates = (isOuter ? [all, before, after] : [before, after, all]).filter(({ length }) => length > 0);
  const matches = candidates.map((addends) => sumEvidence(total, addends, counts).matching);
  // A total between no hamlets at all sums none.
  return candidates[matches.indexOf(Math.max(...matches))] ?? [];
}

/** The place of the first order above a limit, in ascending orders. */
function firstAbove(orders: readonly number[], limit: number): number {
  let low = 0;
  let high = orders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (expectAt(orders, middle) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Parts of the commune that only their names tell, where most of their numbers are the sum of the lines below. */
function groupLines(lines: readonly TableLine[], named: readonly number[], counts: CountGrid): number[] {
  const groups = lines.flatMap((line, order) =>
    isGroupName(line.plainName) && !isTotalName(line.plainName) ? [order] : [],
  );
  const ends = [...groups, ...named, lines.length].sort((one, other) => one - other);
  const areSums = groups.every((group) => {
    const end = ends[firstAbove(ends, group)] ?? lines.length;
    const below = Array.from({ length: end - group - 1 }, (_line, offset) => group + 1 + offset);
    return isMostlySum(group, below, counts);
  });
  return areSums ? groups : [];
}

/** Fewer lines than this could sum to another by chance. */
const FEWEST_ADDENDS = 3;

/** The last or first line, where it has no telling name but is the sum of all others in every column. */
function unnamedTotal(lines: readonly TableLine[], groups: readonly number[], counts: CountGrid): number[] {
  const isGroup = new Set(groups);
  const hamlets = lines.flatMap((_line, order) => (isGroup.has(order) ? [] : [order]));
  const [first, last] = [hamlets[0], hamlets.at(-1)];
  if (first === undefined || last === undefined || hamlets.length <= FEWEST_ADDENDS) return [];
  if (lines[last]?.name === '' && lines[last].index === '') return [last];
  return [last, first]
    .filter((order) => {
      const others = hamlets.filter((other) => other !== order);
      const { matching, telling } = sumEvidence(order, others, counts);
      return telling > 1 && matching === telling;
    })
    .slice(0, 1);
}
