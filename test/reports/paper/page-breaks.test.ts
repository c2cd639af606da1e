import { pageBreaks } from '../../../src/reports/paper/page-breaks';

const rows = (count: number, height = 10): number[] => Array.from({ length: count }, () => height);
const NONE = { whole: [], heading: [], header: [], lines: [], closing: [] };

/** Heights in points on a page of 100; rows counted from 0. */
describe('a new page is begun', () => {
  it.each([
    ['nowhere in what fits', { ...NONE, header: rows(1), lines: rows(6), closing: rows(2) }, []],
    ['nowhere on an empty paper', NONE, []],
    ['before a part that would be cut', { ...NONE, whole: [rows(6), rows(6)] }, [6]],
    ['at no part higher than a page, where nothing stands before it', { ...NONE, whole: [rows(12)] }, []],
    [
      'before the heading where six lines find no room below it',
      { ...NONE, whole: [rows(3)], heading: rows(1), header: rows(1), lines: rows(8) },
      [3],
    ],
    [
      'at the line that does not fit, below a repeated header',
      { ...NONE, header: rows(1), lines: rows(30) },
      [10, 19, 28],
    ],
    [
      'so that three lines stand above the signature',
      { ...NONE, header: rows(1), lines: rows(9), closing: rows(2) },
      [7],
    ],
  ])('%s', (_where, parts, breaks) => {
    expect(pageBreaks(parts, 100)).toEqual(breaks);
  });
});
