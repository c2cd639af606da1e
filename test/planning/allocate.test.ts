import fc from 'fast-check';
import type { AllocationRow } from '../../src/planning/allocate';
import { allocate } from '../../src/planning/allocate';

const free = (weight: number, cap = weight, floor = 0): AllocationRow => ({ weight, floor, cap, locked: null });
const locked = (weight: number, households: number): AllocationRow => ({ ...free(weight), locked: households });

function sharesOf(goal: number, rows: readonly AllocationRow[]): number[] {
  const allocation = allocate(goal, rows);
  if (allocation.kind === 'refused') throw new Error(allocation.reason);
  return allocation.shares.map((share) => share.households);
}

const SAMPLE_OPENING = [10, 7, 7, 8, 8, 9, 6, 7, 7, 7, 7, 2, 3, 6, 6, 8, 7, 9, 4];

describe('sharing a goal out over hamlets', () => {
  test.each<[string, number, AllocationRow[], number[]]>([
    ['gives by the largest remainder', 5, [free(10), free(7), free(3)], [2, 2, 1]],
    ['breaks a tie of remainders by the larger weight', 3, [free(2), free(4)], [1, 2]],
    ['breaks a tie of weights by the order of rows', 1, [free(5), free(5)], [1, 0]],
    ['never exceeds a cap', 6, [free(10, 2), free(10, 10)], [2, 4]],
    ['never goes below a floor', 4, [free(10), free(1, 5, 2)], [2, 2]],
    ['keeps what is locked and shares out the rest', 5, [locked(10, 4), free(3), free(3)], [4, 1, 0]],
    ['shares alike where nobody has a weight', 2, [free(0, 3), free(0, 3), free(0, 3)], [1, 1, 0]],
    ['shares nothing out where nothing is asked', 0, [free(4), free(2)], [0, 0]],
  ])('%s', (_name, goal, rows, expected) => {
    expect(sharesOf(goal, rows)).toEqual(expected);
  });

  test('shares 27 households out over the 19 hamlets of the sample', () => {
    const shares = sharesOf(
      27,
      SAMPLE_OPENING.map((opening) => free(opening)),
    );
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(27);
    // 27 / 128 of 10 is 2.11 and of 2 is 0.42: the whole parts are sure, one more goes to the largest remainders.
    shares.forEach((share, row) => {
      const quota = (27 * (SAMPLE_OPENING[row] ?? 0)) / 128;
      expect([Math.floor(quota), Math.ceil(quota)]).toContain(share);
    });
  });

  test('shares tens of thousands of households out over ten thousand hamlets', () => {
    const rows = Array.from({ length: 10_000 }, (_row, index) => free((index % 13) + 1, index % 2 === 0 ? 2 : 30, 1));
    const shares = sharesOf(60_000, rows);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(60_000);
    // Half of the hamlets are full at 2; the others share the rest, those of one weight alike up to a household.
    expect(new Set(shares.filter((_share, index) => index % 2 === 0 && index % 13 === 12))).toEqual(new Set([2]));
    const ofFullWeight = new Set(shares.filter((_share, index) => index % 2 === 1 && index % 13 === 12));
    expect(Math.max(...ofFullWeight) - Math.min(...ofFullWeight)).toBeLessThanOrEqual(1);
  });

  test.each<[string, number, AllocationRow[], object]>([
    ['asks for more than all caps', 9, [free(4), free(4)], { reason: 'above-caps', most: 8 }],
    ['asks for less than all floors', 1, [free(4, 4, 2)], { reason: 'below-floors', least: 2 }],
    ['is negative', -1, [free(4)], { reason: 'goal-negative' }],
    ['meets a lock above its cap', 4, [locked(4, 5)], { reason: 'lock-outside-limits', row: 0, cap: 4 }],
    ['meets a floor above its cap', 4, [free(4, 1, 2)], { reason: 'floor-above-cap', row: 0 }],
  ])('refuses a goal that %s', (_name, goal, rows, refusal) => {
    expect(allocate(goal, rows)).toMatchObject({ kind: 'refused', ...refusal });
  });
});

const rowsArbitrary = (maximumRows: number, most: number) =>
  fc.array(
    fc
      .record({
        weight: fc.integer({ min: 0, max: most }),
        cap: fc.integer({ min: 0, max: most }),
        floor: fc.integer({ min: 0, max: most }),
        lock: fc.option(fc.integer({ min: 0, max: most }), { nil: null, freq: 4 }),
      })
      .map(({ weight, cap, floor, lock }): AllocationRow => ({
        weight,
        cap,
        floor: Math.min(floor, cap),
        locked: lock === null ? null : Math.min(lock, cap),
      })),
    { minLength: 1, maxLength: maximumRows },
  );

