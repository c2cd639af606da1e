import type { MeasureRole } from '../../domain/columns';
import { COUNT_ROLES, INDICATORS, RATE_ROLES } from '../../domain/columns';
import type { MeasureCell } from '../../domain/target-table';
import { expectAt } from '../../sheet/expect';

/**
 * The cells of one row by slot: households, the six counts, then their six rates in the same order.
 * A set of them is a bit mask, which keeps the search small and fast.
 */
const SLOT_ROLES: readonly MeasureRole[] = [...COUNT_ROLES, ...RATE_ROLES];

/** The slots below this one hold counts. */
export const COUNT_SLOTS = COUNT_ROLES.length;

/** The slot of the households. */
export const HOUSEHOLDS_SLOT = 0;

const STAGES_OF_INDICATOR = 3;

/** The count slots of each indicator. */
export const INDICATOR_SLOTS = INDICATORS.map((indicator, order) => {
  const opening = 1 + order * STAGES_OF_INDICATOR;
  return { indicator, opening, reduction: opening + 1, closing: opening + 2 };
});

/** A cell of the table as the search names it; whoever asks for its repairs gets them by row and role. */
export interface SlotCell {
  readonly row: number;
  readonly slot: number;
}

/** A cell and the number it gets; null where several numbers would do. Rates get theirs from their count. */
export interface ChangedCell extends MeasureCell {
  readonly to: number | null;
}

/** The slot of the rate that is printed beside a count, and back. */
export function rateSlotOf(countSlot: number): number {
  return countSlot + COUNT_SLOTS - 1;
}

export function countSlotOf(rateSlot: number): number {
  return rateSlot - COUNT_SLOTS + 1;
}

/** The role of a slot that a row has. */
export function roleOfSlot(slot: number): MeasureRole {
  return expectAt(SLOT_ROLES, slot);
}

/** The slot of a role. */
export function slotOfRole(role: MeasureRole): number {
  return SLOT_ROLES.indexOf(role);
}

/** The mask of one slot. */
export function bitOf(slot: number): number {
  return 1 << slot;
}

/** The slots of a mask, ascending. */
export function slotsOf(mask: number): number[] {
  const slots: number[] = [];
  for (let slot = 0, rest = mask; rest !== 0; slot += 1, rest >>>= 1) if (rest & 1) slots.push(slot);
  return slots;
}
