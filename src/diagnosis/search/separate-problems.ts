import type { TargetTable } from '../../domain/target-table';
import type { SumEdit } from './sum-edits';

/** Rows that sums tie to each other, with what is wrong among them. */
export interface SeparateProblem {
  readonly rows: ReadonlySet<number>;
  readonly brokenRows: readonly number[];
  readonly sums: readonly SumEdit[];
}

/** The parts of a table that can be mended apart from each other; parts with nothing wrong are left out. */
export function separateProblems(
  table: TargetTable,
  brokenRows: readonly number[],
  sums: readonly SumEdit[],
): SeparateProblem[] {
  const broken = new Set(brokenRows);
  return partsOf(table)
    .map((rows) => ({
      rows,
      brokenRows: [...rows].filter((row) => broken.has(row)),
      sums: sums.filter(({ total }) => rows.has(total)),
    }))
    .filter((part) => part.brokenRows.length > 0 || part.sums.some(({ lacking }) => lacking !== 0));
}

/** All rows in parts, each the rows that sums reach from one another. */
function partsOf({ rows, sums }: TargetTable): Set<number>[] {
  const parents = rows.map((_row, index) => index);
  const leaderOf = (row: number): number => {
    let leader = row;
    for (let parent = parents[leader]; parent !== undefined && parent !== leader; parent = parents[leader]) {
      leader = parent;
    }
    return leader;
  };
  for (const { total, addends } of sums) {
    for (const row of addends) parents[leaderOf(row)] = leaderOf(total);
  }
  const parts = new Map<number, Set<number>>();
  rows.forEach((_row, row) => {
    const leader = leaderOf(row);
    parts.set(leader, (parts.get(leader) ?? new Set()).add(row));
  });
  return [...parts.values()];
}
