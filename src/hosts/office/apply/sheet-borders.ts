import type { CellAddress, CellRange } from '../../../workbook/address';
import { formatRange, rangeOfCell } from '../../../workbook/address';
import type { BorderSide, SheetSpec } from '../../../workbook/sheet-spec';
import { runsAlongRows } from '../rectangles';
import { untracked } from '../untracked';
import { rangesByValue, styledCells } from './style-groups';

const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
const SIDES: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];

type Line = Parameters<Excel.RangeBorderCollection['getItem']>[0];

/**
 * Draws the thin black lines of the spec: whole boxes over their rectangles at once, single sides
 * cell by cell or row by row, so that no line appears that is not asked for.
 */
export function queueBorders(sheet: Excel.Worksheet, { cells }: SheetSpec): void {
  const boxed = cells.filter(({ style }) => style.borders?.length === SIDES.length);
  for (const { ranges } of rangesByValue(styledCells(boxed, () => true))) {
    for (const range of ranges) queueLines(sheet, range, boxLines(range));
  }
  const others = cells.filter(({ style }) => style.borders?.length !== SIDES.length);
  for (const side of SIDES) {
    const carriers = others.filter(({ style }) => style.borders?.includes(side));
    for (const range of alongSide(side, carriers)) queueLines(sheet, range, [EDGES[side]]);
  }
}

/** Ranges whose edge on that side is the line of each of their cells. */
function alongSide(side: BorderSide, cells: readonly CellAddress[]): CellRange[] {
  return side === 'top' || side === 'bottom' ? runsAlongRows(cells) : cells.map(rangeOfCell);
}

/** The lines between cells exist only where there is more than one row or column. */
function boxLines({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): Line[] {
  return [
    ...Object.values(EDGES),
    ...(lastRow > firstRow ? (['InsideHorizontal'] as const) : []),
    ...(lastColumn > firstColumn ? (['InsideVertical'] as const) : []),
  ];
}

function queueLines(sheet: Excel.Worksheet, range: CellRange, lines: readonly Line[]): void {
  const { borders } = untracked(sheet.getRange(formatRange(range))).format;
  for (const line of lines) borders.getItem(line).style = 'Continuous';
}
