import fc from 'fast-check';
import { nextYear, nextYearText } from '../../src/planning/next-year-text';

describe('a text one year later', () => {
  it.each([
    ['CHỈ TIÊU GIẢM NGHÈO CÁC THÔN NĂM 2022', 'CHỈ TIÊU GIẢM NGHÈO CÁC THÔN NĂM 2023'],
    ['Hộ nghèo cuối năm 2021', 'Hộ nghèo cuối năm 2022'],
    ['Hộ nghèo đầu năm 2022 (cuối năm 2021)', 'Hộ nghèo đầu năm 2023 (cuối năm 2022)'],
    ['Số hộ tính đến 31/12/2022', 'Số hộ tính đến 31/12/2023'],
    ['Đầu kỳ 01-01-2022', 'Đầu kỳ 01-01-2023'],
    ['An Hòa Thịnh, ngày 15 tháng 3 năm 2022', 'An Hòa Thịnh, ngày …… tháng …… năm 2023'],
    [
      '(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2022 của UBND xã)',
      '(Kèm theo Kế hoạch số ……/KH-UBND ngày ……/……/2023 của UBND xã)',
    ],
  ])('%s', (text, later) => {
    expect(nextYearText(text, 2022)).toBe(later);
  });

  it.each([
    'Chương trình giai đoạn 2021-2025',
    'Giai đoạn 2022 – 2025',
    'Theo Nghị định số 07/2021/NĐ-CP',
    'Theo Quyết định số 861/QĐ-TTg ngày 04/6/2021',
    'Theo Quyết định số 12/QĐ-UBND ngày 5 tháng 1 năm 2022',
    'So với năm 2019',
    'Tổng số hộ',
    'Mã 120225',
  ])('stays: %s', (text) => {
    expect(nextYearText(text, 2022)).toBe(text);
  });

  it('moves the same text on year by year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2001, max: 2090 }), (year) => {
        const title = (of: number) => `Biểu năm ${of}, đầu năm là cuối năm ${of - 1}`;
        expect(nextYearText(title(year), year)).toBe(title(year + 1));
      }),
    );
  });

  it('moves a bare year, and no other number', () => {
    expect([2021, 2022, 2023, 128].map((value) => nextYear(value, 2022))).toEqual([2022, 2023, 2023, 128]);
  });
});
