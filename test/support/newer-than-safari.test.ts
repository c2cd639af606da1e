import { newerThanSafari } from './newer-than-safari';

describe('what Safari 15.4 does not know', () => {
  it.each([
    ['a lookbehind', '/(?<!a)b/u.test(x)'],
    ['a lookbehind in a text', 'new RegExp("(?<=a)b")'],
    ['a lookbehind in a template', 'new RegExp(`(?<=${a})b`)'],
    ['sets in a regular expression', '/[\\p{L}--[a-z]]/v'],
    ['modifiers in a regular expression', '/(?i:a)b/'],
    ['one name for two groups', '/(?<y>a)|(?<y>b)/'],
    ['a static block', 'class A { static { A.x = 1 } }'],
    ['a copy that is sorted', 'x.toSorted()'],
    ['a copy without some', 'x?.toSpliced(1, 1)'],
    ['a canvas of a thread', 'new OffscreenCanvas(1, 1)'],
  ])('holds %s', (_name, script) => {
    expect(newerThanSafari(script)).not.toEqual([]);
  });

  it.each([
    [
      'private members and optional chains',
      'class A { #x = 1; static y = 2; z(o) { return #x in o ? this?.#x ?? 0 : 1 } }',
    ],
    ['names and properties in a regular expression', '/(?<year>\\p{N}+)(?=x)(?!y)/dgimsuy'],
    ['what came with 15.4', 'x.at(-1).replaceAll(a, b); y.findLast(z); Object.hasOwn(x, y); structuredClone(x)'],
  ])('does not hold %s', (_name, script) => {
    expect(newerThanSafari(script)).toEqual([]);
  });
});
