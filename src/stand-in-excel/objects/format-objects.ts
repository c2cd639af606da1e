import type { CellRange } from '../../sheet/range';
import { charactersOfPoints, pointsOfCharacters } from '../../workbook/column-width';
import type { SheetId } from '../../sheet/cell';
import { invalidArgument } from '../excel-error';
import type { Property } from '../excel-object';
import { ExcelObject } from '../excel-object';
import type { OpenWorkbook } from '../open-workbook';
import { booleanOf, colorOf, numberOf, oneOf, textOf } from './arguments';
import { borderCollection } from './border-objects';
import { Looks } from './looks';

/** The colour that Excel answers where a cell has no fill. */
const NO_FILL = '#FFFFFF';
const AUTOMATIC_FONT_COLOR = '#000000';

const HORIZONTAL = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const VERTICAL = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;
const LONGEST_FONT_NAME = 31;
const UNDERLINES = ['None', 'Single'] as const;

/** Excel.RangeFormat of one range, or of several ranges of one sheet. */
export function rangeFormatObject(workbook: OpenWorkbook, sheet: SheetId, ranges: readonly CellRange[]): ExcelObject {
  const looks = new Looks(workbook, sheet, ranges);
  const sizes = sizeProperties(looks);
  return new ExcelObject('RangeFormat', {
    properties: {
      Fill: { get: () => fillObject(looks) },
      Font: { get: () => fontObject(looks) },
      Borders: { get: () => borderCollection(looks) },
      Protection: { get: () => protectionObject(looks) },
      HorizontalAlignment: looks.property(
        ({ horizontal }) => nameOf(HORIZONTAL, horizontal),
        (value) => ({ horizontal: HORIZONTAL[oneOf(value, names(HORIZONTAL))] }),
      ),
      VerticalAlignment: looks.property(
        ({ vertical }) => nameOf(VERTICAL, vertical),
        (value) => ({ vertical: VERTICAL[oneOf(value, names(VERTICAL))] }),
      ),
      WrapText: looks.property(
        ({ wrap }) => wrap,
        (value) => ({ wrap: booleanOf(value) }),
      ),
      ...sizes,
    },
    methods: {
      AutofitRows: () => {
        looks.workbook.beforeWrite();
        for (const range of looks.ranges)
          looks.workbook.document.setRowHeight(sheet, range.firstRow, range.lastRow, null);
      },
    },
  });
}

/** Column widths and row heights, which Excel speaks of in points. */
function sizeProperties({ workbook, sheet, ranges }: Looks): Record<string, Property> {
  const { document } = workbook;
  return {
    ColumnWidth: {
      get: () =>
        same(
          ranges,
          ({ firstColumn, lastColumn }) => [firstColumn, lastColumn],
          (column) => pointsOfCharacters(document.columnWidth(sheet, column)),
        ),
      set: (value) => {
        workbook.beforeWrite();
        const width = charactersOfPoints(numberOf(value, 0, pointsOfCharacters(255)));
        for (const range of ranges) document.setColumnWidth(sheet, range.firstColumn, range.lastColumn, width);
      },
    },
    RowHeight: {
      get: () =>
        same(
          ranges,
          ({ firstRow, lastRow }) => [firstRow, lastRow],
          (row) => document.rowHeight(sheet, row),
        ),
      set: (value) => {
        workbook.beforeWrite();
        const points = numberOf(value, 0, 409);
        for (const range of ranges) document.setRowHeight(sheet, range.firstRow, range.lastRow, points);
      },
    },
  };
}

/** The one size that all the lines have; null where they differ. */
function same(
  ranges: readonly CellRange[],
  linesOf: (range: CellRange) => readonly [number, number],
  sizeOf: (line: number) => number,
): number | null {
  const sizes = new Set<number>();
  for (const [first, last] of ranges.map(linesOf)) {
    for (let line = first; line <= last && sizes.size < 2; line++) sizes.add(sizeOf(line));
  }
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only : null;
}

function fillObject(looks: Looks): ExcelObject {
  return new ExcelObject('RangeFill', {
    properties: {
      Color: looks.property(
        ({ fill }) => fill ?? NO_FILL,
        (value) => ({ fill: colorOf(value) }),
      ),
    },
    methods: { Clear: () => looks.set({ fill: null }) },
  });
}

function fontObject(looks: Looks): ExcelObject {
  return new ExcelObject('RangeFont', {
    properties: {
      Name: {
        get: () => looks.commonFontName(),
        set: (value) => looks.set({ fontName: fontNameOf(value) }),
      },
      Size: looks.property(
        ({ fontSize }) => fontSize,
        (value) => ({ fontSize: numberOf(value, 1, 409) }),
      ),
      Bold: looks.property(
        ({ bold }) => bold,
        (value) => ({ bold: booleanOf(value) }),
      ),
      Italic: looks.property(
        ({ italic }) => italic,
        (value) => ({ italic: booleanOf(value) }),
      ),
      Underline: looks.property(
        ({ underline }) => (underline ? 'Single' : 'None'),
        (value) => ({ underline: oneOf(value, UNDERLINES) === 'Single' }),
      ),
      Color: looks.property(
        ({ fontColor }) => fontColor ?? AUTOMATIC_FONT_COLOR,
        (value) => ({ fontColor: colorOf(value) }),
      ),
    },
  });
}

/** @throws ExcelError InvalidArgument where it is no name that Excel takes for a font */
function fontNameOf(value: unknown): string {
  const name = textOf(value);
  if (name === '' || name.length > LONGEST_FONT_NAME) throw invalidArgument(`${name} is no name of a font`);
  return name;
}

/** Whether the protection of the sheet covers the cells, once it is on. */
function protectionObject(looks: Looks): ExcelObject {
  return new ExcelObject('FormatProtection', {
    properties: {
      Locked: looks.property(
        ({ locked }) => locked,
        (value) => ({ locked: booleanOf(value) }),
      ),
    },
  });
}

function names<Name extends string>(table: Readonly<Record<Name, string>>): Name[] {
  return Object.keys(table).filter((name): name is Name => name in table);
}

function nameOf(table: Readonly<Record<string, string>>, value: string): string | null {
  return Object.entries(table).find((entry) => entry[1] === value)?.[0] ?? null;
}
