import type { WorkbookDocument } from '../../hosts/xlsx/document';
import type { CellFormat } from '../../hosts/xlsx/document-types';
import type { CellAddress } from '../../sheet/address';
import type { CellValue, SheetId } from '../../sheet/cell';
import type { CellRange } from '../../sheet/range';
import { isInside, rangeOfCell } from '../../sheet/range';
import { MARK_LOOKS, markLevelOfFormula } from '../../workbook/own/marks';
import type { MarkLevel } from '../../workbook/snapshot';
import { shownText } from '../typing/cell-text';
import { Axis, columnPixels, pointPixels } from './axis';
import type { DrawnChart } from './chart-picture';
import { chartsOn } from './chart-picture';
import { fontSource } from './cell-font';
import { fittingHeights } from './row-fit';
import type { FlowRoom } from './text-flow';
import { flowRooms } from './text-flow';
import { textWidth } from './text-measure';

/** Blank rows and columns shown after the last one in use, and the least that is shown. */
const MARGIN = { rows: 30, columns: 6 };
const LEAST = { rows: 60, columns: 26 };
/** What Excel leaves free at both sides of a number. */
const NUMBER_MARGIN = 2;

/** One box to draw: a cell, or a merged range with the content of its first cell. */
export interface DrawnCell {
  readonly range: CellRange;
  readonly text: string;
  readonly format: CellFormat;
  readonly align: 'left' | 'center' | 'right';
  /** How loudly the tool has marked it. */
  readonly mark: MarkLevel | null;
  /** How far the text may flow over blank neighbours. */
  readonly room: FlowRoom;
  readonly isText: boolean;
}

/** A sheet of the document as it is now, measured for the screen. */
export class SheetPicture {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly CellRange[];
  readonly charts: readonly DrawnChart[];
  /** Rows and columns that stay in view, from the first. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly #marks: readonly { readonly level: MarkLevel; readonly ranges: readonly CellRange[] }[];

  /** @param zoom 1 is the size that Excel calls 100 % */
  constructor(
    readonly document: WorkbookDocument,
    readonly sheet: SheetId,
    readonly zoom = 1,
  ) {
    const used = document.usedRange(sheet);
    this.merges = document.merges(sheet);
    this.charts = chartsOn(document, sheet);
    this.frozen = document.frozenPanes(sheet);
    const places = [...this.merges, ...this.charts.map(({ chart }) => chart.place)];
    const lastRow = Math.max(used?.lastRow ?? 0, ...places.map((place) => place.lastRow));
    const lastColumn = Math.max(used?.lastColumn ?? 0, ...places.map((place) => place.lastColumn));
    this.columns = new Axis(Math.max(lastColumn + MARGIN.columns, LEAST.columns), (column) =>
      document.isColumnHidden(sheet, column) ? 0 : Math.round(columnPixels(document.columnWidth(sheet, column)) * zoom),
    );
    const fitting = fittingHeights(document, sheet, used, this.merges);
    this.rows = new Axis(Math.max(lastRow + MARGIN.rows, LEAST.rows), (row) => {
      if (document.isRowHidden(sheet, row)) return 0;
      const points = Math.max(document.rowHeight(sheet, row), fitting.get(row) ?? 0);
      return Math.round(pointPixels(points) * zoom);
    });
    this.#marks = marksOf(document, sheet);
  }

  isHidden({ row, column }: CellAddress): boolean {
    return this.rows.span(row, row) === 0 || this.columns.span(column, column) === 0;
  }

  /** The last row and column that the grid reaches. */
  get extent(): CellRange {
    return { firstRow: 0, firstColumn: 0, lastRow: this.rows.count - 1, lastColumn: this.columns.count - 1 };
  }

  markAt(address: CellAddress): MarkLevel | null {
    return this.#marks.find(({ ranges }) => ranges.some((range) => isInside(range, address)))?.level ?? null;
  }

