import { expectAt } from '../sheet/expect';

/** One hamlet's part in an allocation, in households. */
export interface AllocationRow {
  /** Its claim beside the others': a whole number ≥ 0, such as its poor households at the opening. */
  readonly weight: number;
  /** Whole, and ≥ 0. */
  readonly floor: number;
  /** Never more than it has to give. */
  readonly cap: number;
  /** A number the officer has fixed; null where it is free. */
  readonly locked: number | null;
}

/** What one hamlet is given. */
export interface AllocationShare {
  /** Its exact claim `numerator / denominator`; a locked hamlet claims just what it has. */
  readonly quota: { readonly numerator: number; readonly denominator: number };
  readonly households: number;
}

/** Why a goal cannot be shared out, with the number that stands against it. */
export type AllocationRefusal =
  | { readonly reason: 'goal-negative' }
  | { readonly reason: 'above-caps'; readonly most: number }
  | { readonly reason: 'below-floors'; readonly least: number }
  | { readonly reason: 'lock-outside-limits'; readonly row: number; readonly floor: number; readonly cap: number }
  | { readonly reason: 'floor-above-cap'; readonly row: number };

export type Allocation =
  | { readonly kind: 'allocated'; readonly shares: readonly AllocationShare[] }
  | ({ readonly kind: 'refused' } & AllocationRefusal);

/**
 * Shares a goal of whole households out over hamlets in proportion to their weights, by the largest
 * remainder (Hamilton's method): the whole shares with the least sum of squared distances from the exact
 * claims, within floors, caps and locks. Sums exactly to the goal. Ties go to the larger weight, then to
 * the earlier row. Where no free row has any weight, all free rows claim alike.
 */
export function allocate(goal: number, rows: readonly AllocationRow[]): Allocation {
  const refusal = refuse(goal, rows);
  if (refusal) return { kind: 'refused', ...refusal };
  const locked = sumOf(rows.flatMap((row) => row.locked ?? []));
  const free = claimsOf(goal - locked, rows);
  const shares = rows.map((row): AllocationShare => {
    // A free row is given its own share below.
    const households = row.locked ?? 0;
    return { quota: { numerator: households, denominator: 1 }, households };
  });
  shareOut(goal - locked, free).forEach((households, order) => {
    const claim = free[order];
    if (claim) shares[claim.index] = { quota: claim.quota, households };
  });
  return { kind: 'allocated', shares };
}

function refuse(goal: number, rows: readonly AllocationRow[]): AllocationRefusal | null {
  if (goal < 0) return { reason: 'goal-negative' };
  for (const [index, { floor, cap, locked }] of rows.entries()) {
    if (floor > cap) return { reason: 'floor-above-cap', row: index };
    if (locked !== null && (locked < 0 || locked > cap))
      return { reason: 'lock-outside-limits', row: index, floor: 0, cap };
  }
  const most = rows.reduce((sum, row) => sum + (row.locked ?? row.cap), 0);
  const least = rows.reduce((sum, row) => sum + (row.locked ?? row.floor), 0);
  if (goal > most) return { reason: 'above-caps', most };
  return goal < least ? { reason: 'below-floors', least } : null;
}

/** What a free row claims: whole households, and a remainder over a denominator that all rows have in common. */
interface Claim {
  readonly row: AllocationRow;
  readonly index: number;
  readonly quota: AllocationShare['quota'];
  readonly whole: number;
  readonly remainder: number;
}

/** The claims of the free rows on what the locked ones leave of a goal. */
function claimsOf(goal: number, rows: readonly AllocationRow[]): Claim[] {
  const free = rows.flatMap((row, index) => (row.locked === null ? [{ row, index }] : []));
  const weights = free.reduce((sum, { row }) => sum + row.weight, 0);
  const denominator = weights === 0 ? free.length : weights;
  return free.map(({ row, index }) => {
    const weight = weights === 0 ? 1 : row.weight;
    const quota = { numerator: goal * weight, denominator };
    return { row, index, quota, ...divided(goal, weight, denominator) };
  });
}

/** `goal · weight / denominator` as a whole number and what remains of it. */
function divided(goal: number, weight: number, denominator: number): Pick<Claim, 'whole' | 'remainder'> {
  const numerator = goal * weight;
  if (Number.isSafeInteger(numerator)) {
    const remainder = numerator % denominator;
    return { whole: (numerator - remainder) / denominator, remainder };
  }
  const exact = BigInt(goal) * BigInt(weight);
  return { whole: Number(exact / BigInt(denominator)), remainder: Number(exact % BigInt(denominator)) };
}

/**
 * The households of each claim, in their order. Every household more takes a whole one off what a row still claims: so
 * all rows come down to one common depth below their claims, as far as floors and caps let them, and what is then left
 * of the goal goes to the largest remainders among those that stand at that depth.
 */
function shareOut(goal: number, claims: readonly Claim[]): number[] {
  const depth = commonDepth(goal, claims);
  const shares = claims.map((claim) => shareAt(depth, claim));
  const left = goal - sumOf(shares);
  const next = claims.flatMap((claim, order) => {
    const atDepth = claim.whole - depth;
    return atDepth >= claim.row.floor && atDepth < claim.row.cap ? [{ claim, order }] : [];
  });
  next.sort((one, other) => inTurn(one.claim, other.claim));
  for (const { order } of next.slice(0, left)) shares[order] = expectAt(shares, order) + 1;
  return shares;
}

/** The least depth, in whole households, at which no more than the goal is given; found by halving. */
function commonDepth(goal: number, claims: readonly Claim[]): number {
  let [low, high] = [0, 0];
  for (const { whole, row } of claims) {
    low = Math.min(low, whole - row.cap);
    high = Math.max(high, whole - row.floor);
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (givenAt(middle, claims) <= goal) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** All shares together at a depth. */
function givenAt(depth: number, claims: readonly Claim[]): number {
  let given = 0;
  for (const claim of claims) given += shareAt(depth, claim);
  return given;
}

/** What a row has once it is given every household but those of its claim that lie deeper. */
function shareAt(depth: number, { whole, row }: Claim): number {
  return Math.min(Math.max(whole - depth, row.floor), row.cap);
}

/** Below zero where the one claim comes before the other for the next household. */
function inTurn(one: Claim, other: Claim): number {
  return other.remainder - one.remainder || other.row.weight - one.row.weight || one.index - other.index;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
