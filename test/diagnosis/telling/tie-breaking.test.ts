import { rankTie } from '../../../src/diagnosis/telling/tie-breaking';
import type { CellRepair } from '../../../src/domain/finding';
import type { MeasureRole } from '../../../src/domain/columns';

const change = (row: number, role: MeasureRole, from: number | null, to: number): CellRepair => ({
  cell: { row, role },
  from,
  to,
});
const itself = (repair: readonly CellRepair[]): readonly CellRepair[] => repair;

const TYPO = [change(0, 'households', 150, 105)];
const ANOTHER_TYPO = [change(1, 'households', 61, 51)];
const SWAPPED = [change(0, 'poor.opening.count', 7, 19), change(1, 'poor.opening.count', 19, 7)];
const UNLIKELY = [change(2, 'households', 37, 82)];
const HALF_EXPLAINED = [...TYPO, ...UNLIKELY];

describe('a tie', () => {
  it('goes to the only repair that slips explain', () => {
    const { best, others, evidence } = rankTie([UNLIKELY, TYPO, HALF_EXPLAINED], itself);
    expect(best).toBe(TYPO);
    expect(others).toEqual([UNLIKELY, HALF_EXPLAINED]);
    expect(evidence).toMatchObject([{ slip: 'swapped-digits', found: 150, value: 105 }]);
  });

  it('goes to two cells that hold each other’s numbers', () => {
    const { best, evidence } = rankTie([UNLIKELY, SWAPPED], itself);
    expect(best).toBe(SWAPPED);
    expect(evidence).toMatchObject([
      { slip: 'swapped-cells', found: 7, value: 19 },
      { slip: 'swapped-cells', found: 19, value: 7 },
    ]);
  });

  it('looks at a rate with the digits it is written with', () => {
    const rate = [change(0, 'poor.opening.rate', 2.03, 2.33)];
    expect(rankTie([UNLIKELY, rate], itself).best).toBe(rate);
  });

  it.each([
    ['two are explained alike', [TYPO, ANOTHER_TYPO]],
    ['none is', [UNLIKELY, [change(3, 'households', 91, 28)]]],
    ['the cell held nothing', [[change(0, 'households', null, 105)], UNLIKELY]],
  ])('goes to none where %s', (_name, repairs) => {
    expect(rankTie(repairs, itself)).toEqual({ best: null, others: repairs, evidence: [] });
  });
});
