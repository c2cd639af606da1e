import type { PageMargins, PageSettings, PageSettingsPatch } from '../../hosts/xlsx/document-types';
import type { SheetId } from '../../sheet/cell';
import { invalidArgument, notPlayed } from '../excel-error';
import type { Method, Property } from '../excel-object';
import { ExcelObject } from '../excel-object';
import type { OpenWorkbook } from '../open-workbook';
import { numberOf, oneOf, recordOf, textOf } from './arguments';
import { WHOLE_SHEET } from './range-address';
import { rangeArgument } from './range-target';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Millimetres in one of the units that Excel takes margins in. */
const MILLIMETRES = { Points: 25.4 / 72, Inches: 25.4, Centimeters: 10 } as const;
const PAPER_SIZES: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
const WIDEST_MARGIN_MILLIMETRES = 1000;

/** How one sheet prints: the page settings of the document, asked and patched. */
class SheetPage {
  constructor(
    readonly workbook: OpenWorkbook,
    readonly sheet: SheetId,
  ) {}

  get settings(): PageSettings {
    return this.workbook.document.pageSettings(this.sheet);
  }

  change(patch: PageSettingsPatch): void {
    this.workbook.beforeWrite();
    this.workbook.document.setPageSettings(this.sheet, patch);
  }
}

/** Excel.PageLayout */
export function pageLayoutObject(workbook: OpenWorkbook, sheet: SheetId): ExcelObject {
  const page = new SheetPage(workbook, sheet);
  const headersFooters = headersFootersObject(page);
  return new ExcelObject('PageLayout', {
    properties: {
      ...paperProperties(page),
      ...Object.fromEntries(MARGINS.map((margin) => [`${capitalised(margin)}Margin`, marginProperty(page, margin)])),
      HeadersFooters: { get: () => headersFooters },
    },
    methods: printMethods(page),
  });
}

function paperProperties(page: SheetPage): Record<string, Property> {
  return {
    Orientation: {
      get: () => capitalised(page.settings.orientation),
      set: (value) =>
        page.change({ orientation: oneOf(value, ['Portrait', 'Landscape']) === 'Portrait' ? 'portrait' : 'landscape' }),
    },
    PaperSize: {
      get: () => Object.keys(PAPER_SIZES).find((name) => PAPER_SIZES[name] === page.settings.paperSize) ?? null,
      set: (value) => {
        const paperSize = PAPER_SIZES[textOf(value)];
        if (paperSize === undefined) throw notPlayed(`the paper size ${textOf(value)}`);
        page.change({ paperSize });
      },
    },
    Zoom: {
      get: () => zoomOf(page.settings.fitToPages),
      set: (value) => page.change({ fitToPages: fitOf(recordOf(value)) }),
    },
  };
}

/** Pages to fit are left out where Excel takes as many as it needs. */
function zoomOf(fit: PageSettings['fitToPages']): Record<string, number> | null {
  if (!fit) return { scale: 100 };
  return {
    ...(fit.wide > 0 ? { horizontalFitToPages: fit.wide } : {}),
    ...(fit.high > 0 ? { verticalFitToPages: fit.high } : {}),
  };
}

function fitOf(zoom: Readonly<Record<string, unknown>>): PageSettings['fitToPages'] {
  if (zoom['scale'] !== undefined) throw notPlayed('a scale in percent');
  const pages = (count: unknown): number => (count === undefined || count === null ? 0 : numberOf(count, 0, 32767));
  return { wide: pages(zoom['horizontalFitToPages']), high: pages(zoom['verticalFitToPages']) };
}

function marginProperty(page: SheetPage, margin: keyof PageMargins): Property {
  return {
    get: () => page.settings.margins[margin] * POINTS_PER_MILLIMETRE,
    set: (value) => page.change({ margins: { [margin]: millimetresOf(value, 'Points') } }),
  };
}

function millimetresOf(value: unknown, unit: keyof typeof MILLIMETRES): number {
  return numberOf(value, 0, WIDEST_MARGIN_MILLIMETRES / MILLIMETRES[unit]) * MILLIMETRES[unit];
}

function printMethods(page: SheetPage): Record<string, Method> {
  return {
    SetPrintMargins: (unit, options) => {
      const chosen = oneOf(unit, ['Points', 'Inches', 'Centimeters']);
      const given = recordOf(options);
      const unknown = Object.keys(given).find((name) => !MARGINS.some((margin) => margin === name));
      if (unknown !== undefined) throw invalidArgument(`No margin ${unknown}`);
      const margins: Partial<Record<keyof PageMargins, number>> = {};
      for (const margin of MARGINS) {
        if (given[margin] !== undefined) margins[margin] = millimetresOf(given[margin], chosen);
      }
      page.change({ margins });
    },
    SetPrintArea: (range) => page.change({ printArea: rangeArgument(page.workbook, page.sheet, range) }),
    SetPrintTitleRows: (rows) => {
      const { firstRow, lastRow, firstColumn, lastColumn } = rangeArgument(page.workbook, page.sheet, rows);
      const whole = firstColumn === 0 && lastColumn === WHOLE_SHEET.lastColumn;
      if (!whole) throw invalidArgument('Title rows are whole rows');
      page.change({ repeatRows: { first: firstRow, last: lastRow } });
    },
  };
}

const SECTIONS = { Left: 'L', Center: 'C', Right: 'R' } as const;

/** Excel.HeaderFooterGroup: one header for all pages, or another one for the first. Footers are not played. */
function headersFootersObject(page: SheetPage): ExcelObject {
  const firstPage = headerObject(
    () => page.settings.firstPageHeader ?? '',
    (firstPageHeader) => page.change({ firstPageHeader }),
  );
  const everyPage = headerObject(
    () => page.settings.header,
    (header) => page.change({ header }),
  );
  return new ExcelObject('HeaderFooterGroup', {
    properties: {
      State: {
        get: () => (page.settings.firstPageHeader === null ? 'Default' : 'FirstAndDefault'),
        set: (value) => {
          const differs = oneOf(value, ['Default', 'FirstAndDefault']) === 'FirstAndDefault';
          page.change({ firstPageHeader: differs ? (page.settings.firstPageHeader ?? '') : null });
        },
      },
      DefaultForAllPages: { get: () => everyPage },
      FirstPage: { get: () => firstPage },
    },
  });
}

function headerObject(read: () => string, write: (header: string) => void): ExcelObject {
  const properties = Object.entries(SECTIONS).map(([name, code]): [string, Property] => [
    `${name}Header`,
    {
      get: () => sectionsOf(read()).get(code) ?? '',
      set: (value) => {
        const sections = sectionsOf(read()).set(code, textOf(value));
        write([...sections].map(([section, text]) => (text ? `&${section}${text}` : '')).join(''));
      },
    },
  ]);
  return new ExcelObject('HeaderFooter', { properties: Object.fromEntries(properties) });
}

/** The code that begins a section, "&&" for one "&", and what stands between them. */
const HEADER_PIECES = /&([LCR])|&&|[^&]+|&/g;

/** The texts of a header by their sections, left, centre, right; text before any section stands in the centre. */
function sectionsOf(header: string): Map<string, string> {
  const sections = new Map<string, string>(Object.values(SECTIONS).map((code) => [code, '']));
  let section: string = SECTIONS.Center;
  for (const [piece, named] of header.matchAll(HEADER_PIECES)) {
    if (named !== undefined) section = named;
    else sections.set(section, (sections.get(section) ?? '') + piece);
  }
  return sections;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
