import { columnLetters } from '../../../sheet/address';
import { formatRange } from '../../../sheet/range';
import { pointsOfCharacters } from '../../../workbook/column-width';
import type { CellStyle, SheetSpec, SpecCell } from '../../../workbook/sheet-spec';
import type { Slices } from '../slices';
import { portionsOf } from '../slices';
import { addressLists } from '../rectangles';
import { untracked } from '../untracked';
import { borderWrites } from './sheet-borders';
import type { SheetWrite } from './sheet-write';
import { BYTES_OF_WRITE } from './sheet-write';
import { rangesByValue } from './style-groups';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Gives the cells of a sheet, bare before, the looks of the spec: each property once for all cells that share it. */
export function* lookWrites({ cells, fontName }: SheetSpec): Slices<SheetWrite[]> {
  const each = <Value extends string | number | boolean>(
    valueOf: (style: CellStyle) => Value | undefined,
    set: (format: Excel.RangeFormat, value: Value) => void,
  ) => writesOf(cells, valueOf, set);
  return [
    ...(yield* each(
      () => fontName,
      (format, name) => (format.font.name = name),
    )),
    ...(yield* each(
      ({ fontSize }) => fontSize,
      (format, size) => (format.font.size = size),
    )),
    ...(yield* each(
      ({ bold }) => bold || undefined,
      (format, bold) => (format.font.bold = bold),
    )),
    ...(yield* each(
      ({ italic }) => italic || undefined,
      (format, italic) => (format.font.italic = italic),
    )),
    ...(yield* each(
      ({ underline }) => underline || undefined,
      (format) => (format.font.underline = 'Single'),
    )),
    ...(yield* each(
      ({ fill }) => fill,
      (format, fill) => (format.fill.color = fill),
    )),
    ...(yield* each(
      ({ wrap }) => wrap || undefined,
      (format, wrap) => (format.wrapText = wrap),
    )),
    ...(yield* each(
      ({ horizontal }) => horizontal,
      (format, side) => (format.horizontalAlignment = HORIZONTAL[side]),
    )),
    ...(yield* each(
      ({ vertical }) => vertical,
      (format, side) => (format.verticalAlignment = VERTICAL[side]),
    )),
    ...(yield* borderWrites(cells)),
  ];
}

function* writesOf<Value extends string | number | boolean>(
  cells: readonly SpecCell[],
  valueOf: (style: CellStyle) => Value | undefined,
  set: (format: Excel.RangeFormat, value: Value) => void,
): Slices<SheetWrite[]> {
  const writes: SheetWrite[] = [];
  for (const { value, ranges } of yield* rangesByValue(cells, ({ style }) => valueOf(style))) {
    for (const addresses of addressLists(ranges)) {
      writes.push({
        queue: (sheet) => set(untracked(sheet.getRanges(addresses)).format, value),
        bytes: BYTES_OF_WRITE + addresses.length,
      });
    }
    yield;
  }
  return writes;
}

/** Merges cells. */
export function* mergeWrites({ merges }: SheetSpec): Slices<SheetWrite[]> {
  const writes: SheetWrite[] = [];
  for (const portion of portionsOf(merges)) {
    writes.push(
      ...portion.map((merge): SheetWrite => ({
        queue: (sheet) => untracked(sheet.getRange(formatRange(merge))).merge(),
        bytes: BYTES_OF_WRITE,
      })),
    );
    yield;
  }
  return writes;
}

/** Column widths in points, as Office.js counts them, and row heights. */
export function* sizeWrites({ columnWidths, rowHeights }: SheetSpec): Slices<SheetWrite[]> {
  const writes = columnWidths.map((width, column) => {
    const letters = columnLetters(column);
    return formatWrite(`${letters}:${letters}`, (format) => (format.columnWidth = pointsOfCharacters(width)));
  });
  for (const portion of portionsOf(Object.entries(rowHeights))) {
    writes.push(...portion.map(([row, points]) => heightWrite(Number(row) + 1, points)));
    yield;
  }
  return writes;
}

function heightWrite(row: number, points: number): SheetWrite {
  return formatWrite(`${row}:${row}`, (format) => (format.rowHeight = points));
}

function formatWrite(address: string, set: (format: Excel.RangeFormat) => void): SheetWrite {
  return { queue: (sheet) => set(untracked(sheet.getRange(address)).format), bytes: BYTES_OF_WRITE };
}
