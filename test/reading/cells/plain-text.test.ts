import fc from 'fast-check';
import { plainText, tidyText } from '../../../src/reading/cells/plain-text';
import { spelledOut } from '../../../src/reading/cells/spelled-out';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu;

/** Texts of all that officers' sheets are made of, tidy or not. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...Array.from('Thôn Trùa Đồng ð  \t\n\u00a0\u00ad\u200b\ufeff'),
      'a\u0301',
      'ệ',
      'I\u0307',
      '\u0323',
      'ﬁ',
      '’',
    ),
  }),
);

test('a text is composed, without blanks that count for nothing and marks that take no room', () => {
  fc.assert(
    fc.property(text, (untidy) => {
      expect(tidyText(untidy)).toBe(untidy.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim());
    }),
  );
});

test('a plain text is the tidy one in lower case and without diacritics', () => {
  fc.assert(
    fc.property(text, (untidy) => {
      const bare = tidyText(untidy)
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[đð]/gu, 'd');
      expect(plainText(untidy)).toBe(bare);
    }),
  );
});

test.each([
  ['t.so ho', 'tong so ho'],
  ['t. cong', 'tong cong'],
  ['h.c.ngheo', 'ho can ngheo'],
  ['ho cn', 'ho can ngheo'],
  ['so ho n', 'so ho ngheo'],
  ['to dp 5', 'to dan pho 5'],
  ['d/nam', 'dau nam'],
  ['thon trua', 'thon trua'],
])('“%s” is “%s” once it is spelled out', (plain, words) => {
  expect(spelledOut(plain)).toBe(words);
});

describe('a tidy text', () => {
  it.each([
    ['has no blanks around it', '  Trùa \t', 'Trùa'],
    ['has one space for a run of blanks', 'Bình   Hòa', 'Bình Hòa'],
    ['has a space for a line break in the cell', 'Tổng\r\nsố hộ', 'Tổng số hộ'],
    ['has a plain space for one that does not break', 'Tổng\u00a0cộng\u00a0', 'Tổng cộng'],
    ['is composed', 'Tru\u0300a', 'Trùa'],
    ['has no marks without width', '\ufeffThôn\u200b Nậy\u00ad', 'Thôn Nậy'],
    ['keeps its capitals and marks', 'ĐẮK LẮK', 'ĐẮK LẮK'],
    ['may be empty', ' \u200b ', ''],
  ])('%s', (_what, text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });
});

describe('plain text', () => {
  it.each([
    ['Tổng cộng', 'tong cong'],
    ['TỶ LỆ (%)', 'ty le (%)'],
    ['Đắk', 'dak'],
    ['đầu năm', 'dau nam'],
    ['ðầu năm', 'dau nam'],
    ['Hộ\nnghèo', 'ho ngheo'],
  ])('of %j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it.each([
    ['where the tone stands', 'Bình Hòa', 'Bình Hoà'],
    ['whether it is composed', 'Thôn Trùa'.normalize('NFC'), 'Thôn Trùa'.normalize('NFD')],
    ['capitals', 'CẬN NGHÈO', 'Cận nghèo'],
  ])('does not tell %s', (_what, one, other) => {
    expect(plainText(one)).toBe(plainText(other));
  });
});
