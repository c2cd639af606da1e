import type { RoundingStyle } from '../domain/rounding';
import { roundedRate, STANDARD_STYLE } from '../domain/rounding';
import { grandTotal, hamletRows } from '../domain/target-table';
import { rateRole } from '../domain/columns';
import type { SummaryWords } from '../locales/sections/summary';
import type { CellAddress } from '../workbook/address';
import { formatAddress, formatRange, rangeBetween } from '../workbook/address';
import type { CellStyle, SpecCell } from '../workbook/sheet-spec';
import type { CellContent } from '../workbook/snapshot';
import type { SheetBlock } from './sheet-block';
import { blockOf, constant, spread, spreadInRow } from './sheet-block';
import { rateExpression } from './rate-expression';
import type { ReportSource } from './source-link';
import { linkedCount, linkedName } from './source-link';
import type { LaidOutPair, SummaryLayout } from './summary-layout';
import { spanWidth } from './summary-layout';
import { BODY_SIZE, BOLD, BOXED, COUNT_FORMAT, HEADER, HEADING, NOTE, rateFormat } from './sheet-style';
import { heightOfLines, lineCount, textHeight } from './text-height';

/** A number of the summary: where it stands, and what it shows. */
export interface SummaryNumber {
  readonly address: CellAddress;
  readonly content: CellContent;
}

/** A pair's total count and rate. */
export interface PairTotal {
  readonly pair: LaidOutPair;
  readonly count: SummaryNumber;
  /** All households, where the table counts them. */
  readonly households: SummaryNumber | null;
  readonly rate: SummaryNumber | null;
  /** The number format of the rate. */
  readonly rateFormat: string;
}

/** The hamlet table as a block, with what the rest of the sheet needs of it. */
export interface HamletBlock {
  readonly block: SheetBlock;
  readonly totals: readonly PairTotal[];
  /** The two header rows, zero-based. */
  readonly header: { readonly first: number; readonly last: number };
  /** Hamlets and total row, zero-based. */
  readonly body: { readonly first: number; readonly last: number };
}

const HEADING_ROWS = 1;
const HEADER_ROWS = 2;

/** Every hamlet of the source with live numbers, under a two-level header, and the sums of their own columns. */
export function hamletBlock(
  source: ReportSource,
  layout: SummaryLayout,
  words: SummaryWords,
  firstRow: number,
): HamletBlock {
  const headerRow = firstRow + HEADING_ROWS;
  const bodyRow = headerRow + HEADER_ROWS;
  const hamlets = hamletRows(source.table);
  const lines = hamlets.map((row, order) => hamletLine(source, layout, row, order, bodyRow + order));
  const total = totalLine(source, layout, words, lines, bodyRow);
  const header = headerCells(layout, words, source.table.year, headerRow);
  return {
    block: blockOf(
      [
        heightOfLines(1.2, BODY_SIZE),
        ...header.heights,
        ...lines.map((line) => line.height),
        heightOfLines(1.1, BODY_SIZE),
      ],
      [headingCells(layout, words, firstRow), header, ...lines, total],
    ),
    totals: total.totals,
    header: { first: headerRow, last: headerRow + HEADER_ROWS - 1 },
    body: { first: bodyRow, last: bodyRow + lines.length },
  };
}

function headingCells(layout: SummaryLayout, words: SummaryWords, row: number) {
  const heading = spreadInRow(row, layout.left, constant(words.hamletsHeading), HEADING);
  const unit = spreadInRow(row, layout.right, constant(words.unit), NOTE);
  return { cells: [...heading.cells, ...unit.cells], merges: [...heading.merges, ...unit.merges] };
}

function headerCells(layout: SummaryLayout, words: SummaryWords, year: number | null, row: number): SheetBlock {
  const tall = (column: number, title: string) =>
    spread(rangeBetween({ row, column }, { row: row + 1, column }), constant(title), HEADER);
  const groups = layout.pairs.map(({ indicator, stage, countColumn, rateColumn }) => {
    const span = { first: countColumn, last: rateColumn ?? countColumn };
    const title = words.group(indicator, stage, year);
    const lines = lineCount(title, spanWidth(layout.widths, span), BODY_SIZE);
    return { lines, ...spreadInRow(row, span, constant(title), HEADER) };
  });
  const measures: SpecCell[] = layout.pairs.flatMap(({ countColumn, rateColumn }) => [
    { row: row + 1, column: countColumn, content: constant(words.count), style: HEADER },
    ...(rateColumn === null
      ? []
      : [{ row: row + 1, column: rateColumn, content: constant(words.rate), style: HEADER }]),
  ]);
  const groupLines = Math.max(2, ...groups.map((group) => group.lines));
  return blockOf(
    [heightOfLines(groupLines, BODY_SIZE), heightOfLines(1.1, BODY_SIZE)],
    [
      tall(layout.indexColumn, words.index),
      tall(layout.hamletColumn, words.hamlet),
      ...(layout.householdsColumn === null ? [] : [tall(layout.householdsColumn, words.households)]),
      ...groups,
      { cells: measures, merges: [] },
    ],
  );
}

interface TableLine {
  readonly cells: readonly SpecCell[];
  readonly merges: readonly [];
  readonly height: number;
  /** Counts by sheet column, households among them. */
  readonly counts: ReadonlyMap<number, CellContent>;
}

