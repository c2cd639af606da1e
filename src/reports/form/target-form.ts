import { STAGE_PAIRS } from '../../domain/columns';
import type { SummaryWords } from '../../locales/words/summary';
import { rangeBetween } from '../../sheet/range';
import type { CellStyle, SheetSpec, SpecCell } from '../../workbook/sheet-spec';
import type { SheetTag } from '../../workbook/snapshot';
import type { CellContent } from '../../sheet/cell';
import { flowOf } from '../paper/page-flow';
import { LIKELY_PAGE_HEIGHTS, MARGINS, PAGE_HEIGHT } from '../paper/paper';
import type { SheetBlock } from '../paper/sheet-block';
import { blockOf, constant, spread, spreadInRow } from '../paper/sheet-block';
import { BODY_SIZE, HEADER } from '../paper/sheet-style';
import { heightOfLines, textHeight } from '../paper/text-height';

/** Characters of the default font: a form of fifteen columns fits on A4 in landscape. */
export const FORM_WIDTHS = { index: 5, hamlet: 20, households: 9, number: 6.6, text: 12 };

/** Where the form's rows and columns stand, zero-based; the pairs of count and rate follow from `firstPair` on. */
export const FORM = { headerRow: 4, firstLine: 6, index: 0, hamlet: 1, households: 2, firstPair: 3, lastColumn: 14 };

/** The whole width of the form. */
export const WHOLE_LINE = { first: 0, last: FORM.lastColumn };

/** What the form carries at the left and at the right of a line that it shares. */
export const FORM_HALVES = { left: { first: 0, last: 5 }, right: { first: 8, last: FORM.lastColumn } };

export const FORM_COLUMN_WIDTHS: readonly number[] = [
  FORM_WIDTHS.index,
  FORM_WIDTHS.hamlet,
  FORM_WIDTHS.households,
  ...STAGE_PAIRS.flatMap(() => [FORM_WIDTHS.number, FORM_WIDTHS.number]),
];

/** One cell of a line. */
export interface FormCell {
  readonly content: CellContent;
  readonly style: CellStyle;
}

/** What is written on the form; its looks are always the same. */
export interface FormParts {
  /** The rows above the header. */
  readonly title: SheetBlock;
  /** The year in the header; null for none. */
  readonly year: number | null;
  /** Fifteen cells each; the total is the last. */
  readonly lines: readonly (readonly FormCell[])[];
  /** The rows below the lines. */
  readonly closing: SheetBlock;
}

/** The hamlet target form, ready to print. */
export function targetForm(
  { title, year, lines, closing }: FormParts,
  { tag, name }: { readonly tag: SheetTag; readonly name: string },
  words: SummaryWords,
): SheetSpec {
  const header = headerBlock(year, words);
  const lineHeights = lines.map(heightOfLine);
  const before = [...title.heights, ...header.heights];
  const flow = flowOf(
    { before: total(before), header: total(header.heights), lines: lineHeights, closing: closing.heights },
    PAGE_HEIGHT,
    LIKELY_PAGE_HEIGHTS,
  );
  const heights = [...before, ...lineHeights.map((height) => height + flow.extra), ...closing.heights];
  return {
    tag,
    name,
    fontName: 'Times New Roman',
    columnWidths: FORM_COLUMN_WIDTHS,
    rowHeights: Object.fromEntries(heights.map((height, row) => [row, height])),
    cells: [...title.cells, ...header.cells, ...lines.flatMap(cellsOfLine), ...closing.cells],
    merges: [title, header, closing].flatMap((block) => block.merges),
    page: {
      orientation: 'landscape',
      margins: MARGINS,
      fitToPagesWide: 1,
      ...(flow.onePage ? { fitToPagesHigh: 1 } : {}),
      repeatRows: { first: FORM.headerRow, last: FORM.firstLine - 1 },
      printArea: { firstRow: 0, firstColumn: 0, lastRow: heights.length - 1, lastColumn: FORM.lastColumn },
      pageNumberFromSecondPage: true,
    },
  };
}

function headerBlock(year: number | null, words: SummaryWords): SheetBlock {
  const row = FORM.headerRow;
  const tall = (column: number, title: string) =>
    spread(rangeBetween({ row, column }, { row: row + 1, column }), constant(title), HEADER);
  const pairs = STAGE_PAIRS.map(({ indicator, stage }, order) => {
    const count = FORM.firstPair + order * 2;
    const title = words.counting.households.group(indicator, stage, year);
    const group = spreadInRow(row, { first: count, last: count + 1 }, constant(title), HEADER);
    const measures: SpecCell[] = [
      { row: row + 1, column: count, content: constant(words.count), style: HEADER },
      { row: row + 1, column: count + 1, content: constant(words.rate), style: HEADER },
    ];
    const height = textHeight(title, FORM_WIDTHS.number * 2, BODY_SIZE);
    return { cells: [...group.cells, ...measures], merges: group.merges, height };
  });
  const columns = [
    tall(FORM.index, words.index),
    tall(FORM.hamlet, words.hamlet),
    tall(FORM.households, words.counting.households.all),
  ];
  const groupHeight = Math.max(...pairs.map((pair) => pair.height));
  return blockOf([groupHeight, heightOfLines(1.1, BODY_SIZE)], [...columns, ...pairs]);
}

function cellsOfLine(line: readonly FormCell[], order: number): SpecCell[] {
  return line.map((cell, column) => ({ row: FORM.firstLine + order, column, ...cell }));
}

function heightOfLine(line: readonly FormCell[]): number {
  const name = line[FORM.hamlet]?.content.value;
  return textHeight(typeof name === 'string' ? name : '', FORM_WIDTHS.hamlet, BODY_SIZE);
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
