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

/** The place of the first order above a limit, in ascending orders. */
export function firstAbove(orders: readonly number[], limit: number): number {
  let low = 0;
  let high = orders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (expectAt(orders, middle) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Whether a line has as much of everything as any other, and of most things about as much as all of them together: a
 * sum that leaves one of them out, or counts it twice.
 */
export function isAboutSum(total: number, addends: readonly number[], counts: CountGrid): boolean {
  let [about, telling] = [0, 0];
  for (const column of counts) {
    const found = expectAt(column, total);
    const [sum, largest] = addends.reduce(
      ([running, most], order) => [running + expectAt(column, order), Math.max(most, expectAt(column, order))],
      [0, 0],
    );
    if (Number.isNaN(found + sum) || (found === 0 && sum === 0)) continue;
    if (found < largest) return false;
    telling += 1;
    if (found >= sum * ABOUT.least && found <= sum * ABOUT.most) about += 1;
  }
  return telling > 1 && about * 2 > telling;
}

const ABOUT = { least: 0.6, most: 1.6 };

/** Whether most of the columns that can tell say that the line is the sum of the others. */
export function isMostlySum(total: number, addends: readonly number[], counts: CountGrid): boolean {
  const { matching, telling } = sumEvidence(total, addends, counts);
  return addends.length > 0 && matching * 2 > telling;
}
