import type { GoalKind } from '../../../src/domain/commune';
import { vi } from '../../../src/locales/vi';
import { parseAddress } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/cell';
import type { GoalToJudge } from '../../../src/reports/summary/goal-status';
import { goalStatus } from '../../../src/reports/summary/goal-status';

const words = vi.summary;
const { reached, missed } = words;

const at = (address: string, value: CellValue) => ({
  address: parseAddress(address),
  content: { value, formula: null },
});

/** A goal in A1, judged by a count in B1 of the households in C1. */
const goalOf = (kind: GoalKind, goal: CellValue, count: number, households: number | null): GoalToJudge => ({
  kind,
  goal: at('A1', goal),
  total: { count: at('B1', count), households: households === null ? null : at('C1', households) },
});

describe('whether a goal is reached', () => {
  it.each<[GoalKind, CellValue, number, number | null, string]>([
    ['reduction', 27, 27, null, reached],
    ['reduction', 27, 26, null, missed],
    ['closing-count', 101, 101, null, reached],
    ['closing-count', 101, 102, null, missed],
    // 101/2050 is 4.926…, rounded 4.93; 102/2050 is 4.975…, rounded 4.98.
    ['closing-rate', 4.93, 101, 2050, reached],
    ['closing-rate', 4.93, 102, 2050, missed],
    ['closing-rate', 4.93, 101, 0, ''],
    ['closing-rate', 4.93, 101, null, ''],
    // 27/2050 is 1.317… points.
    ['points', 1.31, 27, 2050, reached],
    ['points', 1.32, 27, 2050, missed],
    // 7/10000 is 0.07 points, which no float holds.
    ['points', 0.07, 7, 10_000, reached],
    ['reduction', null, 27, null, ''],
    ['reduction', 'theo tỉnh', 27, null, ''],
  ])('%s %p, count %d of %p: %j', (kind, goal, count, households, verdict) => {
    expect(goalStatus([goalOf(kind, goal, count, households)], words).value).toBe(verdict);
  });

  it('of several goals, all that are numbers count', () => {
    const [good, bad, open] = [
      goalOf('reduction', 27, 27, null),
      goalOf('closing-count', 100, 101, null),
      goalOf('points', null, 1, 100),
    ];
    expect(goalStatus([good, open], words).value).toBe(reached);
    expect(goalStatus([good, bad, open], words).value).toBe(missed);
    expect(goalStatus([], words)).toEqual({ value: null, formula: null });
  });
});
