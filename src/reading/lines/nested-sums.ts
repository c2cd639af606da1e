import type { TableLine } from './read-rows';
import type { IndexRank } from '../cells/row-vocabulary';
import { indexInName, LETTER_RANK, NUMBER_RANK, rankOfIndex, ROMAN_RANK } from '../cells/row-vocabulary';
import type { CountGrid } from './sum-evidence';
import { sumEvidence } from './sum-evidence';
import { expectAt } from '../../sheet/expect';

/** Whether the name of a line says that it is a total. */
type IsNamedTotal = (line: TableLine, order: number) => boolean;

/**
 * The lines that stand above others in the numbering (A, I, 1, 1.1), each with the lines right below it.
 * Where all numbers are of one rank, lines without a number may stand below them; then most figures must be
 * sums, since a hamlet's number is easily forgotten.
 */
export function nestedSums(
  lines: readonly TableLine[],
  counts: CountGrid,
  isNamed: IsNamedTotal,
): Map<number, readonly number[]> {
  const ranks = ranksOfLines(lines);
  const known = ranks.filter((rank) => rank !== null);
  const deepest = known.reduce<IndexRank>((most, rank) => Math.max(most, rank), LETTER_RANK);
  if (known.some((rank) => rank !== deepest))
    return childrenBelow(lines, ranks, Math.max(deepest, NUMBER_RANK), isNamed);
  const nested = childrenBelow(lines, ranks, deepest + 1, isNamed);
  const areSums = [...nested].every(([total, addends]) => {
    const { matching, telling } = sumEvidence(total, addends, counts);
    return addends.length > 1 ? matching * 2 > telling : matching === telling;
  });
  return areSums ? nested : new Map<number, readonly number[]>();
}

function ranksOfLines(lines: readonly TableLine[]): (IndexRank | null)[] {
  const ranks = lines.map((line) => rankOfIndex(line.index) ?? rankOfIndex(indexInName(line.name)));
  const letters = ranks.filter((rank) => rank === LETTER_RANK).length;
  // "I" after "H" is a letter: a list numbered in Roman numbers has a "II".
  const isLettered = letters >= FEWEST_LETTERS && !lines.some((line) => /^[IVX]{2,}/.test(line.index));
  return isLettered ? ranks.map((rank) => (rank === ROMAN_RANK ? LETTER_RANK : rank)) : ranks;
}

const FEWEST_LETTERS = 3;

/** A total without a number of its own stands outside the numbering. */
function childrenBelow(
  lines: readonly TableLine[],
  ranks: readonly (IndexRank | null)[],
  rankOfUnnumbered: IndexRank,
  isNamed: IsNamedTotal,
): Map<number, readonly number[]> {
  const children = new Map<number, number[]>();
  const open: { readonly order: number; readonly rank: IndexRank }[] = [];
  lines.forEach((line, order) => {
    const own = expectAt(ranks, order);
    if (own === null && isNamed(line, order)) return;
    const rank = own ?? rankOfUnnumbered;
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
    const parent = open.at(-1)?.order;
    const siblings = parent === undefined ? undefined : children.get(parent);
    if (siblings) siblings.push(order);
    else if (parent !== undefined) children.set(parent, [order]);
    open.push({ order, rank });
  });
  return children;
}
