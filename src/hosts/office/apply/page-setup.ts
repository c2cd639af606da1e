import { formatAddress, formatRange } from '../../../workbook/address';
import { pageNumberCode } from '../../../workbook/page-number';
import type { SheetSpec } from '../../../workbook/sheet-spec';

const MILLIMETRES_PER_CENTIMETRE = 10;

/** Sets how the sheet prints: A4, margins, what fits on a page, repeated rows, page breaks and the page number. */
export function queuePageSetup(
  { pageLayout, horizontalPageBreaks }: Excel.Worksheet,
  { page, fontName }: SheetSpec,
): void {
  const { top, bottom, left, right } = page.margins;
  const centimetres = (millimetres: number): number => millimetres / MILLIMETRES_PER_CENTIMETRE;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = {
    horizontalFitToPages: page.fitToPagesWide,
    ...(page.fitToPagesHigh !== undefined && { verticalFitToPages: page.fitToPagesHigh }),
  };
  pageLayout.setPrintMargins('Centimeters', {
    top: centimetres(top),
    bottom: centimetres(bottom),
    left: centimetres(left),
    right: centimetres(right),
  });
  pageLayout.setPrintArea(formatRange(page.printArea));
  if (page.repeatRows) pageLayout.setPrintTitleRows(`$${page.repeatRows.first + 1}:$${page.repeatRows.last + 1}`);
  for (const row of page.breaksBefore ?? []) horizontalPageBreaks.add(formatAddress({ row, column: 0 }));
  queueHeaders(pageLayout.headersFooters, page.pageNumberFromSecondPage ? pageNumberCode(fontName) : null);
}

function queueHeaders(headers: Excel.HeaderFooterGroup, pageNumber: string | null): void {
  headers.state = pageNumber === null ? 'Default' : 'FirstAndDefault';
  headers.defaultForAllPages.centerHeader = pageNumber ?? '';
  if (pageNumber !== null) headers.firstPage.centerHeader = '';
}
