import fc from 'fast-check';
import { check } from '../../../src/app/checking/check';
import { findTables } from '../../../src/reading/find-tables';
import type { CommuneLine } from '../../support/commune-sheet';
import { communeGrid, communeHamlets, FIRST_LINE, POOR_OPENING, sumLine, withCell } from '../../support/commune-sheet';
import { RandomChoice } from '../../support/random-choice';
import type { GridCell } from '../../support/snapshot-of';
import { snapshotOf } from '../../support/snapshot-of';

/** What must be read of the lines: "=" before sums, then how many lines each adds up. */
function linesIn(grid: readonly GridCell[][]): string[] {
  const [table] = findTables(snapshotOf({ grid }));
  const added = new Map(table?.sums.map(({ total, addends }) => [total, addends.length]));
  return (table?.rows ?? []).map(({ name, kind }, row) =>
    kind === 'total' ? `=${name} ${added.get(row) ?? 0}` : name,
  );
}

type Layout = 'above' | 'below' | 'pages';
const LAYOUTS: readonly Layout[] = ['above', 'below', 'pages'];
const GROUP_NAMES = [
  ['Xã Tân Sơn', 'Xã Bình Minh', 'Xã Yên Phú'],
  ['XÃ TÂN SƠN', 'XÃ BÌNH MINH', 'THỊ TRẤN PRAO'],
  ['Xã Tân Sơn (cũ)', 'Xã Bình Minh cũ', 'Phường Ba'],
  ['Khu vực thành thị', 'Khu vực nông thôn', 'Khu vực miền núi'],
  ['Bình Minh cũ', 'Yên Phú cũ', 'Tân Sơn cũ'],
] as const;

const anySheet = fc.record({
  seed: fc.nat(),
  sizes: fc.array(fc.integer({ min: 2, max: 7 }), { minLength: 2, maxLength: 3 }),
  names: fc.constantFrom(...GROUP_NAMES),
  layout: fc.constantFrom(...LAYOUTS),
  total: fc.constantFrom('Toàn xã', 'TỔNG', 'Tổng cộng', 'Cộng'),
  isTotalFirst: fc.boolean(),
});
type Sheet = typeof anySheet extends fc.Arbitrary<infer Value> ? Value : never;

function sheetOf({ seed, sizes, names, layout, total, isTotalFirst }: Sheet) {
  const choice = new RandomChoice(seed);
  const lines: CommuneLine[] = [];
  const expected: string[] = [];
  const all: CommuneLine[] = [];
  const add = (line: CommuneLine, adds?: number): void => {
    lines.push(line);
    expected.push(adds === undefined ? line.name : `=${line.name} ${adds}`);
  };
  for (const [order, size] of sizes.entries()) {
    const hamlets = communeHamlets(choice, size, all.length);
    const name = names[order] ?? '';
    if (layout === 'above') add(sumLine(name, hamlets), size);
    if (layout === 'pages' && order > 0) add(sumLine('Mang sang', all), all.length);
    hamlets.forEach((hamlet) => add(hamlet));
    all.push(...hamlets);
    if (layout === 'below') add(sumLine(name, hamlets), size);
    if (layout === 'pages' && order < sizes.length - 1) add(sumLine(`Cộng trang ${order + 1}`, hamlets), size);
  }
  const whole = sumLine(total, all);
  const isAbove = isTotalFirst && layout !== 'pages';
  const place = isAbove ? 0 : lines.length;
  lines.splice(place, 0, whole);
  expected.splice(place, 0, `=${total} ${all.length}`);
  return { grid: communeGrid(lines), expected };
}

it('communes over or under their hamlets, and what pages carry over, are sums', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const { grid, expected } = sheetOf(sheet);
      expect(linesIn(grid)).toEqual(expected);
      expect(check(snapshotOf({ grid })).counts.error).toBe(0);
    }),
    { numRuns: 40 },
  );
});

it('a wrong cell changes no line of them', () => {
  fc.assert(
    fc.property(anySheet, fc.nat(), (sheet, place) => {
      const { grid, expected } = sheetOf(sheet);
      const row = FIRST_LINE + (place % expected.length);
      const wrong = withCell(grid, row, POOR_OPENING, 777);
      expect(linesIn(wrong)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

it('communes that are all there is in a list are no sums', () => {
  const communes = communeHamlets(new RandomChoice(3), 6).map((line, order) => ({ ...line, name: `Xã ${order + 1}` }));
  const lines = communes.map((line, order) => (order === 2 ? { ...line, index: null, name: 'Thị trấn Prao' } : line));
  expect(linesIn(communeGrid([...lines, sumLine('Toàn huyện', lines)]))).toEqual([
    ...lines.map(({ name }) => name),
    '=Toàn huyện 6',
  ]);
});