function feasibleGoal(rows: readonly AllocationRow[], part: number): number {
  const least = rows.reduce((sum, row) => sum + (row.locked ?? row.floor), 0);
  const most = rows.reduce((sum, row) => sum + (row.locked ?? row.cap), 0);
  return least + Math.round((most - least) * part);
}

describe('whatever the hamlets are', () => {
  test('the shares sum to the goal, within floors and caps, and locks stand', () => {
    fc.assert(
      fc.property(rowsArbitrary(30, 50), fc.double({ min: 0, max: 1, noNaN: true }), (rows, part) => {
        const goal = feasibleGoal(rows, part);
        const shares = sharesOf(goal, rows);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(goal);
        rows.forEach((row, index) => {
          const share = shares[index] ?? Number.NaN;
          if (row.locked !== null) expect(share).toBe(row.locked);
          else expect(share >= row.floor && share <= row.cap).toBe(true);
        });
      }),
    );
  });

  test('the shares are those of giving household by household to the row that still claims most', () => {
    fc.assert(
      fc.property(rowsArbitrary(12, 40), fc.double({ min: 0, max: 1, noNaN: true }), (rows, part) => {
        const goal = feasibleGoal(rows, part);
        expect(sharesOf(goal, rows)).toEqual(givenOneByOne(goal, rows));
      }),
    );
  });

  test('the shares are the same where the claims are beyond what a number can hold exactly', () => {
    const scale = 2 ** 46;
    fc.assert(
      fc.property(rowsArbitrary(8, 60), fc.double({ min: 0, max: 1, noNaN: true }), (rows, part) => {
        const goal = feasibleGoal(rows, part);
        const heavy = rows.map((row) => ({ ...row, weight: row.weight * scale }));
        expect(sharesOf(goal, heavy)).toEqual(sharesOf(goal, rows));
      }),
    );
  });

  test('no other whole shares come nearer to the exact claims', () => {
    fc.assert(
      fc.property(rowsArbitrary(4, 5), fc.double({ min: 0, max: 1, noNaN: true }), (rows, part) => {
        const goal = feasibleGoal(rows, part);
        const allocation = allocate(goal, rows);
        if (allocation.kind === 'refused') throw new Error(allocation.reason);
        const claims = allocation.shares.map(({ quota }) => quota.numerator / quota.denominator);
        const distance = (shares: readonly number[]) =>
          shares.reduce((sum, share, index) => sum + (share - (claims[index] ?? 0)) ** 2, 0);
        const best = Math.min(...everyAllocation(goal, rows).map(distance));
        expect(distance(allocation.shares.map((share) => share.households))).toBeCloseTo(best, 9);
      }),
    );
  });

  test('the order of rows with different weights does not matter', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (weights, part) => {
          const goal = Math.round(weights.reduce((sum, weight) => sum + weight, 0) * part);
          const forwards = sharesOf(
            goal,
            weights.map((weight) => free(weight)),
          );
          const backwards = sharesOf(
            goal,
            weights.toReversed().map((weight) => free(weight)),
          );
          expect(backwards.toReversed()).toEqual(forwards);
        },
      ),
    );
  });
});

/** By the definition: each row begins with its floor, and the next household goes where most is still claimed. */
function givenOneByOne(goal: number, rows: readonly AllocationRow[]): number[] {
  const shares = rows.map((row) => row.locked ?? row.floor);
  const open = rows.flatMap((row, index) => (row.locked === null ? [{ ...row, index }] : []));
  const weights = open.reduce((sum, { weight }) => sum + weight, 0);
  const shared = goal - rows.reduce((sum, { locked: households }) => sum + (households ?? 0), 0);
  const unmet = ({ weight, index }: { weight: number; index: number }): number =>
    weights === 0 ? shared - (shares[index] ?? 0) * open.length : shared * weight - (shares[index] ?? 0) * weights;
  for (let given = shares.reduce((sum, share) => sum + share, 0); given < goal; given += 1) {
    const [next] = open
      .filter(({ index, cap }) => (shares[index] ?? 0) < cap)
      .sort((one, other) => unmet(other) - unmet(one) || other.weight - one.weight || one.index - other.index);
    if (!next) throw new Error('the goal is out of reach');
    shares[next.index] = (shares[next.index] ?? 0) + 1;
  }
  return shares;
}

function everyAllocation(goal: number, rows: readonly AllocationRow[]): number[][] {
  const [row, ...rest] = rows;
  if (!row) return goal === 0 ? [[]] : [];
  const [from, to] = row.locked === null ? [row.floor, row.cap] : [row.locked, row.locked];
  const found: number[][] = [];
  for (let share = from; share <= Math.min(to, goal); share += 1) {
    for (const others of everyAllocation(goal - share, rest)) found.push([share, ...others]);
  }
  return found;
}
