/** One hamlet's part in an allocation, in households. */
export interface AllocationRow {
  /** Its claim beside the others': a whole number ≥ 0, such as its poor households at the opening. */
  readonly weight: number;
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
  const free = rows.flatMap((row, index) => (row.locked === null ? [{ ...row, index, share: 0 }] : []));
  const locked = rows.reduce((sum, row) => sum + (row.locked ?? 0), 0);
  const claims = new Claims(goal - locked, free);
  for (const row of free) row.share = Math.min(Math.max(claims.wholePart(row), row.floor), row.cap);
  claims.settle(free);
  const shares = rows.map((row): AllocationShare => {
    const households = row.locked ?? 0;
    return { quota: { numerator: households, denominator: 1 }, households };
  });
  for (const row of free) shares[row.index] = { quota: claims.quota(row), households: row.share };
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

interface FreeRow extends AllocationRow {
  readonly index: number;
  share: number;
}

/** The exact claims, compared as whole numbers over one denominator. */
class Claims {
  readonly #goal: number;
  readonly #alike: boolean;
  readonly #sum: number;

  constructor(goal: number, rows: readonly FreeRow[]) {
    const weights = rows.reduce((sum, row) => sum + row.weight, 0);
    this.#goal = goal;
    this.#alike = weights === 0;
    this.#sum = this.#alike ? rows.length : weights;
  }

  quota(row: FreeRow): AllocationShare['quota'] {
    return { numerator: this.#goal * this.#weight(row), denominator: this.#sum };
  }

  wholePart(row: FreeRow): number {
    return Math.floor((this.#goal * this.#weight(row)) / this.#sum);
  }

  /** Moves households one by one until the shares sum to the goal: each step where it costs least. */
  settle(rows: readonly FreeRow[]): void {
    let missing = this.#goal - rows.reduce((sum, row) => sum + row.share, 0);
    for (; missing > 0; missing -= 1) {
      const row = this.#first(rows.filter((each) => each.share < each.cap));
      if (row) row.share += 1;
    }
    for (; missing < 0; missing += 1) {
      const row = this.#last(rows.filter((each) => each.share > each.floor));
      if (row) row.share -= 1;
    }
  }

  #weight(row: FreeRow): number {
    return this.#alike ? 1 : row.weight;
  }

  /** What the row still claims beyond its share, times the denominator. */
  #unmet(row: FreeRow): number {
    return this.#goal * this.#weight(row) - row.share * this.#sum;
  }

  #first(rows: readonly FreeRow[]): FreeRow | undefined {
    return rows.reduce<FreeRow | undefined>(
      (best, row) => (best && this.#order(best, row) <= 0 ? best : row),
      undefined,
    );
  }

  #last(rows: readonly FreeRow[]): FreeRow | undefined {
    return rows.reduce<FreeRow | undefined>(
      (last, row) => (last && this.#order(last, row) > 0 ? last : row),
      undefined,
    );
  }

  /** Below zero where the one row comes before the other for the next household. */
  #order(one: FreeRow, other: FreeRow): number {
    return this.#unmet(other) - this.#unmet(one) || other.weight - one.weight || one.index - other.index;
  }
}
