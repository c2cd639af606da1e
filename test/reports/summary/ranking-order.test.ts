import fc from 'fast-check';
import type { HamletOnSummary } from '../../../src/reports/summary/hamlet-block';
import { rankingOrder } from '../../../src/reports/summary/ranking-order';
import type { CellValue } from '../../../src/sheet/cell';

const RATE_COLUMN = 8;

function hamletsWith(rates: readonly CellValue[]): HamletOnSummary[] {
  return rates.map((value, row) => ({
    row,
    name: { value: `Thôn ${row}`, formula: null },
    contents: new Map([[RATE_COLUMN, { value, formula: null }]]),
  }));
}

function placesOf(rates: readonly CellValue[]): (readonly [row: number, rank: number])[] {
  return rankingOrder(hamletsWith(rates), RATE_COLUMN).map(({ hamlet, rank }) => [hamlet.row, rank]);
}

describe('rankingOrder', () => {
  it('puts equal rates in the order of the table, on one rank, and leaves out a hamlet without a rate', () => {
    expect(placesOf([4.5, '', 6.25, 4.5, 0, 6.25])).toEqual([
      [2, 1],
      [5, 1],
      [0, 3],
      [3, 3],
      [4, 5],
    ]);
  });

  it('gives each hamlet one more than the number of hamlets with a higher rate', () => {
    const rate = fc.oneof(fc.integer({ min: -2, max: 6 }), fc.constant(''), fc.constant(null));
    fc.assert(
      fc.property(fc.array(rate), (rates) => {
        const numbers = rates.map((value, row) => ({ value, row })).filter(({ value }) => typeof value === 'number');
        const higherThan = (own: CellValue) => numbers.filter(({ value }) => Number(value) > Number(own)).length;
        const expected = numbers
          .map(({ value, row }) => [row, higherThan(value) + 1] as const)
          .sort(([oneRow, oneRank], [otherRow, otherRank]) => oneRank - otherRank || oneRow - otherRow);
        expect(placesOf(rates)).toEqual(expected);
      }),
    );
  });
});
