import { formatAddress } from '../../../sheet/address';
import { formatRange } from '../../../sheet/range';
import { pageNumberCode } from '../../../workbook/page-number';
import type { PageLayout, SheetSpec } from '../../../workbook/sheet-spec';
import type { SheetWrite } from './sheet-write';
import { BYTES_OF_WRITE } from './sheet-write';

const MILLIMETRES_PER_CENTIMETRE = 10;
/** A dozen properties and calls. */
const BYTES_OF_SETUP = 6_000;

/** Sets how the sheet prints: A4, margins, what fits on a page, repeated rows, page breaks and the page number. */
export function pageWrites(spec: SheetSpec): SheetWrite[] {
  const { page, fontName } = spec;
  const setup: SheetWrite = {
    queue: ({ pageLayout }) => {
      queueLayout(pageLayout, page);
      queueHeaders(pageLayout.headersFooters, page.pageNumberFromSecondPage ? pageNumberCode(fontName) : null);
    },
    bytes: BYTES_OF_SETUP,
  };
  const breaks = (page.breaksBefore ?? []).map((row): SheetWrite => ({
    queue: ({ horizontalPageBreaks }) => {
      horizontalPageBreaks.add(formatAddress({ row, column: 0 }));
    },
    bytes: BYTES_OF_WRITE,
  }));
  return [setup, ...breaks];
}

function queueLayout(pageLayout: Excel.PageLayout, page: PageLayout): void {
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
}

function queueHeaders(headers: Excel.HeaderFooterGroup, pageNumber: string | null): void {
  headers.state = pageNumber === null ? 'Default' : 'FirstAndDefault';
  headers.defaultForAllPages.centerHeader = pageNumber ?? '';
  if (pageNumber !== null) headers.firstPage.centerHeader = '';
}
