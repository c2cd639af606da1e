import { decimalDigits } from '../../domain/rounding';
import type { CellWeight } from './cell-weights';
import { COUNT_SLOTS, HOUSEHOLDS_SLOT, INDICATOR_SLOTS, rateSlotOf } from './row-cells';
import { rateWindow } from './rate-window';
import type { RowRules } from './row-rules';

/**
 * What changing one count costs at least in a row that is right: an identity needs a second count to change,
 * and printed rates have to follow them unless the households change. Told without looking at the row's states,
 * because a wrong total of a long table makes every line a suspect.
 */
export function entryCost(rules: RowRules, row: number, slot: number, weight: CellWeight): number {
  const own = weight(row, slot);
  if (slot === HOUSEHOLDS_SLOT) return own + pinningRatesCost(rules, row, weight);
  const households = weight(row, HOUSEHOLDS_SLOT);
  const rate = followingRateCost(rules, row, slot, weight);
  if (!rules.isInIdentity(row, slot)) return own + Math.min(rate, households);
  const company = companions(slot).map(
    (other) => weight(row, other) + Math.min(rate + followingRateCost(rules, row, other, weight), households),
  );
  return own + Math.min(...company);
}

function companions(slot: number): number[] {
  return INDICATOR_SLOTS.map(({ opening, reduction, closing }) => [opening, reduction, closing])
    .filter((slots) => slots.includes(slot))
    .flatMap((slots) => slots.filter((other) => other !== slot));
}

/** The weight of the rates that no other number of households explains: each must change, or its count must. */
function pinningRatesCost(rules: RowRules, row: number, weight: CellWeight): number {
  const households = rules.countAt(row, HOUSEHOLDS_SLOT);
  let cost = 0;
  for (let slot = HOUSEHOLDS_SLOT + 1; slot < COUNT_SLOTS; slot += 1) {
    const rate = rules.rateAt(row, rateSlotOf(slot));
    if (!rate) continue;
    const { scale, lower, upper } = rateWindow(rate.printed, rate.accepted);
    const scaled = scale * rules.countAt(row, slot);
    const isPinned = lower * (households + 1) > scaled && upper * (households - 1) < scaled;
    if (isPinned) cost += Math.min(weight(row, rate.slot), weight(row, slot));
  }
  return cost;
}

const PERCENT = 100;

/** The weight of a rate that cannot stay as it is when its count changes by one; 0 where it might. */
function followingRateCost(rules: RowRules, row: number, countSlot: number, weight: CellWeight): number {
  const rateSlot = rateSlotOf(countSlot);
  const rate = rules.rateAt(row, rateSlot);
  if (!rate) return 0;
  const digits = Math.max(decimalDigits(rate.printed), rate.accepted[0].digits);
  const step = PERCENT / rules.countAt(row, HOUSEHOLDS_SLOT);
  return step > 10 ** -digits ? weight(row, rateSlot) : 0;
}
