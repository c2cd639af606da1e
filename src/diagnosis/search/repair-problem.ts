import type { CellWeight } from './cell-weights';
import type { ChangedCell } from './row-cells';
import type { RowRules } from './row-rules';
import type { SumEdit } from './sum-edits';

/** The rows and sums to be made right. */
export interface RepairProblem {
  /** Rows whose own rules do not hold. */
  readonly brokenRows: readonly number[];
  readonly sums: readonly SumEdit[];
  readonly rules: RowRules;
  readonly weight: CellWeight;
  /** No count can be above it. */
  readonly limit: number;
}

/** A repair that is not the smallest, but nearly. */
export interface Rival {
  readonly repair: readonly ChangedCell[];
  /** How much dearer it is than the smallest one. */
  readonly margin: number;
}

/** What the search found. */
export type SmallestRepairs = {
  /** How many steps the search took. */
  readonly steps: number;
} & (
  | {
      readonly proven: true;
      /** The summed weight of the changed cells. */
      readonly cost: number;
      /** Every repair of this cost, up to `MOST_REPAIRS`. */
      readonly repairs: readonly (readonly ChangedCell[])[];
      /** Whether these are all. */
      readonly complete: boolean;
      /** Other repairs that are dearer by no more than `NEAR`; empty where looking for them would take too long. */
      readonly rivals: readonly Rival[];
    }
  | { readonly proven: false }
);
