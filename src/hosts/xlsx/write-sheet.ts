import { rangeOfCell } from '../../sheet/range';
import { pageNumberCode } from '../../workbook/page-number';
import { freeSheetName } from '../../sheet/sheet-name';
import type { PageLayout, SheetSpec, SpecCell } from '../../workbook/sheet-spec';
import type { SheetId } from '../../sheet/cell';
import { GENERAL_FORMAT, TEXT_FORMAT } from '../../sheet/number-format';
import type { WorkbookDocument } from './document';
import type { CellFormatPatch, PageSettingsPatch } from './document-types';
import { ownSheet, ownSheets } from './own-sheets';
import { writeCharts } from './write-charts';

const A4 = 9;

/** Adds the described sheet, or rewrites the one of its tag in place. */
export function writeSheet(document: WorkbookDocument, spec: SheetSpec): void {
  const existing = ownSheets(document).get(spec.tag);
  const sheet = existing ?? document.addSheet(freeSheetName(spec.name, document.tabNames()));
  if (existing === undefined) ownSheet(document, spec.tag, sheet);
  else document.clearSheet(existing);
  spec.columnWidths.forEach((width, column) => document.setColumnWidth(sheet, column, column, width));
  for (const [row, points] of Object.entries(spec.rowHeights)) {
    document.setRowHeight(sheet, Number(row), Number(row), points);
  }
  for (const cell of spec.cells) document.setFormat(sheet, rangeOfCell(cell), formatOf(spec, cell));
  document.setCells(
    sheet,
    spec.cells.map(({ row, column, content }) => ({ address: { row, column }, content })),
  );
  document.addMerges(sheet, spec.merges);
  writePage(document, sheet, spec);
  writeCharts(document, sheet, spec);
}

/** Every property is set: what the spec leaves out is Excel's default, not that of the officer's workbook. */
function formatOf({ fontName }: SheetSpec, { content, style }: SpecCell): CellFormatPatch {
  const isText = typeof content.value === 'string' && content.formula === null;
  return {
    fontName,
    ...(style.fontSize !== undefined && { fontSize: style.fontSize }),
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    horizontal: style.horizontal ?? 'general',
    vertical: style.vertical ?? 'bottom',
    wrap: style.wrap ?? false,
    borders: style.borders ?? [],
    fill: style.fill ?? null,
    numberFormat: style.numberFormat ?? (isText ? TEXT_FORMAT : GENERAL_FORMAT),
  };
}

function writePage(document: WorkbookDocument, sheet: SheetId, { page, fontName }: SheetSpec): void {
  document.setPageSettings(sheet, {
    orientation: page.orientation,
    paperSize: A4,
    margins: page.margins,
    fitToPages: { wide: page.fitToPagesWide, high: page.fitToPagesHigh ?? 0 },
    repeatRows: page.repeatRows ?? null,
    printArea: page.printArea,
    breaksBefore: page.breaksBefore ?? [],
    ...headers(page, fontName),
  });
}

function headers(page: PageLayout, fontName: string): PageSettingsPatch {
  if (!page.pageNumberFromSecondPage) return { header: '', firstPageHeader: null };
  return { header: `&C${pageNumberCode(fontName)}`, firstPageHeader: '' };
}
