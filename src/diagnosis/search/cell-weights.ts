import type { CheckId, Finding } from '../../domain/finding';
import type { TableReferences } from '../../domain/table-references';
import { CellSet } from '../../domain/cell-set';
import { FollowingCells } from './following-cells';
import { COUNT_SLOTS, roleOfSlot } from './row-cells';

/** How much it takes to believe that a cell is wrong; the weights of a repair add up to its cost. */
export type CellWeight = (row: number, slot: number) => number;

/** What changing a count costs: it was counted by somebody. */
const COUNT_WEIGHT = 10;

/** What changing a rate costs: it was derived, so it is the cheaper suspect. */
const RATE_WEIGHT = 5;

/** A number typed among formulas, and a formula that is none of its neighbours', is the first to suspect. */
const SUSPECT_COUNT_WEIGHT = 6;
const SUSPECT_RATE_WEIGHT = 3;

/** A formula is no suspect: it follows its inputs for next to nothing, and it is they that pay. */
const FOLLOWING_WEIGHT = 1;

/** Cells typed by hand, judged by what they hold. */
export const typedCellWeight: CellWeight = (_row, slot) => (slot < COUNT_SLOTS ? COUNT_WEIGHT : RATE_WEIGHT);

const SUSPICIONS: readonly CheckId[] = [
  'circular-formula',
  'constant-over-formula',
  'formula-differs',
  'formula-other-row',
  'sum-misses-row',
];

/** The cells that the checks of formulas have something to say about. */
export function suspectsOf(findings: readonly Finding[]): CellSet {
  return new CellSet(findings.filter(({ id }) => SUSPICIONS.includes(id)).map(({ cell }) => cell));
}

/** The weights of a table's cells, by what they hold and whether they are typed or computed. */
export function weightOfCells(references: TableReferences, suspects: CellSet): CellWeight {
  const { columns } = references.table;
  if ([...columns.values()].every(({ formulas }) => formulas === undefined)) return typedCellWeight;
  const following = new FollowingCells(references, suspects);
  const known = new Map<number, number>();
  return (row, slot) => {
    const key = row * SLOTS + slot;
    const weight = known.get(key) ?? weigh(row, slot, suspects, following);
    known.set(key, weight);
    return weight;
  };
}

/** More than a row has. */
const SLOTS = 32;

function weigh(row: number, slot: number, suspects: CellSet, following: FollowingCells): number {
  const cell = { row, role: roleOfSlot(slot) };
  if (suspects.has(cell)) return slot < COUNT_SLOTS ? SUSPECT_COUNT_WEIGHT : SUSPECT_RATE_WEIGHT;
  return following.follows(cell) ? FOLLOWING_WEIGHT : typedCellWeight(row, slot);
}

/** The weights below which no count, and no cell at all, of these rows lies. */
export function leastWeights(
  weight: CellWeight,
  rows: Iterable<number>,
): { readonly count: number; readonly any: number } {
  if (weight === typedCellWeight) return { count: COUNT_WEIGHT, any: RATE_WEIGHT };
  let count = COUNT_WEIGHT;
  let any = RATE_WEIGHT;
  for (const row of rows) {
    for (let slot = 0; slot < 2 * COUNT_SLOTS - 1; slot += 1) {
      any = Math.min(any, weight(row, slot));
      if (slot < COUNT_SLOTS) count = Math.min(count, weight(row, slot));
    }
  }
  return { count, any: Math.min(count, any) };
}
