import type { NumericColumn } from './numeric-columns';

/** A relation holds between columns where so many of their lines bear it out. */
const SHARE_THAT_HOLDS = 0.8;
/** Fewer telling lines than this could agree by chance. */
const FEWEST_LINES = 3;
const FLOAT_TOLERANCE = 1e-9;

/** Three counts of which the first is the sum of the others: an opening, a reduction and a closing. */
export interface Triple {
  readonly opening: NumericColumn;
  /** In the order of the sheet; which is the reduction and which the closing, the numbers alone do not tell. */
  readonly parts: readonly [NumericColumn, NumericColumn];
}

/** The rate columns of a table by their count, given its column of all households. */
export type RatePairs = ReadonlyMap<NumericColumn, NumericColumn>;

/** The column of all households that explains most rate columns, with the rate of each count; null where none does. */
export function findHouseholds(
  columns: readonly NumericColumn[],
): { readonly households: NumericColumn; readonly rates: RatePairs } | null {
  const found = columns
    .filter((column) => column.isWhole)
    .map((households) => ({ households, rates: pairRates(households, columns) }))
    .filter(({ rates }) => rates.size > 0)
    .sort((one, other) => other.rates.size - one.rates.size);
  const [best, second] = found;
  return best && (!second || best.rates.size > second.rates.size) ? best : null;
}

/** The rate column of each count: a count with the same numbers as another keeps the rate next to it. */
function pairRates(households: NumericColumn, columns: readonly NumericColumn[]): RatePairs {
  const pairs = new Map<NumericColumn, NumericColumn>();
  const candidates = columns.flatMap((rate) =>
    columns
      .filter((count) => count.isWhole && count !== households && count !== rate && rate !== households)
      .filter((count) => isRateOf(rate, count, households))
      .map((count) => ({ rate, count, distance: distanceBehind(rate, count) })),
  );
  const taken = new Set<NumericColumn>();
  for (const { rate, count } of candidates.sort((one, other) => one.distance - other.distance)) {
    if (taken.has(rate) || pairs.has(count)) continue;
    pairs.set(count, rate);
    taken.add(rate);
  }
  return pairs;
}

/** A rate stands behind its count as a rule. */
function distanceBehind(rate: NumericColumn, count: NumericColumn): number {
  const distance = rate.position - count.position;
  return distance > 0 ? distance : Math.abs(distance) + 0.5;
}

function isRateOf(rate: NumericColumn, count: NumericColumn, households: NumericColumn): boolean {
  return mostlyHolds(count.counts.length, (line) => {
    const [part = Number.NaN, whole = Number.NaN, printed = Number.NaN] = [
      count.counts[line],
      households.counts[line],
      rate.rates[line],
    ];
    if (!(part > 0 && whole > part) || Number.isNaN(printed)) return null;
    const exact = (part / whole) * 100;
    const isNear = (value: number) => Math.abs(value - exact) <= rate.tolerance + FLOAT_TOLERANCE;
    return isNear(printed) || (printed < 1 && isNear(printed * 100));
  });
}

/** Every three counts in which one is the sum of the two others on nearly all lines. */
export function findTriples(counts: readonly NumericColumn[]): Triple[] {
  return counts.flatMap((opening) => {
    const others = counts.filter((column) => column !== opening);
    return others.flatMap((one, place) =>
      others
        .slice(place + 1)
        .filter((other) => isSumOf(opening, one, other))
        .map((other): Triple => ({ opening, parts: [one, other] })),
    );
  });
}

function isSumOf(opening: NumericColumn, one: NumericColumn, other: NumericColumn): boolean {
  return mostlyHolds(opening.counts.length, (line) => {
    const [whole = Number.NaN, first = Number.NaN, second = Number.NaN] = [
      opening.counts[line],
      one.counts[line],
      other.counts[line],
    ];
    if (!(first > 0 && second > 0) || Number.isNaN(whole)) return null;
    return whole === first + second;
  });
}

/** Whether a relation holds on most of the lines that can tell; a line that cannot gives null. */
function mostlyHolds(lines: number, holds: (line: number) => boolean | null): boolean {
  let telling = 0;
  let holding = 0;
  for (let line = 0; line < lines; line += 1) {
    const held = holds(line);
    if (held === null) continue;
    telling += 1;
    if (held) holding += 1;
  }
  return telling >= FEWEST_LINES && holding >= telling * SHARE_THAT_HOLDS;
}
