import type { TargetTable } from '../../domain/target-table';
import type { CellRange } from '../../sheet/range';
import { columnCount, rangeBetween } from '../../sheet/range';
import type { SheetSpec } from '../../workbook/sheet-spec';
import type { SheetSnapshot, SheetTag } from '../../workbook/snapshot';
import type { CellValue } from '../../sheet/cell';
import { contentAt } from '../../workbook/snapshot';
import { isCellError, textOf } from '../../sheet/cell';
import { headerSpans } from '../paper/inferred-spans';
import { nextYearLines } from './next-year-lines';
import type { NextYearSource, SheetPlace } from './next-year-source';
import { flowOf } from '../paper/page-flow';
import { LIKELY_PAGE_HEIGHTS, MARGINS, PAGE_HEIGHT } from '../paper/paper';
import type { SheetBlock } from '../paper/sheet-block';
import { blockOf, constant, spread } from '../paper/sheet-block';
import { BODY_SIZE, HEADER } from '../paper/sheet-style';
import { spanWidth } from '../paper/column-grid';
import { FORM_WIDTHS } from '../form/target-form';
import { heightOfLines, textHeight } from '../paper/text-height';
import { textsBeside } from './texts-beside';

/**
 * The sheet of the next year: every column and line where it stands on this year's sheet, titles moved on, openings as
 * numbers, what is to be planned blank, and everything that follows from it as formulas that wait for it.
 */
export function nextYearSheet(
  source: NextYearSource,
  { tag, name }: { readonly tag: SheetTag; readonly name: string },
): SheetSpec {
  const place = placeOf(source);
  const widths = widthsOf(source, place);
  const above = textsBeside(source, { first: place.top, last: place.headerRow - 1 }, place, widths);
  const header = headerBlock(source, place, widths);
  const lines = nextYearLines(source.sheet, source.tables, source.numbers, place, widths);
  const below = textsBeside(source, { first: place.lastLine + 1, last: place.bottom }, place, widths);
  const blocks = [above, header, lines, below];
  const flow = flowOf(
    {
      before: total([...above.heights, ...header.heights]),
      header: total(header.heights),
      lines: lines.heights,
      closing: below.heights,
    },
    PAGE_HEIGHT,
    LIKELY_PAGE_HEIGHTS,
  );
  const heights: number[] = [];
  const rowHeights: Record<number, number> = {};
  for (const block of blocks) {
    const extra = block === lines ? flow.extra : 0;
    for (const height of block.heights) rowHeights[place.top + heights.push(height + extra) - 1] = height + extra;
  }
  const { cells, merges } = blockOf(heights, blocks);
  return {
    tag,
    name,
    fontName: 'Times New Roman',
    columnWidths: widths,
    rowHeights,
    cells,
    merges,
    page: {
      orientation: 'landscape',
      margins: MARGINS,
      fitToPagesWide: 1,
      ...(flow.onePage ? { fitToPagesHigh: 1 } : {}),
      repeatRows: { first: place.headerRow, last: place.firstLine - 1 },
      printArea: rangeBetween(
        { row: place.top, column: place.firstColumn },
        { row: place.bottom, column: place.lastColumn },
      ),
      pageNumberFromSecondPage: true,
    },
  };
}

function placeOf({ sheet, tables }: NextYearSource): SheetPlace {
  const [table] = tables;
  const used = sheet.used ?? table;
  const firstLine = table.rows[0]?.position ?? table.lastRow;
  return {
    top: Math.min(used.firstRow, table.firstRow),
    headerRow: table.firstRow,
    firstLine,
    lastLine: Math.max(...tables.map((each) => each.lastRow)),
    bottom: Math.max(used.lastRow, table.lastRow),
    firstColumn: Math.min(used.firstColumn, table.firstColumn),
    lastColumn: lastTitledColumn(sheet, table, firstLine),
  };
}

/** A column behind the table, such as one for notes, belongs to it where the header gives it a title. */
function lastTitledColumn(sheet: SheetSnapshot, table: TargetTable, firstLine: number): number {
  let last = table.lastColumn;
  for (let column = last + 1; column <= (sheet.used?.lastColumn ?? last); column += 1) {
    for (let row = table.firstRow; row < firstLine; row += 1) {
      if (contentAt(sheet, { row, column }).value !== null) last = column;
    }
  }
  return last;
}

function widthsOf({ tables: [table] }: NextYearSource, place: SheetPlace): number[] {
  const numbers = new Set([...table.columns.values()].map((column) => column.position));
  return Array.from({ length: place.lastColumn + 1 }, (_width, column) => {
    if (column === table.indexPosition) return FORM_WIDTHS.index;
    if (column === table.hamletPosition) return FORM_WIDTHS.hamlet;
    if (column === table.columns.get('households')?.position) return FORM_WIDTHS.households;
    return numbers.has(column) ? FORM_WIDTHS.number : FORM_WIDTHS.text;
  });
}

function headerBlock({ sheet, movedOn }: NextYearSource, place: SheetPlace, widths: readonly number[]): SheetBlock {
  const rows = Array.from({ length: place.firstLine - place.headerRow }, (_row, order) => place.headerRow + order);
  const columns = Array.from(
    { length: place.lastColumn - place.firstColumn + 1 },
    (_column, order) => place.firstColumn + order,
  );
  const values = rows.map((row) => columns.map((column) => movedOn(shown(sheet, row, column))));
  const spans = headerSpans({ firstRow: place.headerRow, firstColumn: place.firstColumn, values });
  const titles = spans.map((range) => ({ range, value: movedOn(shown(sheet, range.firstRow, range.firstColumn)) }));
  const covered = new Set(spans.flatMap(cellKeys));
  const blanks = rows.flatMap((row) =>
    columns.filter((column) => !covered.has(`${row} ${column}`)).map((column) => ({ row, column })),
  );
  const heights = rows.map((row) => headerHeight(titles, row, widths));
  return blockOf(heights, [
    ...titles.map(({ range, value }) => spread(range, constant(value), HEADER)),
    ...blanks.map(({ row, column }) => ({
      cells: [{ row, column, content: constant(null), style: HEADER }],
      merges: [],
    })),
  ]);
}

/** What a cell shows; an error shows nothing that a new sheet could use. */
function shown(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const { value } = contentAt(sheet, { row, column });
  return isCellError(value) ? null : value;
}

function cellKeys(range: CellRange): string[] {
  const keys: string[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) keys.push(`${row} ${column}`);
  }
  return keys;
}

/** Titles over one row of the header set its height; those over several share what they need. */
function headerHeight(
  titles: readonly { readonly range: CellRange; readonly value: CellValue }[],
  row: number,
  widths: readonly number[],
): number {
  const own = titles.filter(({ range }) => range.firstRow <= row && row <= range.lastRow);
  const needs = own.map(({ range, value }) => {
    const width = spanWidth(widths, { first: range.firstColumn, last: range.lastColumn });
    const share = range.lastRow - range.firstRow + 1;
    const height = textHeight(textOf(value), width, BODY_SIZE);
    return share === 1 || columnCount(range) > 1 ? height : height / share;
  });
  return Math.max(heightOfLines(1.1, BODY_SIZE), ...needs);
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
