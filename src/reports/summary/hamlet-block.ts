import type { RoundingStyle } from '../../domain/rounding';
import { roundedRate, STANDARD_STYLE } from '../../domain/rounding';
import { rateRole } from '../../domain/columns';
import type { CountedWords, SummaryWords } from '../../locales/words/summary';
import type { CellAddress } from '../../sheet/address';
import { formatAddress } from '../../sheet/address';
import { rangeBetween } from '../../sheet/range';
import type { CellStyle, SpecCell } from '../../workbook/sheet-spec';
import type { CellContent } from '../../sheet/cell';
import type { HamletLine } from './hamlet-lines';
import { countColumns, hamletLines } from './hamlet-lines';
import type { BlockPart, SheetBlock } from '../paper/sheet-block';
import { blockOf, constant, spread, spreadInRow } from '../paper/sheet-block';
import { rateExpression } from '../paper/rate-expression';
import type { ReportSource } from '../paper/source-link';
import type { LaidOutPair, ColumnGrid } from '../paper/column-grid';
import { spanWidth } from '../paper/column-grid';
import { BODY_SIZE, BOLD, BOXED, COUNT_FORMAT, HEADER, HEADING, NOTE, rateFormat } from '../paper/sheet-style';
import { heightOfLines, lineCount, textHeight } from '../paper/text-height';
import { expectPresent } from '../../sheet/expect';

/** A number of the summary: where it stands, and what it shows. */
export interface SummaryNumber {
  readonly address: CellAddress;
  readonly content: CellContent;
}

/** A pair's total count and rate. */
export interface PairTotal {
  readonly pair: LaidOutPair;
  readonly count: SummaryNumber;
  /** All of them, where the table counts them. */
  readonly households: SummaryNumber | null;
  readonly rate: SummaryNumber | null;
  /** The number format of the rate. */
  readonly rateFormat: string;
}

/** A hamlet's line on the summary. */
export interface HamletOnSummary {
  readonly row: number;
  readonly name: CellContent;
  /** What the line shows, by column. */
  readonly contents: ReadonlyMap<number, CellContent>;
}

/** The hamlet table as a block, with what the rest of the sheet needs of it. */
export interface HamletBlock {
  readonly block: SheetBlock;
  readonly totals: readonly PairTotal[];
  readonly hamlets: readonly HamletOnSummary[];
  /** The two header rows, zero-based. */
  readonly header: { readonly first: number; readonly last: number };
  /** Hamlets and sums, zero-based. */
  readonly body: { readonly first: number; readonly last: number };
}

/** Where the block stands and what it is called. */
export interface HamletBlockPlace {
  readonly firstRow: number;
  readonly title: string;
  readonly counted: CountedWords;
}

const HEADING_ROWS = 1;
const HEADER_ROWS = 2;
/** Points that make the lines of a long table easier to follow. */
const LINE_AIR = 2.25;

/** Every line of the source with live numbers, under a two-level header; sums are computed on the summary itself. */
export function hamletBlock(
  source: ReportSource,
  layout: ColumnGrid,
  words: SummaryWords,
  { firstRow, title, counted }: HamletBlockPlace,
): HamletBlock {
  const headerRow = firstRow + HEADING_ROWS;
  const bodyRow = headerRow + HEADER_ROWS;
  const header = headerCells(layout, words, counted, source.table.year, headerRow);
  const lines: PrintedLine[] = [];
  const hamlets: HamletOnSummary[] = [];
  for (const line of hamletLines(source, layout, words, bodyRow)) {
    const printed = printedLine(source, layout, line);
    lines.push(printed);
    if (line.kind === 'hamlet') hamlets.push({ row: line.row, name: line.name, contents: printed.contents });
  }
  const heading = [
    spreadInRow(firstRow, layout.left, constant(title), HEADING),
    spreadInRow(firstRow, layout.right, constant(counted.unit), NOTE),
  ];
  return {
    block: blockOf(
      [heightOfLines(1.2, BODY_SIZE), ...header.heights, ...lines.map(({ height }) => height)],
      [...heading, header, ...lines.map(({ part }) => part)],
    ),
    totals: totalsOf(source, layout, lines),
    hamlets,
    header: { first: headerRow, last: headerRow + HEADER_ROWS - 1 },
    body: { first: bodyRow, last: bodyRow + lines.length - 1 },
  };
}

function headerCells(
  layout: ColumnGrid,
  words: SummaryWords,
  counted: CountedWords,
  year: number | null,
  row: number,
): SheetBlock {
  const tall = (column: number, title: string) =>
    spread(rangeBetween({ row, column }, { row: row + 1, column }), constant(title), HEADER);
  const groups = layout.pairs.map(({ indicator, stage, countColumn, rateColumn }) => {
    const span = { first: countColumn, last: rateColumn ?? countColumn };
    const title = counted.group(indicator, stage, year);
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
      ...(layout.householdsColumn === null ? [] : [tall(layout.householdsColumn, counted.all)]),
      ...groups,
      { cells: measures, merges: [] },
    ],
  );
}

