import { columnLetters } from '../../../workbook/address';
import { pointsOfCharacters } from '../../../workbook/column-width';
import type { CellStyle, SheetSpec } from '../../../workbook/sheet-spec';
import { addressLists } from '../rectangles';
import { untracked } from '../untracked';
import { queueBorders } from './sheet-borders';
import { rangesByValue, styledCells } from './style-groups';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Gives the cells of a sheet, bare before, the looks of the spec: each property once for all cells that share it. */
export function queueLooks(sheet: Excel.Worksheet, spec: SheetSpec): void {
  queueEach(
    sheet,
    spec,
    () => spec.fontName,
    (format, name) => (format.font.name = name),
  );
  queueEach(
    sheet,
    spec,
    ({ fontSize }) => fontSize,
    (format, size) => (format.font.size = size),
  );
  queueEach(
    sheet,
    spec,
    ({ bold }) => bold || undefined,
    (format, bold) => (format.font.bold = bold),
  );
  queueEach(
    sheet,
    spec,
    ({ italic }) => italic || undefined,
    (format, italic) => (format.font.italic = italic),
  );
  queueEach(
    sheet,
    spec,
    ({ underline }) => underline || undefined,
    (format) => (format.font.underline = 'Single'),
  );
  queueEach(
    sheet,
    spec,
    ({ fill }) => fill,
    (format, fill) => (format.fill.color = fill),
  );
  queueEach(
    sheet,
    spec,
    ({ wrap }) => wrap || undefined,
    (format, wrap) => (format.wrapText = wrap),
  );
  queueEach(
    sheet,
    spec,
    ({ horizontal }) => horizontal,
    (format, side) => (format.horizontalAlignment = HORIZONTAL[side]),
  );
  queueEach(
    sheet,
    spec,
    ({ vertical }) => vertical,
    (format, side) => (format.verticalAlignment = VERTICAL[side]),
  );
  queueBorders(sheet, spec);
}

/** Column widths in points, as Office.js counts them, and row heights. */
export function queueSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: SheetSpec): void {
  for (const [column, width] of columnWidths.entries()) {
    const letters = columnLetters(column);
    untracked(sheet.getRange(`${letters}:${letters}`)).format.columnWidth = pointsOfCharacters(width);
  }
  for (const [row, points] of Object.entries(rowHeights)) {
    const number = Number(row) + 1;
    untracked(sheet.getRange(`${number}:${number}`)).format.rowHeight = points;
  }
}

function queueEach<Value>(
  sheet: Excel.Worksheet,
  { cells }: SheetSpec,
  valueOf: (style: CellStyle) => Value | undefined,
  set: (format: Excel.RangeFormat, value: Value) => void,
): void {
  for (const { value, ranges } of rangesByValue(styledCells(cells, ({ style }) => valueOf(style)))) {
    for (const addresses of addressLists(ranges)) set(untracked(sheet.getRanges(addresses)).format, value);
  }
}
