import type { SummaryWords } from '../../locales/words/summary';
import { formatAddress } from '../../sheet/address';
import type { CellRange } from '../../sheet/range';
import { rangeBetween } from '../../sheet/range';
import { MOST_CHARTS } from '../../workbook/own/own-charts';
import type { CellStyle, ChartSpec, SpecCell } from '../../workbook/sheet-spec';
import type { BlockPart, ColumnSpan, SheetBlock } from '../paper/sheet-block';
import { blockOf, constant, spreadInRow } from '../paper/sheet-block';
import { textOf } from '../../sheet/cell';
import { BODY_SIZE, BOXED, HEADER, HEADING, RATE_FORMAT, SERIES_FILLS } from '../paper/sheet-style';
import type { LaidOutPair, ColumnGrid } from '../paper/column-grid';
import { pairOf, spanWidth } from '../paper/column-grid';
import { heightOfLines, lineCount, textHeight } from '../paper/text-height';
import type { HamletBlock } from './hamlet-block';
import type { RankedHamlet } from './ranked-hamlets';
import { rankedHamlets } from './ranked-hamlets';
import { rankingAid } from './ranking-aid';
import { rankingOrder } from './ranking-order';
import { expectAt, expectPresent } from '../../sheet/expect';

/** Lines of names on one page, with their chart beside them. */
const LINES_ON_A_PAGE = 22;
/** Lines that a chart needs to be readable, however few hamlets there are. */
const LINES_FOR_CHART = 10;
const HEADING_ROWS = 1;
const HEADER_ROWS = 1;
const GAP_ROWS = 1;
const LINE_HEIGHT = heightOfLines(1.1, BODY_SIZE);
/** Columns between the list and its chart, which would hide the last line of the list otherwise. */
const CHART_GAP = 1;
/** Characters that a rate's column of the list has at least. */
const RATE_WIDTH = 8.5;

/** The hamlets of the list that stand on one page, as a block that is not to be parted. */
export interface RankingPage {
  readonly block: SheetBlock;
  readonly chart: ChartSpec | null;
}

/** The list over its pages, with the cells beside the table that put the hamlets in order. */
export interface Ranking {
  readonly pages: readonly RankingPage[];
  /** None where there is no page. */
  readonly aid: readonly BlockPart[];
}

/** How many rows each page of the list takes. @param sizes how many hamlets it has. */
export function rankingRows(sizes: readonly number[]): number[] {
  return sizes.map((size) => HEADING_ROWS + HEADER_ROWS + linesOf(size) + GAP_ROWS);
}

/** The hamlets from the highest closing poverty rate to the lowest, live, with their opening and closing rates as bars. */
export function rankingOf(
  layout: ColumnGrid,
  words: SummaryWords,
  table: HamletBlock,
  sizes: readonly number[],
  { firstRow, title }: { readonly firstRow: number; readonly title: string },
): Ranking {
  const closing = closingPair(layout);
  if (closing === null || sizes.length === 0) return { pages: [], aid: [] };
  const columns = rankingColumns(layout, table);
  const order = rankingOrder(table.hamlets, closing.rateColumn);
  const rates = { opening: pairOf(layout, 'poor', 'opening') ?? null, closing };
  const ranked = rankedHamlets(table, order, layout, rates);
  const starts = startsOf(sizes);
  const rows = startsOf(rankingRows(sizes)).map((before) => firstRow + before);
  const pages: RankingPage[] = [];
  for (const [page, size] of sizes.entries()) {
    const start = expectAt(starts, page);
    const place = { row: expectAt(rows, page), title: page === 0 ? title : words.continued(title) };
    const own = ranked.slice(start, start + size);
    pages.push(rankingPage(layout, words, page < MOST_CHARTS ? columns : { ...columns, chart: null }, own, place));
  }
  return { pages, aid: [rankingAid(layout, words, table, order)] };
}

function closingPair(layout: ColumnGrid): (LaidOutPair & { readonly rateColumn: number }) | null {
  const pair = pairOf(layout, 'poor', 'closing');
  return pair && pair.rateColumn !== null ? { ...pair, rateColumn: pair.rateColumn } : null;
}

/**
 * How many hamlets each page of the list has: shared evenly over as few pages as hold them, also where the longest names
 * meet on one page. None where there is no closing rate to rank by.
 */
export function rankingSizes(layout: ColumnGrid, names: readonly string[]): number[] {
  if (closingPair(layout) === null) return [];
  const width = spanWidth(layout.widths, nameSpan(layout));
  const lines: number[] = [];
  for (const name of names) {
    lines.push(lineCount(name, width, BODY_SIZE));
  }
  lines.sort((one, other) => other - one);
  const hamlets = names.length;
  const most = lines.findIndex((_count, order) => sum(lines.slice(0, order + 1)) > LINES_ON_A_PAGE);
  const pages = Math.ceil(hamlets / Math.max(most < 0 ? hamlets : most, 1));
  return Array.from({ length: pages }, (_page, order) => {
    const before = Math.ceil((hamlets * order) / pages);
    return Math.ceil((hamlets * (order + 1)) / pages) - before;
  });
}

function linesOf(hamlets: number): number {
  return Math.max(hamlets, LINES_FOR_CHART);
}

function startsOf(sizes: readonly number[]): number[] {
  let next = 0;
  return sizes.map((size) => {
    const start = next;
    next += size;
    return start;
  });
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((whole, size) => whole + size, 0);
}

