import type { Indicator, Stage } from '../domain/columns';
import type { CommuneGoal } from '../domain/commune';
import { roundedRate, STANDARD_STYLE } from '../domain/rounding';
import type { SummaryWords } from '../locales/sections/summary';
import type { CellAddress } from '../workbook/address';
import { formatAddress, rangeBetween } from '../workbook/address';
import type { CellStyle } from '../workbook/sheet-spec';
import type { CellContent } from '../workbook/snapshot';
import type { PairTotal, SummaryNumber } from './hamlet-block';
import { rateExpression } from './rate-expression';
import type { ColumnSpan, SheetBlock } from './sheet-block';
import { blockOf, constant, spread, spreadInRow } from './sheet-block';
import type { SummaryLayout } from './summary-layout';
import { indicatorsOf, spanWidth, stagesOf } from './summary-layout';
import { BODY_SIZE, BOLD, BOXED, COUNT_FORMAT, HEADER, HEADING, INPUT, RATE_FORMAT } from './sheet-style';
import { heightOfLines, lineCount } from './text-height';

const HEADING_ROWS = 1;
const HEADER_ROWS = 1;

/** The columns of the goal table; goal and status are null where the source has no closing rate to judge. */
interface GoalColumns {
  readonly measure: ColumnSpan;
  readonly stages: ReadonlyMap<Stage, ColumnSpan>;
  readonly goal: ColumnSpan | null;
  readonly status: ColumnSpan | null;
}

/** How many rows the block takes, heading and an empty row after it included. */
export function goalBlockRows(layout: SummaryLayout): number {
  return HEADING_ROWS + HEADER_ROWS + indicatorsOf(layout).length * rowsPerIndicator(layout) + 1;
}

/** Where the officer types the goal of each indicator, on a block that begins in `firstRow`. */
export function goalCells(layout: SummaryLayout, firstRow: number): ReadonlyMap<Indicator, CellAddress> {
  const { goal } = goalColumns(layout);
  if (!goal) return new Map();
  return new Map(
    indicatorsOf(layout)
      .map(
        (indicator, order) => [indicator, { row: indicatorRow(layout, firstRow, order), column: goal.first }] as const,
      )
      .filter(([indicator]) => hasClosing(layout, indicator)),
  );
}

/** Counts and rates of the whole commune against its goals: totals as links, the goal to type, the status live. */
export function goalBlock(
  layout: SummaryLayout,
  words: SummaryWords,
  goal: CommuneGoal,
  totals: readonly PairTotal[],
  firstRow: number,
): SheetBlock {
  const columns = goalColumns(layout);
  const inputs = goalCells(layout, firstRow);
  const header = headerRow(layout, columns, words, firstRow + HEADING_ROWS);
  const bodies = indicatorsOf(layout).flatMap((indicator, order) => {
    const row = indicatorRow(layout, firstRow, order);
    const own = totals.filter(({ pair }) => pair.indicator === indicator);
    return [
      ...measureRows(columns, words, indicator, own, row),
      ...verdictCells(layout, columns, words, goal[indicator]?.['closing-rate'], own, inputs.get(indicator), row),
    ];
  });
  const bodyRows = indicatorsOf(layout).length * rowsPerIndicator(layout);
  return blockOf(
    [
      heightOfLines(1.2, BODY_SIZE),
      ...header.heights,
      ...Array.from({ length: bodyRows }, () => heightOfLines(1.1, BODY_SIZE)),
      heightOfLines(0.5, BODY_SIZE),
    ],
    [
      spreadInRow(firstRow, { first: 0, last: layout.lastColumn }, constant(words.goalsHeading), HEADING),
      header,
      ...bodies,
    ],
  );
}

function rowsPerIndicator(layout: SummaryLayout): number {
  return layout.householdsColumn === null ? 1 : 2;
}

function indicatorRow(layout: SummaryLayout, firstRow: number, order: number): number {
  return firstRow + HEADING_ROWS + HEADER_ROWS + order * rowsPerIndicator(layout);
}

function hasClosing(layout: SummaryLayout, indicator: Indicator): boolean {
  return layout.pairs.some((pair) => pair.indicator === indicator && pair.stage === 'closing');
}

function goalColumns(layout: SummaryLayout): GoalColumns {
  const stages = stagesOf(layout);
  const judged = layout.householdsColumn !== null && stages.includes('closing');
  const first = layout.hamletColumn + 1;
  const shares = [...stages.map(() => 1), ...(judged ? [GOAL_SHARE, 1] : [])];
  const spans = sharedSpans(layout.widths, first, shares);
  return {
    measure: { first: layout.indexColumn, last: layout.hamletColumn },
    stages: new Map(stages.map((stage, order) => [stage, spans[order] ?? { first, last: first }])),
    goal: judged ? (spans[stages.length] ?? null) : null,
    status: judged ? (spans[stages.length + 1] ?? null) : null,
  };
}

/** The goal's long title asks for more room than a number does. */
const GOAL_SHARE = 1.5;

