import fc from 'fast-check';
import { parseHamletList } from '../../src/planning/hamlet-list';

describe('a typed or pasted list of hamlets', () => {
  it.each<[string, string, string[]]>([
    ['one a line', 'Trùa\nNậy\r\nCừa Quán', ['Trùa', 'Nậy', 'Cừa Quán']],
    ['blank lines and blanks around', '\n  Trùa \n\u00a0\n\tNậy\n', ['Trùa', 'Nậy']],
    [
      'numbers in front',
      '1. Thôn A\n2) Thôn B\n3/ Thôn C\n(4) Thôn D\n5 Thôn Đ',
      ['Thôn A', 'Thôn B', 'Thôn C', 'Thôn D', 'Thôn Đ'],
    ],
    ['Roman numbers and dashes', 'II. Trùa\n- Nậy\n• Yên', ['Trùa', 'Nậy', 'Yên']],
    ['numbers that belong to the name', 'Thôn 1\nThôn 2\nTổ dân phố số 3', ['Thôn 1', 'Thôn 2', 'Tổ dân phố số 3']],
    ['one line with commas', 'Trùa, Nậy; Yên', ['Trùa', 'Nậy', 'Yên']],
    ['lines of a table', 'STT\tThôn\tSố hộ\n1\tTrùa\t105\n2\tNậy\t97', ['Trùa', 'Nậy']],
    ['a single line of a table', '1\tTrùa, Nậy\t105', ['Trùa, Nậy']],
    ['a formula and a tag, which are names like others', '=1+A1\n<b>x</b>', ['=1+A1', '<b>x</b>']],
    ['lines without a letter', '1\n2\n---', []],
    ['nothing', ' ', []],
  ])('%s', (_case, text, names) => {
    expect(parseHamletList(text).names).toEqual(names);
  });

  it('takes a name that stands there again once, however it is written, and says so', () => {
    expect(parseHamletList('Thôn Hòa\nthôn  Hoà\nXóm Hòa')).toEqual({
      names: ['Thôn Hòa', 'Xóm Hòa'],
      repeated: ['thôn Hoà'],
    });
  });

  it('gives back a clean list as it is', () => {
    const name = fc.constantFrom('Trùa', 'Nậy', 'Thôn 1', 'Cừa Quán', 'Đông Hà', 'Bản Mường');
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1 }), (names) => {
        expect(parseHamletList(names.join('\n'))).toEqual({ names, repeated: [] });
      }),
    );
  });
});
