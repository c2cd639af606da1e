import fc from 'fast-check';
import { check } from '../../../src/app/checking/check';
import { findTables } from '../../../src/reading/find-tables';
import type { CommuneLine } from '../../support/commune-sheet';
import { communeGrid, communeHamlets, sumLine } from '../../support/commune-sheet';
import { RandomChoice } from '../../support/random-choice';
import { snapshotOf } from '../../support/snapshot-of';

const anySheet = fc.record({
  seed: fc.nat(),
  sizes: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 2, maxLength: 3 }),
  titles: fc.constantFrom(
    ['Xã', 'Thôn'],
    ['Đơn vị cũ', 'Tên thôn'],
    ['Huyện', 'Xã, thị trấn'],
    ['Đơn vị', 'Tổ dân phố'],
  ),
  isRepeated: fc.boolean(),
  haveSameNames: fc.boolean(),
});

it('two columns of names are a commune, merged or repeated, and its hamlets', () => {
  fc.assert(
    fc.property(anySheet, ({ seed, sizes, titles, isRepeated, haveSameNames }) => {
      const choice = new RandomChoice(seed);
      const communes = sizes.map((size) =>
        communeHamlets(choice, size).map((line, order) =>
          haveSameNames ? { ...line, name: `Thôn ${order + 1}` } : line,
        ),
      );
      const hamlets: readonly CommuneLine[] = communes.flat();
      const groups = communes.flatMap((own, order) =>
        own.map((_line, place) => ({ name: `Xã ${'ABC'[order] ?? ''}`, place })),
      );
      const total = { ...sumLine('', hamlets), index: null };
      const grid = communeGrid([...hamlets, total], {
        leading: ['TT', ...titles],
        before: (line) => {
          const group = groups[line];
          if (!group) return ['Tổng cộng'];
          return [isRepeated || group.place === 0 ? group.name : null];
        },
      });
      const [table, ...others] = findTables(snapshotOf({ grid }));
      expect(others).toEqual([]);
      expect(table?.rows.map(({ name, group }) => [name, group])).toEqual([
        ...hamlets.map(({ name }, order) => [name, groups[order]?.name]),
        ['Tổng cộng', 'Tổng cộng'],
      ]);
      expect(check(snapshotOf({ grid })).counts.error).toBe(0);
    }),
    { numRuns: 40 },
  );
});

it.each([
  ['Xã', true],
  ['Phường/ Xã', true],
  ['Khu vực', true],
  ['Thôn', undefined],
  ['Xã, thôn', undefined],
  ['Đơn vị', undefined],
])('lines under %s are no hamlets: %p', (title, areUnits) => {
  const hamlets = communeHamlets(new RandomChoice(1), 5);
  const [table] = findTables(snapshotOf({ grid: communeGrid(hamlets, { leading: ['TT', title] }) }));
  expect(table?.areUnits).toBe(areUnits);
});