/** A line with its cells. */
interface PrintedLine {
  readonly line: HamletLine;
  readonly part: BlockPart;
  readonly height: number;
  /** What the line shows, by column. */
  readonly contents: ReadonlyMap<number, CellContent>;
}

/** How the cells of a line look: one style for all that look alike. */
interface LineLooks {
  readonly label: {
    readonly index: CellStyle;
    readonly name: CellStyle;
    /** Where the name stands over both columns. */
    readonly both: CellStyle;
  };
  readonly count: CellStyle;
  readonly rate: (digits: number) => CellStyle;
}

const HAMLET_LOOKS = looksOf(BOXED);
const SUM_LOOKS = looksOf(BOLD);

function looksOf(style: CellStyle): LineLooks {
  const rates: CellStyle[] = [];
  return {
    label: {
      index: style,
      name: { ...style, horizontal: 'left', wrap: true },
      both: { ...style, wrap: true },
    },
    count: { ...style, numberFormat: COUNT_FORMAT },
    rate: (digits) => (rates[digits] ??= { ...style, numberFormat: rateFormat(digits) }),
  };
}

function printedLine(source: ReportSource, layout: ColumnGrid, line: HamletLine): PrintedLine {
  const looks = line.kind === 'hamlet' ? HAMLET_LOOKS : SUM_LOOKS;
  const roundingOf = styleIn(source, line.sourceRow);
  const contents = new Map<number, CellContent>();
  const label = labelCells(layout, line, looks.label);
  const cells = [...label.cells];
  const print = (column: number, content: CellContent, style: CellStyle): void => {
    contents.set(column, content);
    cells.push({ row: line.row, column, content, style });
  };
  const printCount = (column: number): void => {
    print(column, line.counts.get(column) ?? constant(null), looks.count);
  };
  if (layout.householdsColumn !== null) printCount(layout.householdsColumn);
  for (const pair of layout.pairs) {
    printCount(pair.countColumn);
    if (pair.rateColumn === null) continue;
    const rounding = roundingOf(pair);
    const rate = rateContent(layout, line, pair.countColumn, rounding);
    print(pair.rateColumn, rate, looks.rate(rounding.digits));
  }
  const name = typeof line.name.value === 'string' ? line.name.value : '';
  return {
    line,
    part: { cells, merges: label.merges },
    height: textHeight(name, layout.widths[layout.hamletColumn] ?? 1, BODY_SIZE) + LINE_AIR,
    contents,
  };
}

/** Index and name; the name of a sum without an index stands over both columns. */
function labelCells(
  { indexColumn, hamletColumn }: ColumnGrid,
  line: HamletLine,
  { index: indexLook, name: nameLook, both }: LineLooks['label'],
): BlockPart {
  const { row, index, name, kind } = line;
  if (kind !== 'hamlet' && index === null) {
    return spreadInRow(row, { first: indexColumn, last: hamletColumn }, name, both);
  }
  return {
    cells: [
      { row, column: indexColumn, content: constant(index), style: indexLook },
      { row, column: hamletColumn, content: name, style: nameLook },
    ],
    merges: [],
  };
}

/** The paper prints a rate as the sheet does; a line that the sheet does not have is written in the standard style. */
function styleIn({ styleAt }: ReportSource, sourceRow: number | null): (pair: LaidOutPair) => RoundingStyle {
  return ({ indicator, stage }) =>
    sourceRow === null ? STANDARD_STYLE : styleAt(sourceRow, rateRole(indicator, stage));
}

/** Count × 100 / households in its style; blank where either is, or there are no households. */
function rateContent(
  layout: ColumnGrid,
  { row, counts }: HamletLine,
  countColumn: number,
  style: RoundingStyle,
): CellContent {
  const householdsColumn = expectPresent(layout.householdsColumn ?? undefined, 'the column of households');
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

function totalsOf(source: ReportSource, layout: ColumnGrid, lines: readonly PrintedLine[]): PairTotal[] {
  const all = lines.find(({ line }) => line.kind === 'all');
  if (!all) return [];
  const numberIn = (column: number): SummaryNumber => ({
    address: { row: all.line.row, column },
    content: all.contents.get(column) ?? constant(null),
  });
  const roundingOf = styleIn(source, all.line.sourceRow);
  const [households] = countColumns(layout).filter((column) => column === layout.householdsColumn);
  return layout.pairs.map((pair) => ({
    pair,
    count: numberIn(pair.countColumn),
    households: households === undefined ? null : numberIn(households),
    rate: pair.rateColumn === null ? null : numberIn(pair.rateColumn),
    rateFormat: rateFormat(roundingOf(pair).digits),
  }));
}
