import type { CellAddress } from '../../../sheet/address';
import type { CellRange } from '../../../sheet/range';
import { formatRange, rangeOfCell } from '../../../sheet/range';
import type { BorderSide, SpecCell } from '../../../workbook/sheet-spec';
import type { Slices } from '../slices';
import { portionsOf } from '../slices';
import { rectanglesOf, runsAlongRows } from '../rectangles';
import { untracked } from '../untracked';
import type { SheetWrite } from './sheet-write';
import { BYTES_OF_WRITE } from './sheet-write';

const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
const SIDES: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];

type Line = Parameters<Excel.RangeBorderCollection['getItem']>[0];

/**
 * Draws the thin black lines of the spec: whole boxes over their rectangles at once, single sides
 * cell by cell or row by row, so that no line appears that is not asked for.
 */
export function* borderWrites(cells: readonly SpecCell[]): Slices<SheetWrite[]> {
  const boxes = yield* rectanglesOf(yield* chosen(cells, isBoxed));
  const writes = boxes.map((range) => writeOfLines(range, boxLines(range)));
  for (const side of SIDES) {
    const carriers = yield* chosen(cells, (cell) => !isBoxed(cell) && cell.style.borders?.includes(side) === true);
    for (const range of yield* alongSide(side, carriers)) writes.push(writeOfLines(range, [EDGES[side]]));
  }
  return writes;
}

function isBoxed({ style }: SpecCell): boolean {
  return style.borders?.length === SIDES.length;
}

function* chosen(cells: readonly SpecCell[], isChosen: (cell: SpecCell) => boolean): Slices<SpecCell[]> {
  const those: SpecCell[] = [];
  for (const portion of portionsOf(cells)) {
    those.push(...portion.filter(isChosen));
    yield;
  }
  return those;
}

/** Ranges whose edge on that side is the line of each of their cells. */
function* alongSide(side: BorderSide, cells: readonly CellAddress[]): Slices<CellRange[]> {
  return side === 'top' || side === 'bottom' ? yield* runsAlongRows(cells) : cells.map(rangeOfCell);
}

/** The lines between cells exist only where there is more than one row or column. */
function boxLines({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): Line[] {
  return [
    ...Object.values(EDGES),
    ...(lastRow > firstRow ? (['InsideHorizontal'] as const) : []),
    ...(lastColumn > firstColumn ? (['InsideVertical'] as const) : []),
  ];
}

function writeOfLines(range: CellRange, lines: readonly Line[]): SheetWrite {
  return {
    queue: (sheet) => {
      const { borders } = untracked(sheet.getRange(formatRange(range))).format;
      for (const line of lines) borders.getItem(line).style = 'Continuous';
    },
    bytes: BYTES_OF_WRITE * (1 + lines.length),
  };
}
