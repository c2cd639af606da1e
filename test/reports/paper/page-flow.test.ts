import fc from 'fast-check';
import type { PrintedRows } from '../../../src/reports/paper/page-flow';
import { flowOf, keepsSignature } from '../../../src/reports/paper/page-flow';

const PAGE = 480;
const SIGNATURE = [10, 17, 16, 50, 17];

function table(lines: number, before = 320): PrintedRows {
  return { before, header: 60, lines: Array.from({ length: lines }, () => 16), closing: SIGNATURE };
}

describe('flowOf', () => {
  it('makes one page of what nearly fits on one', () => {
    expect(flowOf(table(6), PAGE, [PAGE])).toEqual({ extra: 2.25, onePage: true });
  });

  it('leaves lines at their most pleasant height where the signature is well placed anyway', () => {
    expect(flowOf(table(15), PAGE, [PAGE])).toEqual({ extra: 2.25, onePage: false });
  });

  it('moves a page break that would leave the signature alone', () => {
    const rows = table(43, 100);
    const [pleasant, likely] = [2.25, [PAGE]];
    expect(keepsSignature(rows, pleasant, PAGE)).toBe(false);
    const { extra, onePage } = flowOf(rows, PAGE, likely);
    expect(onePage).toBe(false);
    expect(keepsSignature(rows, extra, PAGE)).toBe(true);
  });

  it('suits as many of the likely page heights as it can, once it suits the proper one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 120 }), fc.integer({ min: 100, max: 400 }), (lines, before) => {
        const rows = table(lines, before);
        const likely = [PAGE * 0.96, PAGE * 1.02, PAGE * 1.1];
        const kept = (extra: number) => ({
          proper: keepsSignature(rows, extra, PAGE),
          likely: likely.filter((height) => keepsSignature(rows, extra, height)).length,
        });
        const chosen = kept(flowOf(rows, PAGE, likely).extra);
        for (let extra = 0; extra <= 6; extra += 0.75) {
          const other = kept(extra);
          if (chosen.proper) expect(other.proper && other.likely > chosen.likely).toBe(false);
          else expect(other.proper).toBe(false);
        }
      }),
    );
  });

  it('never gives a line less than its text needs, nor so much that it looks empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 50, max: 400 }), (lines, before) => {
        const { extra } = flowOf(table(lines, before), PAGE, [PAGE, PAGE * 1.1]);
        expect(extra).toBeGreaterThanOrEqual(0);
        expect(extra).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('keepsSignature', () => {
  it.each([
    ['everything is on one page', 100, 5, 5, true],
    ['the signature alone would go over', 100, 15, 5, false],
    ['two lines alone would go over with it', 410, 5, 5, false],
    ['the last three lines go over with it', 410, 6, 5, true],
  ])('where %s', (_case, before, lines, extra, kept) => {
    expect(keepsSignature(table(lines, before), extra, PAGE)).toBe(kept);
  });
});
