import { defineCheck } from '../definition/define-check';
import { habitOf } from '../numbers/column-habit';
import { columnGroups } from '../numbers/formula-groups';
import { otherRowOf } from './formula-other-row';

/**
 * A formula that computes with other cells than most of its column do, in R1C1 terms. How it rounds, or guards
 * against a division by zero, is left to it: formulas of several hands may stand in one column.
 */
export const formulaDiffers = defineCheck('formula-differs', 'warning', ({ table }, report) =>
  columnGroups(table).flatMap((group) => {
    const { alike, odd } = habitOf(table, group);
    if (alike === 0) return [];
    return odd.filter((cell) => otherRowOf(table, cell) === null).map((cell) => report(cell, { alike }));
  }),
);
