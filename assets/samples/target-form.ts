import { STAGE_PAIRS } from '../../src/domain/columns';
import type { CellFormatPatch } from '../../src/hosts/xlsx/document-types';
import type { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { summary as words } from '../../src/locales/vi/summary';
import type { CellRange } from '../../src/workbook/address';
import { rangeBetween } from '../../src/workbook/address';
import type { CellEdit } from '../../src/workbook/change';
import { pageNumberCode } from '../../src/workbook/page-number';
import type { CellValue } from '../../src/workbook/snapshot';

/** The sheet name of the form. */
export const SHEET_NAME = 'Chỉ tiêu thôn';

/** Where the form's rows and columns stand, zero-based. */
export const HEADER_ROW = 4;
export const FIRST_HAMLET_ROW = 6;
export const LAST_COLUMN = 14;
const [INDEX, HAMLET, HOUSEHOLDS, FIRST_PAIR] = [0, 1, 2, 3];

/** The widths of the columns from A on, in characters. */
const WIDTHS = [5, 20, 9, ...Array.from({ length: LAST_COLUMN - HOUSEHOLDS }, () => 6.6)];

/** A3 to O3 and the like: one line over the whole form. */
export function wholeLine(row: number): CellRange {
  return rangeBetween({ row, column: 0 }, { row, column: LAST_COLUMN });
}

/** A constant for a cell. */
export function typed(row: number, column: number, value: CellValue, numberFormat?: string): CellEdit {
  const edit = { address: { row, column }, content: { value, formula: null } };
  return numberFormat === undefined ? edit : { ...edit, numberFormat };
}

/** Writes a text over a range of cells, merged into one. */
export function writeMerged(
  document: WorkbookDocument,
  sheet: string,
  range: CellRange,
  text: string,
  format: CellFormatPatch,
): void {
  document.setCells(sheet, [typed(range.firstRow, range.firstColumn, text)]);
  if (range.firstRow !== range.lastRow || range.firstColumn !== range.lastColumn) document.addMerge(sheet, range);
  document.setFormat(sheet, range, format);
}

/** Writes the two header rows: full titles above, counts and rates below. */
export function writeHeader(document: WorkbookDocument, sheet: string, year: number | null): void {
  const format: CellFormatPatch = { bold: true, horizontal: 'center', vertical: 'center', wrap: true };
  const titles: readonly (readonly [number, string])[] = [
    [INDEX, words.index],
    [HAMLET, words.hamlet],
    [HOUSEHOLDS, words.households],
  ];
  for (const [column, title] of titles) {
    writeMerged(
      document,
      sheet,
      rangeBetween({ row: HEADER_ROW, column }, { row: HEADER_ROW + 1, column }),
      title,
      format,
    );
  }
  STAGE_PAIRS.forEach(({ indicator, stage }, order) => {
    const column = FIRST_PAIR + order * 2;
    const group = rangeBetween({ row: HEADER_ROW, column }, { row: HEADER_ROW, column: column + 1 });
    writeMerged(document, sheet, group, words.group(indicator, stage, year), format);
    document.setCells(sheet, [
      typed(HEADER_ROW + 1, column, words.count),
      typed(HEADER_ROW + 1, column + 1, words.rate),
    ]);
  });
  document.setFormat(sheet, wholeLine(HEADER_ROW + 1), format);
}

/** Borders, alignment, widths and page of the form whose last line is in `totalRow`. */
export function dressForm(document: WorkbookDocument, sheet: string, totalRow: number, lastPrintedRow: number): void {
  const table = rangeBetween({ row: HEADER_ROW, column: 0 }, { row: totalRow, column: LAST_COLUMN });
  const lines = { ...table, firstRow: FIRST_HAMLET_ROW };
  document.setFormat(sheet, table, { borders: ['top', 'bottom', 'left', 'right'] });
  document.setFormat(sheet, lines, { horizontal: 'center', vertical: 'center' });
  document.setFormat(sheet, { ...lines, firstColumn: HAMLET, lastColumn: HAMLET }, { horizontal: 'left' });
  document.setFormat(sheet, wholeLine(totalRow), { bold: true });
  document.setFormat(sheet, { ...wholeLine(totalRow), lastColumn: HAMLET }, { horizontal: 'center' });
  WIDTHS.forEach((width, column) => document.setColumnWidth(sheet, column, column, width));
  document.setRowHeight(sheet, HEADER_ROW, HEADER_ROW, 50);
  document.setRowHeight(sheet, HEADER_ROW + 1, totalRow, LINE_HEIGHT);
  document.setPageSettings(sheet, {
    orientation: 'landscape',
    paperSize: A4,
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
    fitToPages: { wide: 1, high: 0 },
    repeatRows: { first: HEADER_ROW, last: HEADER_ROW + 1 },
    printArea: { ...wholeLine(0), lastRow: lastPrintedRow },
    header: `&C${pageNumberCode('Times New Roman')}`,
    firstPageHeader: '',
  });
}

const A4 = 9;
/** Points; nineteen hamlets stay on one page. */
const LINE_HEIGHT = 16;
