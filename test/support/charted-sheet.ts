import type { CellRange } from '../../src/sheet/range';
import type { ChartSpec, SheetSpec, SpecCell } from '../../src/workbook/sheet-spec';

const TAG = 'summary';
const FIRST_HAMLET = 2;

/** A sheet of the tool's own with so many hamlets, a chart under them, on a page of its own, over two columns of rates. */
export function chartedSheet(hamlets: number, more: Partial<SheetSpec> = {}): SheetSpec {
  const place = placeUnder(hamlets);
  return {
    tag: TAG,
    name: 'Tổng hợp kế hoạch',
    fontName: 'Times New Roman',
    columnWidths: [24, 14, 14],
    rowHeights: {},
    cells: ['Thôn', 'Đầu năm', 'Cuối năm']
      .map((header, column) => cell(1, column, header))
      .concat(Array.from({ length: hamlets }, (_hamlet, index) => hamletCells(index)).flat()),
    merges: [],
    charts: [chartOf(hamlets)],
    page: {
      orientation: 'portrait',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToPagesWide: 1,
      printArea: { ...place, firstRow: 0 },
      breaksBefore: [place.firstRow],
      pageNumberFromSecondPage: true,
    },
    ...more,
  };
}

/** The chart of such a sheet. */
export function chartOf(hamlets: number, more: Partial<ChartSpec> = {}): ChartSpec {
  const column = (index: number): CellRange => ({
    firstRow: FIRST_HAMLET,
    lastRow: FIRST_HAMLET + hamlets - 1,
    firstColumn: index,
    lastColumn: index,
  });
  return {
    kind: 'bar',
    title: 'Tỷ lệ hộ nghèo theo thôn (%)',
    description: 'Tỷ lệ "đầu năm" & cuối năm của từng thôn',
    categories: column(0),
    series: [
      { name: 'Đầu năm', values: column(1), fill: '#a6a6a6' },
      { name: 'Cuối năm <b>', values: column(2), fill: '#1F4E78' },
    ],
    place: placeUnder(hamlets),
    ...more,
  };
}

function placeUnder(hamlets: number): CellRange {
  const firstRow = FIRST_HAMLET + hamlets + 1;
  return { firstRow, lastRow: firstRow + 2 * hamlets + 8, firstColumn: 0, lastColumn: 2 };
}

/** The rate at the end of the year is computed, so that what the chart shows is the result of a formula. */
function hamletCells(index: number): SpecCell[] {
  const row = FIRST_HAMLET + index;
  const rate = 4 + index / 8;
  return [
    cell(row, 0, index === 0 ? '=1+1' : `Thôn ${index + 1}`),
    cell(row, 1, rate, null),
    cell(row, 2, rate - 1, `=B${row + 1}-1`),
  ];
}

function cell(row: number, column: number, value: string | number, formula: string | null = null): SpecCell {
  const style = typeof value === 'number' ? { numberFormat: '0.00' } : {};
  return { row, column, content: { value, formula }, style };
}
