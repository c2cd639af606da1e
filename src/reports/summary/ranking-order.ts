import type { HamletOnSummary } from './hamlet-block';

/** A hamlet in its place of the ranking. */
export interface PlacedHamlet {
  readonly hamlet: HamletOnSummary;
  /** From 1 on; hamlets with equal rates share it. */
  readonly rank: number;
}

/** The hamlets that have a rate in a column, from the highest rate down; equal rates in the order of the table. */
export function rankingOrder(hamlets: readonly HamletOnSummary[], rateColumn: number): PlacedHamlet[] {
  const byRate = new Map<number, HamletOnSummary[]>();
  for (const hamlet of hamlets) {
    const rate = hamlet.contents.get(rateColumn)?.value;
    if (typeof rate !== 'number') continue;
    const equals = byRate.get(rate);
    if (equals) equals.push(hamlet);
    else byRate.set(rate, [hamlet]);
  }
  const rates = Float64Array.from(byRate.keys()).sort().reverse();
  const order: PlacedHamlet[] = [];
  for (const rate of rates) {
    const rank = order.length + 1;
    for (const hamlet of byRate.get(rate) ?? []) order.push({ hamlet, rank });
  }
  return order;
}
