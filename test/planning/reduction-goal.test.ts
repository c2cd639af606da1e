import type { ReductionGoal } from '../../src/planning/reduction-goal';
import { householdsAtMost, householdsToReduce } from '../../src/planning/reduction-goal';

const OPENING = 128;
const HOUSEHOLDS = 2047;

describe('a goal as households to reduce', () => {
  test.each<[string, ReductionGoal, number]>([
    ['a number of households', { kind: 'reduction', households: 27 }, 27],
    ['a closing count', { kind: 'closing-count', households: 101 }, 27],
    ['"còn 4,93%", which 101 of 2047 households print', { kind: 'closing-rate', points: 4.93 }, 27],
    ['"còn 4,9%", which 101 households, 4,93%, exceed', { kind: 'closing-rate', points: 4.9 }, 28],
    ['"còn 4,92%", which 100 households print as 4,89', { kind: 'closing-rate', points: 4.92 }, 28],
    ['a closing rate above the opening rate: nothing to do', { kind: 'closing-rate', points: 7 }, 0],
    ['no poor household left', { kind: 'closing-rate', points: 0 }, 128],
    ['1,5 percent points of 2047 households, rounded up', { kind: 'points', points: 1.5 }, 31],
    ['more closing than opening households', { kind: 'closing-count', households: 130 }, -2],
  ])('%s', (_name, goal, expected) => {
    expect(householdsToReduce(goal, OPENING, HOUSEHOLDS)).toBe(expected);
  });

  test('a range asks for its lower end, and names its upper end', () => {
    const range: ReductionGoal = { kind: 'points', points: 1, upTo: 1.5 };
    expect(householdsToReduce(range, OPENING, HOUSEHOLDS)).toBe(21);
    expect(householdsAtMost(range, HOUSEHOLDS)).toBe(31);
    expect(householdsAtMost({ kind: 'points', points: 1 }, HOUSEHOLDS)).toBeNull();
  });

  test('whole percent points of round hundreds are not pushed up by floating noise', () => {
    expect(householdsToReduce({ kind: 'points', points: 1.1 }, 500, 3000)).toBe(33);
    expect(householdsToReduce({ kind: 'points', points: 0.07 }, 500, 10000)).toBe(7);
  });
});
