import { headerSpans, lineSpans } from '../../../src/reports/paper/inferred-spans';
import { formatRange } from '../../../src/sheet/range';
import type { CellValue } from '../../../src/sheet/cell';

function spansOf(...values: readonly (readonly CellValue[])[]): string[] {
  return headerSpans({ firstRow: 4, firstColumn: 0, values }).map(formatRange);
}

describe('the titles of a header', () => {
  it('stand over their own column, down to its last row', () => {
    expect(spansOf(['STT', 'Thôn'], [null, null])).toEqual(['A5:A6', 'B5:B6']);
  });

  it('reach over the columns of their group', () => {
    expect(spansOf(['Thôn', 'Hộ nghèo', null, null], [null, 'TS', '%', 'Giảm'])).toEqual([
      ...['A5:A6', 'B5:D5', 'B6', 'C6', 'D6'],
    ]);
  });

  it('stand in three rows', () => {
    const lines = [
      ['Thôn', 'Hộ nghèo', null, null, null],
      [null, 'Đầu năm', null, 'Cuối năm', null],
      [null, 'TS', '%', 'TS', '%'],
    ];
    expect(spansOf(...lines)).toEqual(['A5:A7', 'B5:E5', 'B6:C6', 'D6:E6', 'B7', 'C7', 'D7', 'E7']);
  });

  it('leave blank cells without a title below to themselves', () => {
    expect(spansOf(['Thôn', null, 'Số hộ'])).toEqual(['A5', 'C5']);
  });

  it('are titles only where something is written', () => {
    expect(spansOf(['  ', 'Thôn'])).toEqual(['B5']);
  });
});

describe('the texts of a line', () => {
  it('reach to the next, the last one to the end', () => {
    expect(lineSpans(['UBND', null, 'CỘNG HÒA', null, null], 2)).toEqual([
      { first: 2, last: 3 },
      { first: 4, last: 6 },
    ]);
    expect(lineSpans([null, null], 0)).toEqual([]);
  });
});
