import fc from 'fast-check';
import { alikeNames } from '../../src/domain/alike-names';
import { hamletLikeness } from '../../src/domain/hamlet-name';

describe('names that are alike', () => {
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
    expect(alikeNames(['Cừa Quán', one, 'Nậy', other])).toEqual([[1, 3]]);
  });

  it.each([
    ['Thôn', 'Xóm'],
    ['Ban Mê', 'Mê'],
    ['Thôn 1', 'Thôn 11'],
    ['Bản.', 'Bản'],
  ])('are not %j and %j', (one, other) => {
    expect(alikeNames([one, other])).toEqual([]);
  });

  it('come in groups in the order of their first one', () => {
    expect(alikeNames(['Nậy', 'Trùa', 'Thôn Nậy', 'TRÙA', 'nậy', 'Cừa'])).toEqual([
      [0, 2, 4],
      [1, 3],
    ]);
    expect(alikeNames([])).toEqual([]);
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

  it('are those with one likeness, and no others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(names, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 40 }),
        (all) => {
          const likenesses = all.map(hamletLikeness);
          const groups = [...new Set(likenesses)].map((likeness) =>
            [...all.keys()].filter((position) => likenesses[position] === likeness),
          );
          expect(alikeNames(all)).toEqual(groups.filter((group) => group.length > 1));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are told apart by their numbers among many', () => {
    const numbered = Array.from({ length: 20_000 }, (_name, order) => `Thôn ${order + 1}`);
    expect(alikeNames(numbered)).toEqual([]);
  });
});
