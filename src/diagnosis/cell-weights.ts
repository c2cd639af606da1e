import { COUNT_SLOTS } from './row-cells';

/** How much it takes to believe that a cell is wrong; the weights of a repair add up to its cost. */
export type CellWeight = (row: number, slot: number) => number;

/** What changing a count costs: it was counted by somebody. */
export const COUNT_WEIGHT = 10;

/** What changing a rate costs: it was derived, so it is the cheaper suspect. */
export const RATE_WEIGHT = 5;

/** Cells typed by hand, judged by what they hold. */
export const typedCellWeight: CellWeight = (_row, slot) => (slot < COUNT_SLOTS ? COUNT_WEIGHT : RATE_WEIGHT);