function hamletLine(
  source: ReportSource,
  layout: SummaryLayout,
  tableRow: number,
  order: number,
  row: number,
): TableLine {
  const name = linkedName(source, tableRow);
  const counts = new Map<number, CellContent>(
    layout.pairs.map((pair) => [pair.countColumn, linkedCount(source, tableRow, pair.role)]),
  );
  if (layout.householdsColumn !== null) {
    counts.set(layout.householdsColumn, linkedCount(source, tableRow, 'households'));
  }
  const nameWidth = layout.widths[layout.hamletColumn] ?? 1;
  return {
    cells: [
      { row, column: layout.indexColumn, content: constant(order + 1), style: BOXED },
      { row, column: layout.hamletColumn, content: name, style: { ...BOXED, horizontal: 'left', wrap: true } },
      ...numberCells(layout, row, counts, BOXED, styleIn(source, tableRow)),
    ],
    merges: [],
    height: textHeight(typeof name.value === 'string' ? name.value : '', nameWidth, BODY_SIZE),
    counts,
  };
}

/** Counts as given, and the rates that follow from them in the same row. */
function numberCells(
  layout: SummaryLayout,
  row: number,
  counts: ReadonlyMap<number, CellContent>,
  style: CellStyle,
  roundingOf: (pair: LaidOutPair) => RoundingStyle,
): SpecCell[] {
  const countCells = [...counts].map(([column, content]) => ({
    row,
    column,
    content,
    style: { ...style, numberFormat: COUNT_FORMAT },
  }));
  const rateCells = layout.pairs.flatMap((pair) => {
    if (pair.rateColumn === null) return [];
    const rounding = roundingOf(pair);
    const content = rateContent(layout, row, pair.countColumn, counts, rounding);
    return [{ row, column: pair.rateColumn, content, style: { ...style, numberFormat: rateFormat(rounding.digits) } }];
  });
  return [...countCells, ...rateCells].sort((one, other) => one.column - other.column);
}

/** The paper prints a rate as the sheet does; a line that the sheet does not have is written in the standard style. */
function styleIn({ styleAt }: ReportSource, tableRow: number | undefined): (pair: LaidOutPair) => RoundingStyle {
  return ({ indicator, stage }) =>
    tableRow === undefined ? STANDARD_STYLE : styleAt(tableRow, rateRole(indicator, stage));
}

/** Count × 100 / households in its style; blank where either is, or there are no households. */
function rateContent(
  layout: SummaryLayout,
  row: number,
  countColumn: number,
  counts: ReadonlyMap<number, CellContent>,
  style: RoundingStyle,
): CellContent {
  const householdsColumn = layout.householdsColumn ?? 0;
  const count = formatAddress({ row, column: countColumn });
  const households = formatAddress({ row, column: householdsColumn });
  return {
    formula: `=IFERROR(${rateExpression(count, households, style, 1)},"")`,
    value: shownRate(counts.get(countColumn)?.value, counts.get(householdsColumn)?.value, style),
  };
}

function shownRate(
  count: CellContent['value'] | undefined,
  households: CellContent['value'] | undefined,
  style: RoundingStyle,
) {
  if (typeof count !== 'number' || typeof households !== 'number' || households === 0) return '';
  const sign = Math.sign(count * households);
  return sign === 0 ? 0 : sign * roundedRate(Math.abs(count), Math.abs(households), style);
}

function totalLine(
  source: ReportSource,
  layout: SummaryLayout,
  words: SummaryWords,
  lines: readonly TableLine[],
  bodyRow: number,
) {
  const row = bodyRow + lines.length;
  const columns = [
    ...(layout.householdsColumn === null ? [] : [layout.householdsColumn]),
    ...layout.pairs.map((pair) => pair.countColumn),
  ];
  const counts = new Map(columns.map((column) => [column, sumContent(lines, column, bodyRow)]));
  const label = spreadInRow(row, { first: layout.indexColumn, last: layout.hamletColumn }, constant(words.total), BOLD);
  const styleOfTotal = styleIn(source, grandTotal(source.table)?.total);
  const numbers = numberCells(layout, row, counts, BOLD, styleOfTotal);
  const numberIn = (column: number): SummaryNumber => ({
    address: { row, column },
    content: numbers.find((cell) => cell.column === column)?.content ?? constant(null),
  });
  return {
    cells: [...label.cells, ...numbers],
    merges: label.merges,
    totals: layout.pairs.map((pair) => ({
      pair,
      count: numberIn(pair.countColumn),
      households: layout.householdsColumn === null ? null : numberIn(layout.householdsColumn),
      rate: pair.rateColumn === null ? null : numberIn(pair.rateColumn),
      rateFormat: rateFormat(styleOfTotal(pair).digits),
    })),
  };
}

function sumContent(lines: readonly TableLine[], column: number, bodyRow: number): CellContent {
  const range = rangeBetween({ row: bodyRow, column }, { row: bodyRow + Math.max(lines.length, 1) - 1, column });
  const value = lines.reduce((sum, { counts }) => {
    const count = counts.get(column)?.value;
    return sum + (typeof count === 'number' ? count : 0);
  }, 0);
  return { formula: `=SUM(${formatRange(range)})`, value };
}
