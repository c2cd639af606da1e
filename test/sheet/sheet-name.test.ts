import fc from 'fast-check';
import { freeSheetName, isFreeSheetName } from '../../src/sheet/sheet-name';

describe('freeSheetName', () => {
  it.each([
    ['Tổng hợp', [], 'Tổng hợp'],
    ['Tổng hợp', ['tổng HỢP'], 'Tổng hợp (2)'],
    ['a/b', [], 'a b'],
    [" 'Kế hoạch", [], 'Kế hoạch'],
    ["Kế hoạch' ", [], 'Kế hoạch'],
    [`${'x'.repeat(30)}'y`, [], 'x'.repeat(30)],
    [`${'x'.repeat(30)}😀`, [], 'x'.repeat(30)],
    ['a\nb', [], 'a b'],
    ["''", [], 'Sheet1'],
    ['', ['Sheet1'], 'Sheet1 (2)'],
    ['history', [], 'history (2)'],
  ])('%j beside %j is %j', (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });

  it('finds a name that Excel takes, whatever was wanted', () => {
    const unit = fc.constantFrom(' ', "'", '/', '\u00a0', 'a', 'Á', '\ud83d', '\ude00', '\n', '[', '\ufeff');
    const names = fc.string({ unit, maxLength: 40 });
    fc.assert(
      fc.property(names, fc.array(names, { maxLength: 4 }), (wanted, taken) => {
        const name = freeSheetName(wanted, [...taken, freeSheetName(wanted, taken)]);
        expect(isFreeSheetName(name, [...taken, freeSheetName(wanted, taken)])).toBe(true);
        expect(name).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
