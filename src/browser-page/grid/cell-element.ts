import type { VerticalAlignment } from '../../hosts/xlsx/document-types';
import { formatAddress } from '../../sheet/address';
import type { BorderSide } from '../../workbook/sheet-spec';
import { pointPixels } from './axis';
import { fontFamily } from './cell-font';
import { element } from './element';
import type { DrawnCell, SheetPicture } from './sheet-picture';

const SIDES: readonly BorderSide[] = ['top', 'right', 'bottom', 'left'];
const LINE = '#000000';
const GRIDLINE = '#dfe1e5';
const CELL_ID_PREFIX = 'cell-';

/** How a cell's box is drawn where it stands. */
export interface CellDrawing {
  readonly selected: boolean;
  /** Read out after the text of a marked cell. */
  readonly markedWords: string;
  /** False for the rest of a merged range that begins in another part of the view: there it has its name and address. */
  readonly isWhole: boolean;
}

/** The id of a cell's element, for `aria-activedescendant`. */
export function cellElementId(address: string): string {
  return CELL_ID_PREFIX + address;
}

/** The box of a cell, in its place on the sheet. */
export function cellElement(cell: DrawnCell, picture: SheetPicture, drawing: CellDrawing): HTMLElement {
  const { range, format, text, mark } = cell;
  const address = formatAddress({ row: range.firstRow, column: range.firstColumn });
  const created = element('div', {
    class: `cell${format.wrap ? ' wraps' : ''}`,
    'aria-selected': String(drawing.selected),
    'data-mark': mark ?? false,
    ...(drawing.isWhole
      ? {
          role: 'gridcell',
          id: cellElementId(address),
          'data-address': address,
          'aria-colindex': range.firstColumn + 1,
          'aria-label': mark ? `${text}, ${drawing.markedWords}` : false,
        }
      : { role: 'presentation' }),
  });
  created.append(textElement(cell));
  place(created, cell, picture);
  paint(created, cell, picture.zoom);
  return created;
}

/** The text; where it may flow over blank neighbours it lies above them, and hides the lines between them only as far as it goes. */
function textElement({ text, room, align }: DrawnCell): HTMLElement {
  const { left, right } = room;
  if (left === 0 && right === 0) return element('span', {}, text);
  const flowing = element('span', { class: 'flow', 'data-align': align }, element('span', {}, text));
  // In the middle a text flows as far to one side as to the other.
  const sides = align === 'center' ? { left: Math.min(left, right), right: Math.min(left, right) } : room;
  flowing.style.left = `${-sides.left}px`;
  flowing.style.right = `${-sides.right}px`;
  return flowing;
}

/** Boxes overlap by the width of a line, so that neighbours share it; the one that draws a line lies above. */
function place({ style }: HTMLElement, { range, format, room }: DrawnCell, { rows, columns }: SheetPicture): void {
  style.left = `${columns.start(range.firstColumn) - 1}px`;
  style.top = `${rows.start(range.firstRow) - 1}px`;
  style.width = `${columns.span(range.firstColumn, range.lastColumn) + 1}px`;
  style.height = `${rows.span(range.firstRow, range.lastRow) + 1}px`;
  const flows = room.left > 0 || room.right > 0;
  const lies = format.borders.length > 0 ? 2 : format.fill || range.firstColumn !== range.lastColumn ? 1 : 0;
  style.zIndex = String(flows ? 3 : lies);
}

function paint({ style }: HTMLElement, { format, align }: DrawnCell, zoom: number): void {
  style.borderColor = SIDES.map((side) => lineOf(side, format.borders, format.fill)).join(' ');
  if (format.borders.length > 0) style.backgroundClip = 'padding-box';
  if (format.fill) style.backgroundColor = format.fill;
  if (format.fontColor) style.color = format.fontColor;
  style.fontFamily = fontFamily(format);
  style.fontSize = `${pointPixels(format.fontSize) * zoom}px`;
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
