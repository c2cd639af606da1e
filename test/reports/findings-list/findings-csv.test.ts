import { vi } from '../../../src/locales/vi';
import type { FindingLine } from '../../../src/reports/findings-list/finding-line';
import { findingsCsv } from '../../../src/reports/findings-list/findings-csv';

const LINE: FindingLine = {
  severity: 'Lỗi',
  place: 'Trùa',
  address: 'G8',
  found: '1,8',
  expected: '1,9',
  reasons: ['Sai.', 'Vì thế.'],
  answer: '',
};
const words = vi.findingsList;
const recordOf = (changed: Partial<FindingLine>): string =>
  findingsCsv([{ ...LINE, ...changed }], words)
    .split('\r\n')
    .slice(1)
    .join('\n');

/** RFC 4180: a field with a comma, a quote or a line end stands in quotes, and its quotes are doubled. */
describe('the list as comma-separated values', () => {
  it('begins with the mark of UTF-8 and a header of nine fields, and ends each record with a line end', () => {
    const text = findingsCsv([], words);
    expect(text).toMatch(/^\ufeff[^\r\n]+\r\n$/);
    expect(text.match(/(?:"(?:[^"]|"")*"|[^,"\r]*)(?:,|\r\n)/g)).toHaveLength(9);
  });

  it('numbers the findings and leaves room to tick them off', () => {
    expect(recordOf({})).toBe('1,Lỗi,Trùa,G8,"1,8","1,9",Sai. Vì thế.,,\n');
    expect(findingsCsv([LINE, LINE], words).split('\r\n')[2]).toMatch(/^2,/);
  });

  it.each([
    ['Thôn "Trùa"', '"Thôn ""Trùa"""'],
    ['a\nb', '"a\nb"'],
    [' Trùa', '" Trùa"'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-Trùa', "'-Trùa"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['-5', '-5'],
    ['+2', '+2'],
  ])('writes the text %j as %s', (place, field) => {
    expect(recordOf({ place })).toBe(`1,Lỗi,${field},G8,"1,8","1,9",Sai. Vì thế.,,\n`);
  });
});
