import type { CellRange } from '../../sheet/range';
import { columnCount, rowCount } from '../../sheet/range';
import type { BorderSide } from '../../workbook/sheet-spec';
import { invalidArgument, notPlayed } from '../excel-error';
import { ExcelObject } from '../excel-object';
import { oneOf, textOf } from './arguments';
import { Looks } from './looks';
import { isUnbounded } from './range-address';

const BORDER_STYLES = ['None', 'Continuous'] as const;

/** Excel.RangeBorderCollection: only thin black lines are played. */
export function borderCollection(looks: Looks): ExcelObject {
  return new ExcelObject('RangeBorderCollection', { item: (index) => borderObject(looks, textOf(index)) });
}

/** One edge of the ranges, or the lines between their cells. */
function borderObject(looks: Looks, index: string): ExcelObject {
  return new ExcelObject('RangeBorder', {
    identity: { Id: index },
    properties: {
      Style: {
        get: () => (linesOf(looks, index).every(({ side, sides }) => sides.includes(side)) ? 'Continuous' : 'None'),
        set: (value) => draw(looks, index, oneOf(value, BORDER_STYLES) === 'Continuous'),
      },
    },
  });
}

function draw(looks: Looks, index: string, drawn: boolean): void {
  for (const { cell, side } of linesOf(looks, index)) {
    const { borders } = looks.workbook.document.formatAt(looks.sheet, { row: cell.firstRow, column: cell.firstColumn });
    const others = borders.filter((other) => other !== side);
    new Looks(looks.workbook, looks.sheet, [cell]).set({ borders: drawn ? [...others, side] : others });
  }
}

interface BorderLine {
  readonly cell: CellRange;
  readonly side: BorderSide;
  /** The sides of the cell that carry a line now. */
  readonly sides: readonly BorderSide[];
}

/** Every line of that name, by the cell that carries it. */
function linesOf({ workbook, sheet, ranges }: Looks, index: string): BorderLine[] {
  return ranges.flatMap((range) => {
    if (isUnbounded(range)) throw notPlayed('borders of whole rows or columns');
    return carriersOf(range, index).flatMap(({ cells, side }) =>
      cellsOf(cells).map((cell) => {
        const { borders } = workbook.document.formatAt(sheet, { row: cell.firstRow, column: cell.firstColumn });
        return { cell, side, sides: borders };
      }),
    );
  });
}

interface Carriers {
  readonly cells: CellRange;
  readonly side: BorderSide;
}

function carriersOf(range: CellRange, index: string): Carriers[] {
  switch (index) {
    case 'EdgeTop':
      return [{ cells: { ...range, lastRow: range.firstRow }, side: 'top' }];
    case 'EdgeBottom':
      return [{ cells: { ...range, firstRow: range.lastRow }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ cells: { ...range, lastColumn: range.firstColumn }, side: 'left' }];
    case 'EdgeRight':
      return [{ cells: { ...range, firstColumn: range.lastColumn }, side: 'right' }];
    case 'InsideHorizontal':
      return linesBetweenRows(range);
    case 'InsideVertical':
      return linesBetweenColumns(range);
    default:
      throw notPlayed(`the border ${index}`);
  }
}

function linesBetweenRows(range: CellRange): Carriers[] {
  if (rowCount(range) === 1) throw invalidArgument('One row has no lines between rows');
  return [
    { cells: { ...range, lastRow: range.lastRow - 1 }, side: 'bottom' },
    { cells: { ...range, firstRow: range.firstRow + 1 }, side: 'top' },
  ];
}

function linesBetweenColumns(range: CellRange): Carriers[] {
  if (columnCount(range) === 1) throw invalidArgument('One column has no lines between columns');
  return [
    { cells: { ...range, lastColumn: range.lastColumn - 1 }, side: 'right' },
    { cells: { ...range, firstColumn: range.firstColumn + 1 }, side: 'left' },
  ];
}

function cellsOf(range: CellRange): CellRange[] {
  const cells: CellRange[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      cells.push({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
    }
  }
  return cells;
}
