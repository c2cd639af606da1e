import { spelledOut } from '../../../src/reading/cells/spelled-out';

describe('abbreviations are written out', () => {
  it.each([
    ['t.so ho', 'tong so ho'],
    ['t. cong', 'tong cong'],
    ['h.ngheo', 'ho ngheo'],
    ['ho cn', 'ho can ngheo'],
    ['ho n', 'ho ngheo'],
    ['c.ngheo', 'can ngheo'],
    ['n.khau', 'nhan khau'],
    ['t.le %', 'ty le %'],
    ['d.nam', 'dau nam'],
    ['c/nam', 'cuoi nam'],
    ['to dp 3', 'to dan pho 3'],
    ['h/c.ngheo', 'ho can ngheo'],
  ])('%s: %s', (plain, words) => {
    expect(spelledOut(plain)).toBe(words);
  });

  it.each(['tong so ho', 'ho ngheo dau nam', 'binh hoa', 'ho nay'])('%s stays', (plain) => {
    expect(spelledOut(plain)).toBe(plain);
  });
});
