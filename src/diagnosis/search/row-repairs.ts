import type { Bounds, Conflict } from './bounds';
import { initialBounds, narrow } from './bounds';
import { assignCounts } from './assign-counts';
import type { CellWeight } from './cell-weights';
import type { RowEdits } from './row-edits';
import { bitOf, COUNT_SLOTS, slotsOf } from './row-cells';

/** Far more than any row of a real table takes. */
const ROW_EFFORT = 2000;

/** What a row can be once some of its cells are free to change. */
export interface RowState {
  /** Kept cells that rule it out, as a mask; null where the row's own rules can be met. */
  readonly conflict: Conflict;
  readonly bounds: Bounds;
}

/**
 * Everything the search asks about one row, each answer computed once.
 * Only the row's own rules count here; sums are the business of the search over all rows.
 */
export class RowRepairs {
  readonly row: number;
  /** Its known cells, as a mask. */
  readonly cells: number;
  readonly #states = new Map<number, RowState>();
  readonly #costs = new Map<number, number>();
  readonly #leastCosts = new Map<number, number>();

  /** @param limit no count can be above it. */
  constructor(
    readonly rules: RowEdits,
    readonly weight: CellWeight,
    readonly limit: number,
  ) {
    this.row = rules.row;
    this.cells = rules.rates.reduce((mask, { slot }) => mask | bitOf(slot), knownCounts(rules.counts));
  }

  /** The row with these cells freed, each of which must get another number. */
  stateOf(freed: number): RowState {
    const known = this.#states.get(freed);
    if (known) return known;
    const state = this.#compute(freed);
    this.#states.set(freed, state);
    return state;
  }

  /** The least that further cells of this row cost until its own rules can be met; Infinity where they cannot. */
  costFrom(freed: number): number {
    const known = this.#costs.get(freed);
    if (known !== undefined) return known;
    let allowed = 0;
    let cost = Infinity;
    while (cost === Infinity && allowed < Infinity) {
      const attempt = this.#costWithin(freed, allowed);
      if (attempt <= allowed) cost = attempt;
      allowed = attempt;
    }
    this.#costs.set(freed, cost);
    return cost;
  }

  /** The cost if it is within what is allowed; else a higher one that it is not below. */
  #costWithin(freed: number, allowed: number): number {
    const known = this.#costs.get(freed);
    if (known !== undefined) return known;
    // Where no lower bound is known yet, 0 is one.
    const atLeast = this.#leastCosts.get(freed) ?? 0;
    if (atLeast > allowed) return atLeast;
    const { conflict } = this.stateOf(freed);
    if (conflict === null) return 0;
    let least = Infinity;
    for (const slot of slotsOf(conflict)) {
      const weight = this.weight(this.row, slot);
      const further = weight > allowed ? 0 : this.#costWithin(freed | bitOf(slot), Math.min(allowed, least) - weight);
      least = Math.min(least, weight + further);
    }
    this.#leastCosts.set(freed, least);
    return least;
  }

  #compute(freed: number): RowState {
    const { counts, edits } = this.rules;
    const bounds = initialBounds(counts, freed, this.limit);
    const conflict = narrow(edits, counts, freed, bounds);
    if (conflict !== null) return { conflict: conflict & ~freed, bounds };
    // What cannot be settled soon passes for possible here: the cost stays a lower bound.
    const ways = assignCounts([{ repairs: this, freed, bounds }], [], 1, { left: ROW_EFFORT });
    return { conflict: ways?.length === 0 ? this.cells & ~freed : null, bounds };
  }
}

function knownCounts(counts: readonly number[]): number {
  return counts.reduce(
    (mask, count, slot) => (slot < COUNT_SLOTS && !Number.isNaN(count) ? mask | bitOf(slot) : mask),
    0,
  );
}
