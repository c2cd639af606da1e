import { expectAt } from '../../sheet/expect';

/** Counts of a table by column, then by line; NaN where a cell holds none. */
export type CountGrid = readonly Float64Array[];

/** How many columns of a line are the sum of others, and how many could tell: all zeros tell nothing. */
export interface SumEvidence {
  readonly matching: number;
  readonly telling: number;
}

/** Compares one line with the sum of others, column by column; columns with a gap in them cannot tell. */
export function sumEvidence(total: number, addends: readonly number[], counts: CountGrid): SumEvidence {
  let matching = 0;
  let telling = 0;
  for (const column of counts) {
    const found = expectAt(column, total);
    const sum = addends.reduce((running, order) => running + expectAt(column, order), 0);
    if (Number.isNaN(found + sum) || (found === 0 && sum === 0)) continue;
    telling += 1;
    if (found === sum) matching += 1;
  }
  return { matching, telling };
}

/** Whether most of the columns that can tell say that the line is the sum of the others. */
export function isMostlySum(total: number, addends: readonly number[], counts: CountGrid): boolean {
  const { matching, telling } = sumEvidence(total, addends, counts);
  return addends.length > 0 && matching * 2 > telling;
}
