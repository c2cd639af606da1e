import type { WorkbookDocument } from '../../hosts/xlsx/document';
import type { CellFormat } from '../../hosts/xlsx/document-types';
import type { CellAddress } from '../../sheet/address';
import type { CellValue, SheetId } from '../../sheet/cell';
import type { CellRange } from '../../sheet/range';
import { isInside, rangeOfCell } from '../../sheet/range';
import { MARK_LOOKS, markLevelOfFormula } from '../../workbook/own/marks';
import type { MarkLevel } from '../../workbook/snapshot';
import { Axis, columnPixels, pointPixels } from './axis';
import { shownText } from './cell-text';
import type { DrawnChart } from './chart-picture';
import { chartsOn } from './chart-picture';

/** Blank rows and columns shown after the last one in use, and the least that is shown. */
const MARGIN = { rows: 30, columns: 6 };
const LEAST = { rows: 60, columns: 26 };

/** One box to draw: a cell, or a merged range with the content of its first cell. */
export interface DrawnCell {
  readonly range: CellRange;
  readonly text: string;
  readonly format: CellFormat;
  readonly align: 'left' | 'center' | 'right';
  /** How loudly the tool has marked it. */
  readonly mark: MarkLevel | null;
}

/** A sheet of the document as it is now, measured for the screen. */
export class SheetPicture {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly CellRange[];
  readonly charts: readonly DrawnChart[];
  readonly #marks: readonly { readonly level: MarkLevel; readonly ranges: readonly CellRange[] }[];

  constructor(
    readonly document: WorkbookDocument,
    readonly sheet: SheetId,
  ) {
    const used = document.usedRange(sheet);
    this.merges = document.merges(sheet);
    this.charts = chartsOn(document, sheet);
    const places = [...this.merges, ...this.charts.map(({ chart }) => chart.place)];
    const lastRow = Math.max(used?.lastRow ?? 0, ...places.map((place) => place.lastRow));
    const lastColumn = Math.max(used?.lastColumn ?? 0, ...places.map((place) => place.lastColumn));
    this.rows = new Axis(Math.max(lastRow + MARGIN.rows, LEAST.rows), (row) =>
      Math.round(pointPixels(document.rowHeight(sheet, row))),
    );
    this.columns = new Axis(Math.max(lastColumn + MARGIN.columns, LEAST.columns), (column) =>
      columnPixels(document.columnWidth(sheet, column)),
    );
    this.#marks = marksOf(document, sheet);
  }

  isHidden({ row, column }: CellAddress): boolean {
    return this.rows.span(row, row) === 0 || this.columns.span(column, column) === 0;
  }

  markAt(address: CellAddress): MarkLevel | null {
    return this.#marks.find(({ ranges }) => ranges.some((range) => isInside(range, address)))?.level ?? null;
  }

  /** The boxes that show inside a window of the sheet, row by row; merged ranges that reach into it are whole. */
  cellsIn(window: CellRange): DrawnCell[][] {
    const { values, numberFormats } = this.document.readRange(this.sheet, window);
    return values.map((line, rowOffset) =>
      line.flatMap((value, columnOffset) => {
        const address = { row: window.firstRow + rowOffset, column: window.firstColumn + columnOffset };
        const merge = this.merges.find((candidate) => isInside(candidate, address));
        if (!merge) return [this.#draw(rangeOfCell(address), value, numberFormats[rowOffset]?.[columnOffset])];
        return isFirstShown(merge, address, window) ? [this.#drawMerged(merge)] : [];
      }),
    );
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
    return {
      range,
      text: shownText(value, numberFormat),
      format: { ...format, ...look },
      align: alignmentOf(format, value),
      mark,
    };
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
