import fc from 'fast-check';
import { likelyAlikeNames } from '../../src/domain/alike-names';
import { hamletLikeness } from '../../src/domain/hamlet-name';

describe('names that may be alike', () => {
  it.each([
    ['in tone placement', 'Bình Hòa', 'Bình Hoà'],
    ['in composition', 'Bình Hòa', 'Bình Hòa'.normalize('NFD')],
    ['in marks, i and y, and spaces', 'Đắk Mỹ', 'Đăkmĩ'],
    ['in capitals', 'Bình Hòa', 'BÌNH HÒA'],
    ['in the kind of place', 'Tổ dân phố 3', 'TDP. 3'],
    ['in spaces within the kind of place', 'khu\u00a0 phố  1', ' 1 '],
    ['in invisible characters', 'Trùa\u200b', 'Tr\u00adùa'],
    ['in another script', 'Ω Σας', 'ω σΑΣ'],
  ])('differ %s', (_manner, one, other) => {
    expect(hamletLikeness(one)).toBe(hamletLikeness(other));
    expect(likelyAlikeNames(['Cừa Quán', one, 'Nậy', other])).toEqual([[1, 3]]);
  });

  it.each([
    ['Thôn', 'Xóm'],
    ['Ban Mê', 'Mê'],
    ['Thôn 1', 'Thôn 11'],
    ['Bản.', 'Bản'],
  ])('are not %j and %j', (one, other) => {
    expect(likelyAlikeNames([one, other])).toEqual([]);
  });

  it('come in groups in the order of their first one', () => {
    expect(likelyAlikeNames(['Nậy', 'Trùa', 'Thôn Nậy', 'TRÙA', 'nậy', 'Cừa'])).toEqual([
      [0, 2, 4],
      [1, 3],
    ]);
    expect(likelyAlikeNames([])).toEqual([]);
  });

  const syllables = [
    'Thôn',
    'Bản',
    'Ban',
    'khu',
    'phố',
    'Hòa',
    'Hoà',
    'đắk',
    'Đăk',
    'Mỹ',
    'mĩ',
    '1',
    '2',
    '.',
    'ẞ',
    'İ',
  ];
  const separators = [' ', '\u00a0', '', '.', '\u200b', '\u0301', '\n'];
  const names = fc
    .array(fc.tuple(fc.constantFrom(...syllables), fc.constantFrom(...separators)), { maxLength: 4 })
    .map((parts) => parts.flat().join(''));

  it('leave out none that has the likeness of another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(names, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 40 }),
        (all) => {
          const groups = likelyAlikeNames(all);
          const groupOf = (position: number) => groups.findIndex((group) => group.includes(position));
          all.forEach((name, position) => {
            const first = all.findIndex((other) => hamletLikeness(other) === hamletLikeness(name));
            if (first !== position) expect([groupOf(position) >= 0, groupOf(position)]).toEqual([true, groupOf(first)]);
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are few among names that differ', () => {
    const numbered = Array.from({ length: 20_000 }, (_name, order) => `Thôn ${order + 1}`);
    expect(likelyAlikeNames(numbered)).toEqual([]);
  });
});
