import type { VerticalAlignment } from '../../hosts/xlsx/document-types';
import { formatAddress } from '../../sheet/address';
import type { BorderSide } from '../../workbook/sheet-spec';
import { element } from './element';
import { pointPixels } from './axis';
import type { DrawnCell, SheetPicture } from './sheet-picture';

const SIDES: readonly BorderSide[] = ['top', 'right', 'bottom', 'left'];
const LINE = '#000000';
const GRIDLINE = '#dfe1e5';
const CELL_ID_PREFIX = 'cell-';

/** The id of a cell's element, for `aria-activedescendant`. */
export function cellElementId(address: string): string {
  return CELL_ID_PREFIX + address;
}

/** The box of a cell, in its place on the sheet. `markedWords` is read out after the text of a marked cell. */
export function cellElement(
  cell: DrawnCell,
  picture: SheetPicture,
  selected: boolean,
  markedWords: string,
): HTMLElement {
  const { range, format, text, mark } = cell;
  const address = formatAddress({ row: range.firstRow, column: range.firstColumn });
  const content = element('span', {}, text);
  const created = element(
    'div',
    {
      role: 'gridcell',
      id: cellElementId(address),
      class: `cell${format.wrap ? ' wraps' : ''}`,
      'data-address': address,
      'data-mark': mark ?? false,
      'aria-colindex': range.firstColumn + 1,
      'aria-selected': String(selected),
      'aria-label': mark ? `${text}, ${markedWords}` : false,
    },
    content,
  );
  place(created, cell, picture);
  paint(created, cell);
  return created;
}

/** Boxes overlap by the width of a line, so that neighbours share it; the one that draws a line lies above. */
function place({ style }: HTMLElement, { range, format }: DrawnCell, { rows, columns }: SheetPicture): void {
  style.left = `${columns.start(range.firstColumn) - 1}px`;
  style.top = `${rows.start(range.firstRow) - 1}px`;
  style.width = `${columns.span(range.firstColumn, range.lastColumn) + 1}px`;
  style.height = `${rows.span(range.firstRow, range.lastRow) + 1}px`;
  style.zIndex = format.borders.length > 0 ? '2' : format.fill || range.firstColumn !== range.lastColumn ? '1' : '0';
}

function paint({ style }: HTMLElement, { format, align }: DrawnCell): void {
  style.borderColor = SIDES.map((side) => lineOf(side, format.borders, format.fill)).join(' ');
  if (format.borders.length > 0) style.backgroundClip = 'padding-box';
  if (format.fill) style.backgroundColor = format.fill;
  if (format.fontColor) style.color = format.fontColor;
  style.fontFamily = `${JSON.stringify(format.fontName)}, var(--sheet-font)`;
  style.fontSize = `${pointPixels(format.fontSize)}px`;
  if (format.bold) style.fontWeight = '700';
  if (format.italic) style.fontStyle = 'italic';
  if (format.underline) style.textDecoration = 'underline';
  style.justifyContent = FLEX_ENDS[align];
  style.textAlign = align;
  style.alignItems = verticalEnd(format.vertical);
}

const FLEX_ENDS = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

function verticalEnd(vertical: VerticalAlignment): string {
  if (vertical === 'top') return 'flex-start';
  return vertical === 'bottom' ? 'flex-end' : 'center';
}

function lineOf(side: BorderSide, borders: readonly BorderSide[], fill: string | null): string {
  if (borders.includes(side)) return LINE;
  return borders.length > 0 || fill ? 'transparent' : GRIDLINE;
}
