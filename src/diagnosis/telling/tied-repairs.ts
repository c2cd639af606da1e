import type { ChangedCell } from '../search/row-cells';
import type { RepairGroup } from './repair-groups';
import { groupsOf, nameOfGroup } from './repair-groups';

/** One thing that is wrong, and every smallest way to mend it: one where it is certain, several where they tie. */
export type Cause = readonly (readonly RepairGroup[])[];

/** More groups than this are not told apart any more: they become one cause. */
const MOST_GROUPS = 64;

/**
 * What several repairs of the same cost have in common, and where they differ. Causes whose choices are
 * independent of each other come apart, so that two ties of two are not told as one of four.
 */
export function causesOf(
  repairs: readonly (readonly ChangedCell[])[],
  isSummed: (cell: ChangedCell) => boolean,
): Cause[] {
  const grouped = repairs.map((repair) => {
    const groups = groupsOf(repair, isSummed);
    return new Map(groups.map((group) => [nameOfGroup(group), group]));
  });
  const all = new Map(grouped.flatMap((groups) => [...groups]));
  const certain = [...all].filter(([name]) => grouped.every((groups) => groups.has(name)));
  const open = [...all.keys()].filter((name) => !grouped.every((groups) => groups.has(name)));
  const ties = open.length > 0 ? choicesOf(open, grouped) : [];
  return [...certain.map(([, group]): Cause => [[group]]), ...ties];
}

type GroupedRepair = ReadonlyMap<string, RepairGroup>;

function choicesOf(open: readonly string[], grouped: readonly GroupedRepair[]): Cause[] {
  const whole = [choiceAmong(open, grouped)];
  if (open.length > MOST_GROUPS) return whole;
  const parts = linkedNames(open, grouped).map((names) => choiceAmong(names, grouped));
  const combinations = parts.reduce((product, part) => product * part.length, 1);
  const independent =
    combinations === whole[0]?.length && parts.every((part) => part.every((option) => option.length > 0));
  return independent ? parts : whole;
}

/** The different ways in which the repairs choose among these groups. */
function choiceAmong(names: readonly string[], grouped: readonly GroupedRepair[]): Cause {
  const options = grouped.map((groups) =>
    [...groups].filter(([name]) => names.includes(name)).map(([, group]) => group),
  );
  return [...new Map(options.map((option) => [option.map(nameOfGroup).join(' | '), option])).values()];
}

/** Names in parts: two that do not occur freely with and without each other belong to one part. */
function linkedNames(names: readonly string[], grouped: readonly GroupedRepair[]): string[][] {
  let parts: string[][] = [];
  for (const name of names) {
    const linked = parts.filter((part) => part.some((other) => areLinked(name, other, grouped)));
    parts = [...parts.filter((part) => !linked.includes(part)), [...linked.flat(), name]];
  }
  return parts;
}

function areLinked(one: string, other: string, grouped: readonly GroupedRepair[]): boolean {
  const seen = new Set(grouped.map((groups) => `${groups.has(one)} ${groups.has(other)}`));
  return seen.size < BOTH_ONE_OTHER_NONE;
}

const BOTH_ONE_OTHER_NONE = 4;
