import { expectAt, expectPresent } from '../../src/sheet/expect';

describe('what cannot be missing', () => {
  it('is what the list holds at the index', () => {
    expect(expectAt(['Trùa', 'Xóm Mới'], 1)).toBe('Xóm Mới');
    expect(expectAt(new Float64Array([7, 0]), 1)).toBe(0);
    expect(expectAt([null], 0)).toBeNull();
  });

  it.each([-1, 2, 0.5, Number.NaN])('is an error at %p of a list of two', (index) => {
    expect(() => expectAt(['Trùa', 'Xóm Mới'], index)).toThrow(`Nothing at index ${index} of a list of 2`);
  });

  it('is an error by its name where it is not there', () => {
    expect(expectPresent(0, 'total')).toBe(0);
    expect(() => expectPresent(undefined, 'total')).toThrow('Missing: total');
  });
});
