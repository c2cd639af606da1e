import { expectAt } from '../../sheet/expect';
import { bitOf } from './row-cells';
import type { RowState } from './row-repairs';
import type { SumEdit } from './sum-edits';

/** A freed cell in a sum: which row, and whether it is the total or a line. */
interface FreedMember {
  readonly row: number;
  readonly sign: 1 | -1;
}

/** One sum while cells are freed and kept again. */
export interface SumState {
  readonly edit: SumEdit;
  readonly freed: FreedMember[];
}

/** The sums a cell has a part in. */
interface Membership {
  readonly state: SumState;
  readonly sign: 1 | -1;
}

/** All sums of a table during a search: which of them a freed cell touches, and what that does to them. */
export class SumStates {
  readonly #memberships = new Map<number, Membership[]>();
  readonly #active = new Set<SumState>();

  constructor(edits: readonly SumEdit[]) {
    for (const edit of edits) {
      const state: SumState = { edit, freed: [] };
      if (edit.lacking !== 0) this.#active.add(state);
      this.#join(edit.total, { state, sign: 1 });
      for (const row of edit.addends) this.#join(row, { state, sign: -1 });
    }
  }

  #join(row: number, membership: Membership): void {
    const memberships = this.#memberships.get(row);
    if (memberships) memberships.push(membership);
    else this.#memberships.set(row, [membership]);
  }

  /** Sums that do not hold as they stand, or that have a freed cell. */
  get active(): ReadonlySet<SumState> {
    return this.#active;
  }

  /** Sums that have a freed cell. */
  touched(): SumEdit[] {
    return [...this.#active].filter(({ freed }) => freed.length > 0).map(({ edit }) => edit);
  }

  free(row: number, slot: number): void {
    for (const { state, sign } of this.#of(row, slot)) {
      state.freed.push({ row, sign });
      this.#active.add(state);
    }
  }

  /** Undoes the last `free` of this cell. */
  keep(row: number, slot: number): void {
    for (const { state } of this.#of(row, slot)) {
      state.freed.pop();
      if (state.freed.length === 0 && state.edit.lacking === 0) this.#active.delete(state);
    }
  }

  #of(row: number, slot: number): Membership[] {
    return (this.#memberships.get(row) ?? []).filter(({ state }) => state.edit.slot === slot);
  }

  /** Columns that need another cell for certain: a wrong sum none of whose cells is free. As a mask. */
  untouchedColumns(): number {
    let columns = 0;
    for (const { edit, freed } of this.#active) if (freed.length === 0) columns |= bitOf(edit.slot);
    return columns;
  }
}

/** Whether the freed cells of a sum can make up for what it lacks, by what their own rows allow. */
export function canHold(
  { edit, freed }: SumState,
  stateOf: (row: number) => RowState,
  original: OriginalCount,
): boolean {
  let least = 0;
  let most = 0;
  for (const { row, sign } of freed) {
    const { bounds } = stateOf(row);
    const low = expectAt(bounds.low, edit.slot) - original(row, edit.slot);
    const high = expectAt(bounds.high, edit.slot) - original(row, edit.slot);
    least += sign === 1 ? low : -high;
    most += sign === 1 ? high : -low;
  }
  return least <= edit.lacking && edit.lacking <= most;
}

/** The number a cell had before anything was freed. */
type OriginalCount = (row: number, slot: number) => number;