/** All columns from `first` on as neighbouring spans, each as near as can be to its share of the width. */
function sharedSpans(widths: readonly number[], first: number, shares: readonly number[]): ColumnSpan[] {
  let start = first;
  return shares.map((share, order) => {
    const later = shares.slice(order + 1);
    const wanted = (spanWidth(widths, { first: start, last: widths.length - 1 }) * share) / sum([share, ...later]);
    const latest = widths.length - 1 - later.length;
    let last = later.length === 0 ? latest : start;
    while (last < latest && nearer(widths, start, last, wanted)) last += 1;
    const span = { first: start, last };
    start = last + 1;
    return span;
  });
}

function sum(shares: readonly number[]): number {
  return shares.reduce((whole, share) => whole + share, 0);
}

/** Whether one more column brings the span nearer to its share. */
function nearer(widths: readonly number[], first: number, last: number, wanted: number): boolean {
  const missing = Math.abs(wanted - spanWidth(widths, { first, last }));
  return Math.abs(wanted - spanWidth(widths, { first, last: last + 1 })) < missing;
}

function headerRow(layout: SummaryLayout, columns: GoalColumns, words: SummaryWords, row: number): SheetBlock {
  const titles: (readonly [ColumnSpan, string])[] = [
    [columns.measure, words.measure],
    ...[...columns.stages].map(([stage, span]) => [span, words.stages[stage]] as const),
    ...(columns.goal ? [[columns.goal, words.goal] as const] : []),
    ...(columns.status ? [[columns.status, words.status] as const] : []),
  ];
  const lines = titles.map(([span, title]) => lineCount(title, spanWidth(layout.widths, span), BODY_SIZE));
  return blockOf(
    [heightOfLines(Math.max(...lines) + 0.1, BODY_SIZE)],
    titles.map(([span, title]) => spreadInRow(row, span, constant(title), HEADER)),
  );
}

function measureRows(
  columns: GoalColumns,
  words: SummaryWords,
  indicator: Indicator,
  totals: readonly PairTotal[],
  row: number,
) {
  const rated = totals.some((total) => total.rate !== null);
  const label: CellStyle = { ...BOXED, horizontal: 'left' };
  const stageCells = [...columns.stages].flatMap(([stage, span]) => {
    const total = totals.find(({ pair }) => pair.stage === stage);
    return [
      spreadInRow(row, span, linkTo(total?.count), { ...BOXED, numberFormat: COUNT_FORMAT }),
      ...(rated
        ? [
            spreadInRow(row + 1, span, linkTo(total?.rate), {
              ...BOXED,
              numberFormat: total?.rateFormat ?? RATE_FORMAT,
            }),
          ]
        : []),
    ];
  });
  return [
    spreadInRow(row, columns.measure, constant(words.counted[indicator]), label),
    ...(rated ? [spreadInRow(row + 1, columns.measure, constant(words.rated[indicator]), label)] : []),
    ...stageCells,
  ];
}

function linkTo(number: SummaryNumber | null | undefined): CellContent {
  if (!number) return constant(null);
  return { formula: `=${formatAddress(number.address)}`, value: number.content.value };
}

/** The goal to type and the status that answers it, over both rows of the indicator. */
function verdictCells(
  layout: SummaryLayout,
  columns: GoalColumns,
  words: SummaryWords,
  goal: number | undefined,
  totals: readonly PairTotal[],
  input: CellAddress | undefined,
  row: number,
) {
  if (!columns.goal || !columns.status) return [];
  const over = (span: ColumnSpan) =>
    rangeBetween({ row, column: span.first }, { row: row + rowsPerIndicator(layout) - 1, column: span.last });
  const closing = totals.find(({ pair }) => pair.stage === 'closing');
  if (!input || !closing?.households)
    return [spread(over(columns.goal), constant(null), BOXED), spread(over(columns.status), constant(null), BOXED)];
  return [
    spread(over(columns.goal), constant(goal ?? null), INPUT),
    spread(over(columns.status), statusContent(words, input, closing.count, closing.households, goal), BOLD),
  ];
}

/**
 * A goal is a ceiling for the closing rate, half-up with two digits: "tối thiểu còn 4,93%" means at most 4.93.
 * Judged by the counts, because a column that cuts its rates off would pass what does not reach the goal.
 */
function statusContent(
  words: SummaryWords,
  input: CellAddress,
  closing: SummaryNumber,
  households: SummaryNumber,
  goal: number | undefined,
): CellContent {
  const goalCell = formatAddress(input);
  const [part, whole] = [formatAddress(closing.address), formatAddress(households.address)];
  const judged = `IF(${rateExpression(part, whole, STANDARD_STYLE, 1)}<=${goalCell},${quoted(words.reached)},${quoted(words.missed)})`;
  const formula = `=IF(AND(ISNUMBER(${goalCell}),${whole}>0),${judged},"")`;
  const [count, all] = [closing.content.value, households.content.value];
  if (goal === undefined || typeof count !== 'number' || typeof all !== 'number' || all <= 0)
    return { formula, value: '' };
  return { formula, value: roundedRate(count, all, STANDARD_STYLE) <= goal ? words.reached : words.missed };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
