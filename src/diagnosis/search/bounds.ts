import { expectAt } from '../../sheet/expect';
import type { RowEdit } from './row-edits';
import { bitOf, COUNT_SLOTS } from './row-cells';

/** What the counts of a row can be, by slot, and the kept cells that each bound rests on, as a mask. */
export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly lowReason: Int32Array;
  readonly highReason: Int32Array;
}

/** Kept cells that cannot all be right, as a mask; null where no contradiction was found. */
export type Conflict = number | null;

/** A rate window of two free cells may narrow by one for ever; splitting takes over after this many rounds. */
const ROUNDS = 24;

/** Kept counts as they are, freed ones anything from 0 to the limit, unknown ones left out. */
export function initialBounds(counts: readonly number[], freed: number, limit: number): Bounds {
  const bounds = {
    low: new Float64Array(COUNT_SLOTS),
    high: new Float64Array(COUNT_SLOTS),
    lowReason: new Int32Array(COUNT_SLOTS),
    highReason: new Int32Array(COUNT_SLOTS),
  };
  counts.forEach((count, slot) => {
    const free = (freed & bitOf(slot)) !== 0;
    bounds.low[slot] = free ? 0 : count;
    bounds.high[slot] = free ? limit : count;
    const reason = free ? 0 : bitOf(slot);
    bounds.lowReason[slot] = reason;
    bounds.highReason[slot] = reason;
  });
  return bounds;
}

export function copyBounds({ low, high, lowReason, highReason }: Bounds): Bounds {
  return { low: low.slice(), high: high.slice(), lowReason: lowReason.slice(), highReason: highReason.slice() };
}

/** Narrows the freed counts of a row in place until no rule narrows them further. */
export function narrow(edits: readonly RowEdit[], counts: readonly number[], freed: number, bounds: Bounds): Conflict {
  const untouched = skipOriginals(counts, freed, bounds);
  if (untouched !== null) return untouched;
  for (let round = 0, changed = true; changed && round < ROUNDS; round += 1) {
    changed = false;
    for (const edit of edits) {
      if ((edit.guard & freed) !== 0) continue;
      const most = greatestValue(edit, bounds);
      if (most < edit.least) return reasonOf(edit, bounds, -1);
      if (narrowBy(edit, freed, bounds, most - edit.least)) changed = true;
    }
    const conflict = skipOriginals(counts, freed, bounds);
    if (conflict !== null) return conflict;
  }
  return null;
}

/** A freed cell has to change, or it need not have been freed. */
function skipOriginals(counts: readonly number[], freed: number, bounds: Bounds): Conflict {
  for (let slot = 0; slot < COUNT_SLOTS; slot += 1) {
    if ((freed & bitOf(slot)) === 0) continue;
    const { low, high } = bounds;
    if (low[slot] === counts[slot]) low[slot] = at(low, slot) + 1;
    if (high[slot] === counts[slot]) high[slot] = at(high, slot) - 1;
    if (at(low, slot) > at(high, slot)) return at(bounds.lowReason, slot) | at(bounds.highReason, slot);
  }
  return null;
}

function greatestValue({ terms }: RowEdit, { low, high }: Bounds): number {
  let most = 0;
  for (const { slot, coefficient } of terms) most += coefficient * at(coefficient > 0 ? high : low, slot);
  return most;
}

/** The kept cells behind an edit's greatest value, but for one slot. */
function reasonOf({ terms, guard }: RowEdit, bounds: Bounds, exceptSlot: number): number {
  let reason = guard;
  for (const { slot, coefficient } of terms) {
    if (slot === exceptSlot) continue;
    reason |= at(coefficient > 0 ? bounds.highReason : bounds.lowReason, slot);
  }
  return reason;
}

/** Takes from each freed count what would cost the edit more than its slack. */
function narrowBy(edit: RowEdit, freed: number, bounds: Bounds, slack: number): boolean {
  let changed = false;
  for (const { slot, coefficient } of edit.terms) {
    if ((freed & bitOf(slot)) === 0 || coefficient === 0) continue;
    const width = Math.floor(slack / Math.abs(coefficient));
    if (at(bounds.high, slot) - at(bounds.low, slot) <= width) continue;
    changed = true;
    const reason = reasonOf(edit, bounds, slot);
    if (coefficient > 0) {
      bounds.low[slot] = at(bounds.high, slot) - width;
      bounds.lowReason[slot] = reason;
    } else {
      bounds.high[slot] = at(bounds.low, slot) + width;
      bounds.highReason[slot] = reason;
    }
  }
  return changed;
}

function at(numbers: Float64Array | Int32Array, slot: number): number {
  return expectAt(numbers, slot);
}
