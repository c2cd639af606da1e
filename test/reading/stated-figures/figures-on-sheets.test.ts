import { findTables } from '../../../src/reading/find-tables';
import { figuresOnSheets } from '../../../src/reading/stated-figures/read-stated-figures';
import { formatAddress } from '../../../src/sheet/address';
import { sampleSnapshot } from '../../support/sample-snapshot';
import type { GridCell, SheetLiteral } from '../../support/snapshot-of';
import { snapshotOf } from '../../support/snapshot-of';

/** The figures of sheets as short lines: cell, subject, value with its digits, bound. */
function figuresOf(sheets: readonly SheetLiteral[], year: number | null = 2022): string[] {
  return figuresOnSheets(snapshotOf(...sheets), [], year).map(({ place, subject, value, digits, bound }) =>
    [
      place.kind === 'cell' ? formatAddress(place) : place.kind,
      subject,
      value.toFixed(digits),
      ...(bound ? [bound] : []),
    ].join(' '),
  );
}

function onSheet(grid: readonly (readonly GridCell[])[], rest: Partial<SheetLiteral> = {}): string[] {
  return figuresOf([{ grid, ...rest }]);
}

describe('numbers beside labels', () => {
  it('are read with the heading above them', () => {
    const figures = onSheet([
      ['PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2021'],
      [null],
      ['Nội dung', 'Số lượng', 'Đơn vị'],
      ['Tổng số hộ nghèo', 128, 'hộ'],
      ['Số khẩu hộ nghèo', 229, 'khẩu'],
      ['Tỷ lệ hộ nghèo', '6,25', '%'],
      ['- Có khả năng lao động', 30, 'hộ'],
      ['Trong đó: có khả năng lao động nhưng có người khuyết tật hoặc bệnh hiểm nghèo', 0, 'hộ'],
      ['- Không có khả năng lao động', '98', 'hộ'],
      ['Hộ nghèo bảo trợ xã hội', 68],
      ['Tổng số hộ cận nghèo', 171],
      ['Số khẩu hộ cận nghèo', 504],
      ['Tỷ lệ hộ cận nghèo', { value: 0.0835, format: '0.00%' }],
    ]);
    expect(figures).toEqual([
      'B4 poor.opening.count 128',
      'B5 poor.persons 229',
      'B6 poor.opening.rate 6.25',
      'B7 poor.withLabour 30',
      'B8 poor.withLabourButDisabledOrIll 0',
      'B9 poor.withoutLabour 98',
      'B10 poor.socialProtection 68',
      'B11 nearPoor.opening.count 171',
      'B12 nearPoor.persons 504',
      'B13 nearPoor.opening.rate 8.35',
    ]);
  });

  it('add up with the label above where they are a part of it', () => {
    const figures = onSheet([
      ['PHÂN TÍCH HỘ NGHÈO CUỐI NĂM 2021'],
      ['Hộ nghèo có người có khả năng lao động', 30],
      ['Trong đó: có người khuyết tật hoặc bệnh hiểm nghèo', 0],
      ['Hộ nghèo không có khả năng lao động', 98],
      ['Trong đó: bảo trợ xã hội', 68],
      ['Trong đó: nữ', 12],
    ]);
    expect(figures).toEqual([
      'B2 poor.withLabour 30',
      'B3 poor.withLabourButDisabledOrIll 0',
      'B4 poor.withoutLabour 98',
      'B5 poor.socialProtection 68',
    ]);
  });

  it('are read under the title of their column too', () => {
    const figures = onSheet([
      ['Chỉ tiêu', 'Số hộ', 'Số khẩu', 'Tỷ lệ (%)'],
      ['Hộ nghèo đầu năm 2022', 128, 229, 6.25],
      ['Hộ cận nghèo đầu năm 2022', 171, 504, 8.35],
    ]);
    expect(figures).toEqual([
      'B2 poor.opening.count 128',
      'C2 poor.persons 229',
      'D2 poor.opening.rate 6.25',
      'B3 nearPoor.opening.count 171',
      'C3 nearPoor.persons 504',
      'D3 nearPoor.opening.rate 8.35',
    ]);
  });

  it.each<[string, GridCell[][], string[]]>([
    ['below a label', [['Hộ nghèo cuối năm 2022'], [101]], ['A2 poor.closing.count 101']],
    ['with a blank between', [['Tổng số hộ', null, 2047]], ['C1 households 2047']],
    ['as a goal', [['Tỷ lệ hộ nghèo cuối năm 2022 không quá (%)', 4.93]], ['B1 poor.closing.rate 4.93 at-most']],
    [
      'by the digits shown',
      [['Tỷ lệ hộ nghèo cuối năm 2022', { value: 4.934049, format: '0.0' }]],
      ['B1 poor.closing.rate 4.9'],
    ],
    ['with their unit typed', [['Tỷ lệ hộ nghèo cuối năm 2022', '4,93 %']], ['B1 poor.closing.rate 4.93']],
    [
      'in a sentence',
      [['Cuối năm 2022\ncòn 101 hộ nghèo, chiếm 4,93 %']],
      ['A1 poor.closing.count 101', 'A1 poor.closing.rate 4.93'],
    ],
    [
      'in the line of the total',
      [
        ['Thôn', 'Hộ nghèo đầu năm 2022'],
        ['Trùa', 7],
        ['Nậy', 7],
        ['Tổng cộng', 14],
      ],
      ['B4 poor.opening.count 14'],
    ],
  ])('are read %s', (_where, grid, figures) => {
    expect(onSheet(grid)).toEqual(figures);
  });

  it.each<[string, GridCell[][]]>([
    ['another year', [['Hộ nghèo cuối năm 2020', 140]]],
    ['a hamlet', [['Thôn Trùa: hộ nghèo đầu năm 2022', 7]]],
    ['a part of them', [['Hộ nghèo dân tộc thiểu số đầu năm 2022', 12]]],
    ['money', [['Kinh phí hỗ trợ hộ nghèo năm 2022', 5000]]],
    ['a label without a time', [['Số hộ nghèo', 128]]],
    ['a day', [['Hộ nghèo đầu năm 2022', { value: 44_562, format: 'dd/mm/yyyy' }]]],
    ['no label', [[128, 229]]],
    ['half a household', [['Hộ nghèo đầu năm 2022', 128.5]]],
    ['a list below a title', [['Hộ nghèo đầu năm 2022'], [7], [8], [9]]],
  ])('are left out for %s', (_what, grid) => {
    expect(onSheet(grid)).toEqual([]);
  });
});

describe('sheets that are not read', () => {
  const grid = [['Hộ nghèo cuối năm 2022', 101]];

  it('are hidden ones and the tool’s own', () => {
    expect(onSheet(grid)).toHaveLength(1);
    expect(onSheet(grid, { visible: false })).toEqual([]);
    expect(onSheet(grid, { tag: 'summary' })).toEqual([]);
    expect(onSheet(grid, { tag: 'findings' })).toEqual([]);
  });

  it('are those without anything on them', () => {
    expect(onSheet([])).toEqual([]);
  });
});

describe('a sheet with a target table', () => {
  it('states nothing inside the table', () => {
    const sample = sampleSnapshot();
    expect(figuresOnSheets(sample, findTables(sample), 2022)).toEqual([]);
  });
});
