import type { RowSum } from '../../domain/target-table';
import { expectAt } from '../../sheet/expect';
import { isCarryName, isOwnUnit, isTotalName, isUnitName } from '../cells/row-vocabulary';
import { groupSums } from './group-sums';
import { nestedSums } from './nested-sums';
import type { TableLine } from './read-rows';
import type { CountGrid } from './sum-evidence';
import { firstAbove, isAboutSum, sumEvidence } from './sum-evidence';

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
 * @param titles what stands above the table, in words of the vocabulary: the unit that it names is the whole.
 */
export function sumsOfLines(lines: readonly TableLine[], counts: CountGrid, titles: readonly string[]): LineSums {
  const own = ownUnitLine(lines, titles);
  const isNamed = (line: TableLine, order: number): boolean => order === own || isTotalName(line.plainName);
  const nested = nestedSums(lines, counts, isNamed);
  const carries = ordersWhere(lines, (line, order) => isCarryName(line.plainName) && !nested.has(order));
  const isCarry = new Set(carries);
  const named = ordersWhere(lines, (line, order) => isNamed(line, order) && !nested.has(order) && !isCarry.has(order));
  const groups = nested.size > 0 ? new Map<number, readonly number[]>() : groupSums(lines, named, isCarry, counts);
  const unnamed = named.length + nested.size > 0 ? [] : unnamedTotal(lines, groups, isCarry, counts);
  const totals = [...named, ...groups.keys(), ...unnamed].sort((one, other) => one - other);
  const isTotal = new Set([...totals, ...nested.keys(), ...carries]);
  const hamlets = ordersWhere(lines, (_line, order) => !isTotal.has(order));
  const top = topOf(nested);
  const sums = [
    ...[...nested].map(([total, addends]) => ({ total, addends: total === top ? hamlets : addends })),
    ...totals.map((total, place) => ({
      total,
      addends: groups.get(total) ?? addendsOf(place, totals, hamlets, counts),
    })),
    ...carries.map((total, place) => ({ total, addends: carriedLines(place, carries, hamlets, counts) })),
  ];
  return {
    kinds: lines.map((_line, order) => (isTotal.has(order) ? 'total' : 'hamlet')),
    sums: sums.filter(({ addends }) => addends.length > 0).sort((one, other) => one.total - other.total),
  };
}

function ordersWhere(lines: readonly TableLine[], holds: (line: TableLine, order: number) => boolean): number[] {
  return lines.flatMap((line, order) => (holds(line, order) ? [order] : []));
}

/**
 * The last or first line, where it has no number and bears the name of the unit that the titles name, as no other line
 * bears a total's: "Xã Tân Sơn" below the hamlets of UBND xã Tân Sơn.
 */
function ownUnitLine(lines: readonly TableLine[], titles: readonly string[]): number | null {
  const isOwn = (order: number): boolean => {
    const line = lines[order];
    return line !== undefined && line.index === '' && isOwnUnit(line.plainName, titles);
  };
  const own = [lines.length - 1, 0].find(isOwn);
  if (own === undefined || lines.length < FEWEST_LINES) return null;
  const others = lines.filter((_line, order) => order !== own);
  const isOnly = !others.some(
    ({ index, plainName }) => isTotalName(plainName) || (index === '' && isUnitName(plainName)),
  );
  return isOnly ? own : null;
}

/** A whole, and more than one part. */
const FEWEST_LINES = 3;

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
  return likeliest(total, isOuter ? [all, before, after] : [before, after, all], counts);
}

/** What a page carries over: the hamlets since the line that carried last, or all that stand above. */
function carriedLines(
  place: number,
  carries: readonly number[],
  hamlets: readonly number[],
  counts: CountGrid,
): readonly number[] {
  const total = expectAt(carries, place);
  const above = firstAbove(hamlets, total);
  const page = hamlets.slice(firstAbove(hamlets, carries[place - 1] ?? -1), above);
  return likeliest(total, [page, hamlets.slice(0, above)], counts);
}

/** The lines that give most of a total's numbers, the first of them where several do. */
function likeliest(total: number, candidates: readonly (readonly number[])[], counts: CountGrid): readonly number[] {
  const filled = candidates.filter(({ length }) => length > 0);
  const matches = filled.map((addends) => sumEvidence(total, addends, counts).matching);
  // A total between no hamlets at all sums none.
  return filled[matches.indexOf(Math.max(...matches))] ?? [];
}

/** Fewer lines than this could sum to another by chance. */
const FEWEST_ADDENDS = 3;

/**
 * The last or first line, where it has no telling name but is the sum of all others in most columns; or where it has
 * no number in a numbered list, and about as much of everything as all others together.
 */
function unnamedTotal(
  lines: readonly TableLine[],
  groups: ReadonlyMap<number, readonly number[]>,
  isCarry: ReadonlySet<number>,
  counts: CountGrid,
): number[] {
  const hamlets = ordersWhere(lines, (_line, order) => !groups.has(order) && !isCarry.has(order));
  const [first, last] = [hamlets[0], hamlets.at(-1)];
  if (first === undefined || last === undefined || hamlets.length <= FEWEST_ADDENDS) return [];
  if (lines[last]?.name === '' && lines[last].index === '') return [last];
  const unnumbered = hamlets.filter((order) => lines[order]?.index === '');
  return [last, first]
    .filter((order) => {
      const others = hamlets.filter((other) => other !== order);
      const { matching, telling } = sumEvidence(order, others, counts);
      const isOnlyUnnumbered = unnumbered.length === 1 && unnumbered[0] === order;
      return (matching > 1 && matching * 2 > telling) || (isOnlyUnnumbered && isAboutSum(order, others, counts));
    })
    .slice(0, 1);
}
