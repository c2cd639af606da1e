import fc from 'fast-check';
import { check } from '../../../src/app/checking/check';
import { findTables } from '../../../src/reading/find-tables';
import type { CommuneLine } from '../../support/commune-sheet';
import {
  communeGrid,
  communeHamlets,
  FIRST_LINE,
  HOUSEHOLDS,
  POOR_CLOSING,
  sumLine,
  withCell,
} from '../../support/commune-sheet';
import { RandomChoice } from '../../support/random-choice';
import type { GridCell } from '../../support/snapshot-of';
import { snapshotOf } from '../../support/snapshot-of';

/** Names of the whole by the words that they have, or by the letterhead of the sheet: "UBND XÃ TÂN SƠN". */
const NAMES = [
  ...['∑', 'Σ', 'TC', 'T.C', 'Tổng hợp toàn xã', 'Cả xã', 'Toàn quốc', 'Tất cả', 'Toàn vùng', 'TONG CONG'],
  ...['Xã Tân Sơn', 'XÃ TÂN SƠN', 'UBND xã Tân Sơn'],
] as const;

const anySheet = fc.record({
  seed: fc.nat(),
  hamlets: fc.integer({ min: 3, max: 20 }),
  isFirst: fc.boolean(),
});

interface Sheet {
  readonly seed: number;
  readonly hamlets: number;
  readonly isFirst: boolean;
}

function sheetOf({ seed, hamlets, isFirst }: Sheet, name: string, summed = hamlets) {
  const parts = communeHamlets(new RandomChoice(seed), hamlets);
  const total = sumLine(name, parts.slice(0, summed));
  const lines: readonly CommuneLine[] = isFirst ? [total, ...parts] : [...parts, total];
  return { grid: communeGrid(lines), totalRow: FIRST_LINE + (isFirst ? 0 : hamlets) };
}

function totalsIn(grid: readonly GridCell[][]): string[] {
  const [table] = findTables(snapshotOf({ grid }));
  return (table?.rows ?? []).filter(({ kind }) => kind === 'total').map(({ name }) => name);
}

describe.each(NAMES)('the whole called %s', (name) => {
  it('is the total of a clean sheet', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { grid } = sheetOf(sheet, name);
        expect(totalsIn(grid)).toEqual([name]);
        expect(check(snapshotOf({ grid })).counts.error).toBe(0);
      }),
      { numRuns: 8 },
    );
  });

  it('is the total although a cell of it is wrong', () => {
    fc.assert(
      fc.property(anySheet, fc.constantFrom(HOUSEHOLDS, POOR_CLOSING), (sheet, column) => {
        const { grid, totalRow } = sheetOf(sheet, name);
        const wrong = withCell(grid, totalRow, column, 9999);
        expect(totalsIn(wrong)).toEqual([name]);
      }),
      { numRuns: 8 },
    );
  });

  it('is the total although it leaves a hamlet out', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { grid } = sheetOf(sheet, name, sheet.hamlets - 1);
        expect(totalsIn(grid)).toEqual([name]);
      }),
      { numRuns: 8 },
    );
  });
});

it('a total that leaves a hamlet out, or has a wrong cell, is not ready to be sent', () => {
  const sheet = { seed: 5, hamlets: 4, isFirst: false };
  const { grid, totalRow } = sheetOf(sheet, 'Xã Tân Sơn');
  const wrong = [sheetOf(sheet, 'Xã Tân Sơn', 3).grid, withCell(grid, totalRow, POOR_CLOSING, 9999)];
  expect([grid, ...wrong].map((each) => check(snapshotOf({ grid: each })).ready)).toEqual([true, false, false]);
});

it('a name that says nothing is the total by what it adds, one cell of it wrong or not', () => {
  fc.assert(
    fc.property(anySheet, fc.boolean(), (sheet, isWrong) => {
      const { grid, totalRow } = sheetOf(sheet, 'Số liệu chung');
      expect(totalsIn(isWrong ? withCell(grid, totalRow, POOR_CLOSING, 9999) : grid)).toEqual(['Số liệu chung']);
    }),
    { numRuns: 20 },
  );
});

it('a sheet without a total has none', () => {
  fc.assert(
    fc.property(anySheet, ({ seed, hamlets }) => {
      const grid = communeGrid(communeHamlets(new RandomChoice(seed), hamlets));
      expect(totalsIn(grid)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