/** Names take the column of all households too, so that few of them need two lines. */
function nameSpan({ hamletColumn, householdsColumn }: ColumnGrid): ColumnSpan {
  return { first: hamletColumn, last: householdsColumn ?? hamletColumn };
}

/** Where the list and its chart stand; no chart where the columns leave no room for one. */
interface RankingColumns {
  readonly rank: number;
  readonly name: ColumnSpan;
  readonly stages: readonly RatedStage[];
  readonly chart: ColumnSpan | null;
}

interface RatedStage {
  readonly stage: 'opening' | 'closing';
  readonly span: ColumnSpan;
  /** Of its rates. */
  readonly style: CellStyle;
}

function rankingColumns(layout: ColumnGrid, { totals }: HamletBlock): RankingColumns {
  const stages = (['opening', 'closing'] as const).filter((stage) => pairOf(layout, 'poor', stage) !== undefined);
  const name = nameSpan(layout);
  let next = name.last + 1;
  const rated = stages.map((stage): RatedStage => {
    const first = next;
    let last = first;
    while (last < layout.lastColumn && spanWidth(layout.widths, { first, last }) < RATE_WIDTH) last += 1;
    next = last + 1;
    const total = totals.find(({ pair }) => pair.indicator === 'poor' && pair.stage === stage);
    return { stage, span: { first, last }, style: { ...BOXED, numberFormat: total?.rateFormat ?? RATE_FORMAT } };
  });
  const first = next + CHART_GAP;
  const chart = first < layout.lastColumn ? { first, last: layout.lastColumn } : null;
  return { rank: layout.indexColumn, name, stages: rated, chart };
}

function rankingPage(
  layout: ColumnGrid,
  words: SummaryWords,
  columns: RankingColumns,
  hamlets: readonly RankedHamlet[],
  { row, title }: { readonly row: number; readonly title: string },
): RankingPage {
  const headerRow = row + HEADING_ROWS;
  const firstLine = headerRow + HEADER_ROWS;
  const header = [
    spreadInRow(headerRow, { first: columns.rank, last: columns.rank }, constant(words.rank), HEADER),
    spreadInRow(headerRow, columns.name, constant(words.hamlet), HEADER),
    ...columns.stages.map(({ stage, span }) => spreadInRow(headerRow, span, constant(words.stageRate(stage)), HEADER)),
  ];
  const headerHeight = Math.max(
    ...columns.stages.map(({ stage, span }) =>
      textHeight(words.stageRate(stage), spanWidth(layout.widths, span), BODY_SIZE),
    ),
    textHeight(words.rank, layout.widths[columns.rank] ?? 1, BODY_SIZE),
  );
  const nameWidth = spanWidth(layout.widths, columns.name);
  const lines = Array.from({ length: linesOf(hamlets.length) }, (_line, order) =>
    Math.max(LINE_HEIGHT, textHeight(textOf(hamlets[order]?.name.value ?? null), nameWidth, BODY_SIZE)),
  );
  return {
    block: blockOf(
      [heightOfLines(1.2, BODY_SIZE), headerHeight, ...lines, heightOfLines(0.5, BODY_SIZE)],
      [
        spreadInRow(row, { first: 0, last: layout.lastColumn }, constant(title), HEADING),
        ...header,
        ...hamlets.map((hamlet, order) => lineCells(columns, hamlet, firstLine + order)),
      ],
    ),
    chart: columns.chart && chartOf(words, columns, columns.chart, hamlets.length, { headerRow, firstLine }),
  };
}

const RANK: CellStyle = { ...BOXED, numberFormat: '0' };
const NAME: CellStyle = { ...BOXED, horizontal: 'left', wrap: true };

function lineCells(columns: RankingColumns, hamlet: RankedHamlet, row: number): BlockPart {
  const { rank, name, rates } = hamlet;
  const closing = expectPresent(
    columns.stages.find(({ stage }) => stage === 'closing'),
    'the column of closing rates',
  ).span.first;
  const rankCell: SpecCell = {
    row,
    column: columns.rank,
    content: rank(formatAddress({ row, column: closing })),
    style: RANK,
  };
  const parts = [
    spreadInRow(row, columns.name, name, NAME),
    ...columns.stages.map(({ stage, span, style }) => spreadInRow(row, span, rates[stage], style)),
  ];
  return {
    cells: [rankCell, ...parts.flatMap(({ cells }) => cells)],
    merges: parts.flatMap(({ merges }) => merges),
  };
}

function chartOf(
  words: SummaryWords,
  columns: RankingColumns,
  span: ColumnSpan,
  hamlets: number,
  { headerRow, firstLine }: { readonly headerRow: number; readonly firstLine: number },
): ChartSpec {
  const down = (column: number, last: number): CellRange =>
    rangeBetween({ row: firstLine, column }, { row: last, column });
  const lastHamlet = firstLine + hamlets - 1;
  const lastLine = firstLine + linesOf(hamlets) - 1;
  return {
    kind: 'bar',
    title: words.chartTitle,
    description: words.chartDescription(hamlets),
    categories: down(columns.name.first, lastHamlet),
    series: columns.stages.map(({ stage, span: { first } }) => ({
      name: words.stages[stage],
      values: down(first, lastHamlet),
      fill: SERIES_FILLS[stage],
    })),
    place: rangeBetween({ row: headerRow, column: span.first }, { row: lastLine, column: span.last }),
  };
}