  /** The boxes that show inside a window of the sheet, row by row; merged ranges that reach into it are whole. */
  cellsIn(window: CellRange): DrawnCell[][] {
    if (window.lastRow < window.firstRow || window.lastColumn < window.firstColumn) return [];
    const { values, numberFormats } = this.document.readRange(this.sheet, window);
    return values.map((line, rowOffset) => {
      const cells = line.flatMap((value, columnOffset) => {
        const address = { row: window.firstRow + rowOffset, column: window.firstColumn + columnOffset };
        const merge = this.merges.find((candidate) => isInside(candidate, address));
        if (!merge) return [this.#draw(rangeOfCell(address), value, numberFormats[rowOffset]?.[columnOffset])];
        return isFirstShown(merge, address, window) ? [this.#drawMerged(merge)] : [];
      });
      return this.#withRooms(cells);
    });
  }

  #withRooms(cells: readonly DrawnCell[]): DrawnCell[] {
    const rooms = flowRooms(
      cells.map(({ range, text, format, align, isText }) => {
        const isOneCell = range.firstColumn === range.lastColumn && range.firstRow === range.lastRow;
        return {
          left: this.columns.start(range.firstColumn),
          width: this.columns.span(range.firstColumn, range.lastColumn),
          isBlank: isOneCell && text === '',
          flows: isOneCell && isText && !format.wrap,
          align,
        };
      }),
    );
    return cells.map((cell, index) => ({ ...cell, room: rooms[index] ?? cell.room }));
  }

  #drawMerged(merge: CellRange): DrawnCell {
    const first = { row: merge.firstRow, column: merge.firstColumn };
    const { content, numberFormat } = this.document.readCell(this.sheet, first);
    const drawn = this.#draw(merge, content.value, numberFormat);
    const last = this.document.formatAt(this.sheet, { row: merge.lastRow, column: merge.lastColumn });
    const far = last.borders.filter((side) => side === 'right' || side === 'bottom');
    return { ...drawn, format: { ...drawn.format, borders: [...new Set([...drawn.format.borders, ...far])] } };
  }

  #draw(range: CellRange, value: CellValue, numberFormat = 'General'): DrawnCell {
    const address = { row: range.firstRow, column: range.firstColumn };
    const format = this.document.formatAt(this.sheet, address);
    const mark = this.markAt(address);
    const look = mark ? MARK_LOOKS[mark] : {};
    const drawn = { ...format, ...look };
    const width = this.columns.span(range.firstColumn, range.lastColumn);
    return {
      range,
      text: this.#fitted(shownText(value, numberFormat), value, drawn, width),
      format: drawn,
      align: alignmentOf(format, value),
      mark,
      room: { left: 0, right: 0 },
      isText: typeof value === 'string',
    };
  }

  /** A number that its column is too narrow for shows as crosses: half a number would be read as another one. */
  #fitted(text: string, value: CellValue, format: CellFormat, width: number): string {
    if (typeof value !== 'number' || width === 0) return text;
    const font = fontSource(format, this.zoom);
    if (textWidth(text, font) <= width - NUMBER_MARGIN) return text;
    return '#'.repeat(Math.max(1, Math.floor((width - NUMBER_MARGIN) / Math.max(textWidth('#', font), 1))));
  }
}

function marksOf(document: WorkbookDocument, sheet: SheetId): { level: MarkLevel; ranges: readonly CellRange[] }[] {
  return document.conditionalFormats(sheet).flatMap(({ formulas, ranges }) => {
    const level = markLevelOfFormula(formulas[0] ?? '');
    return level ? [{ level, ranges }] : [];
  });
}

/** A merged range is drawn once: where its first cell that lies inside the window stands. */
function isFirstShown(merge: CellRange, address: CellAddress, window: CellRange): boolean {
  return (
    address.row === Math.max(merge.firstRow, window.firstRow) &&
    address.column === Math.max(merge.firstColumn, window.firstColumn)
  );
}

/** Excel's general alignment: text left, numbers right, logical values and errors in the middle. */
function alignmentOf({ horizontal }: CellFormat, value: CellValue): 'left' | 'center' | 'right' {
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') return horizontal;
  if (horizontal === 'centerContinuous' || horizontal === 'distributed') return 'center';
  if (horizontal !== 'general' || typeof value === 'string' || value === null) return 'left';
  return typeof value === 'number' ? 'right' : 'center';
}
