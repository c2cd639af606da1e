import { blockOf, constant, spreadInRow } from '../reports/paper/sheet-block';
import { MARGINS } from '../reports/paper/paper';
import { BODY_SIZE, BOXED, HEADER, INPUT_FILL, KIND, KIND_SIZE } from '../reports/paper/sheet-style';
import { heightOfLines } from '../reports/paper/text-height';
import type { CellStyle, SheetSpec } from '../workbook/sheet-spec';

/** What the plan's section II says of the households beside the table. */
const FIGURES: readonly (readonly [label: string, value: number, unit: string])[] = [
  ['Số khẩu của hộ nghèo', 229, 'khẩu'],
  ['Hộ nghèo có người có khả năng lao động', 30, 'hộ'],
  ['Trong đó: có người khuyết tật hoặc bệnh hiểm nghèo', 0, 'hộ'],
  ['Hộ nghèo không có khả năng lao động', 98, 'hộ'],
  ['Hộ nghèo bảo trợ xã hội', 68, 'hộ'],
  ['Số khẩu của hộ cận nghèo', 504, 'khẩu'],
];

const WIDTHS = [6, 52, 12, 10];
const WHOLE_LINE = { first: 0, last: WIDTHS.length - 1 };
const HEADER_ROW = 2;
const LEFT: CellStyle = { ...BOXED, horizontal: 'left', wrap: true };

/** The sheet on which the officer keeps the figures of the households' review. */
export function householdAnalysis(year: number): SheetSpec {
  const line = heightOfLines(1.2, BODY_SIZE);
  const lines = FIGURES.flatMap(([label, value, unit], order) => {
    const row = HEADER_ROW + 1 + order;
    return [
      spreadInRow(row, { first: 0, last: 0 }, constant(order + 1), { ...BOXED, numberFormat: '0' }),
      spreadInRow(row, { first: 1, last: 1 }, constant(label), LEFT),
      spreadInRow(row, { first: 2, last: 2 }, constant(value), { ...BOXED, numberFormat: '0', fill: INPUT_FILL }),
      spreadInRow(row, { first: 3, last: 3 }, constant(unit), BOXED),
    ];
  });
  const titles = ['STT', 'Nội dung', 'Số lượng', 'Đơn vị tính'].map((title, column) =>
    spreadInRow(HEADER_ROW, { first: column, last: column }, constant(title), HEADER),
  );
  const { cells, merges, heights } = blockOf(
    [heightOfLines(1.3, KIND_SIZE), line, line, ...FIGURES.map(() => line)],
    [spreadInRow(0, WHOLE_LINE, constant(`PHÂN TÍCH HỘ NGHÈO CUỐI NĂM ${year}`), KIND), ...titles, ...lines],
  );
  return {
    tag: 'template-2',
    name: 'Phân tích hộ nghèo',
    fontName: 'Times New Roman',
    columnWidths: WIDTHS,
    rowHeights: Object.fromEntries(heights.map((height, row) => [row, height])),
    cells,
    merges,
    page: {
      orientation: 'portrait',
      margins: MARGINS,
      fitToPagesWide: 1,
      printArea: { firstRow: 0, firstColumn: 0, lastRow: heights.length - 1, lastColumn: WHOLE_LINE.last },
      pageNumberFromSecondPage: false,
    },
  };
}
