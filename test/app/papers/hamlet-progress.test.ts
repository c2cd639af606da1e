import fc from 'fast-check';
import { indicatorProgress } from '../../../src/app/papers/hamlet-progress';
import type { IndicatorGoal } from '../../../src/domain/commune';
import type { LineLiteral } from '../../support/target-table-of';
import { targetTableOf, TOTAL } from '../../support/target-table-of';

const ROLES = ['households', 'poor.opening.count', 'poor.reduction.count', 'poor.closing.count'] as const;

function progressOf(lines: readonly LineLiteral[], goal?: IndicatorGoal) {
  return indicatorProgress(targetTableOf(ROLES, ...lines), 'poor', goal);
}

const LINES: readonly LineLiteral[] = [
  ['Trùa', 100, 10, 4, 6],
  ['Nậy', 200, 8, 0, 8],
  ['Sâm Cồn', 50, 5, 1, 4],
];

describe('how far the hamlets come', () => {
  it('goes from the highest closing rate to the lowest, beside the whole commune', () => {
    expect(progressOf([...LINES, [TOTAL, 999, 999, 999, 999]])).toEqual({
      commune: { opening: 23, closing: 18, households: 350, openingRate: 6.57, closingRate: 5.14 },
      hamlets: [
        { row: 2, name: 'Sâm Cồn', households: 50, opening: 5, closing: 4, openingRate: 10, closingRate: 8 },
        { row: 0, name: 'Trùa', households: 100, opening: 10, closing: 6, openingRate: 10, closingRate: 6 },
        { row: 1, name: 'Nậy', households: 200, opening: 8, closing: 8, openingRate: 4, closingRate: 4 },
      ],
      missing: null,
    });
  });

  it.each<[string, IndicatorGoal, number]>([
    ['households to reduce', { reduction: 7 }, 2],
    ['households left', { 'closing-count': 18 }, 0],
    ['a closing rate that is gone below', { 'closing-rate': 6 }, -3],
    ['percent points of 350 households', { points: 2 }, 2],
    ['several wordings, the hardest of which counts', { 'closing-count': 18, reduction: 6 }, 1],
  ])('is measured by %s', (_name, goal, missing) => {
    expect(progressOf(LINES, goal)?.missing).toBe(missing);
  });

  it.each<[string, LineLiteral]>([
    ['no household', ['Trùa', 0, 0, 0, 0]],
    ['a blank closing', ['Trùa', 100, 10, 4, null]],
    ['a word for its opening', ['Trùa', 100, 'mười', 4, 6]],
  ])('leaves out a hamlet with %s', (_name, line) => {
    const progress = progressOf([line, ['Nậy', 200, 8, 0, 8]]);
    expect(progress?.hamlets.map(({ name }) => name)).toEqual(['Nậy']);
    expect(progress?.commune.households).toBe(200);
  });

  it('is not said where no hamlet tells it', () => {
    expect(progressOf([['Trùa', null, null, null, null]])).toBeNull();
    expect(indicatorProgress(targetTableOf(ROLES, ...LINES), 'nearPoor', undefined)).toBeNull();
  });

  it('misses nothing of a goal that asks for what is planned', () => {
    const hamlet = fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat())
      .map(([households, open, reduce]): [number, number, number] => {
        const opening = open % (households + 1);
        return [households, opening, reduce % (opening + 1)];
      });
    fc.assert(
      fc.property(fc.array(hamlet, { minLength: 1, maxLength: 30 }), (hamlets) => {
        const lines = hamlets.map(([households, opening, reduction], index): LineLiteral => {
          return [`Thôn ${index}`, households, opening, reduction, opening - reduction];
        });
        const planned = hamlets.reduce((sum, [, , reduction]) => sum + reduction, 0);
        expect(progressOf(lines, { reduction: planned })?.missing).toBe(0);
      }),
    );
  });
});
