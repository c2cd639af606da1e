import type { Indicator } from '../../domain/columns';
import type { GoalKind } from '../../domain/commune';
import type { CountedWords, SummaryWords } from '../../locales/words/summary';
import { formatAddress } from '../../sheet/address';
import type { CellStyle } from '../../workbook/sheet-spec';
import type { CellContent } from '../../sheet/cell';
import { freeContent, goalCellName, spreadFree } from '../paper/free-cell';
import type { GoalToJudge } from './goal-status';
import { goalStatus } from './goal-status';
import type { PairTotal, SummaryNumber } from './hamlet-block';
import type { BlockPart, ColumnSpan, SheetBlock } from '../paper/sheet-block';
import { blockOf, constant, spreadInRow } from '../paper/sheet-block';
import type { SummaryContents } from '../paper/summary-contents';
import type { ColumnGrid } from '../paper/column-grid';
import { indicatorsOf, pairOf, sharedSpans, spanWidth, stagesOf } from '../paper/column-grid';
import { BODY_SIZE, BOLD, BOXED, COUNT_FORMAT, HEADER, HEADING, INPUT, RATE_FORMAT } from '../paper/sheet-style';
import { heightOfLines, lineCount } from '../paper/text-height';

const HEADING_ROWS = 1;
const HEADER_ROWS = 1;
/** The goals' long titles ask for more room than numbers do. */
const GOAL_SHARE = 1.5;

/** The stages that a goal can be set for. */
const GOAL_STAGES = ['reduction', 'closing'] as const;
type GoalStage = (typeof GOAL_STAGES)[number];

/** What is measured on each line of an indicator, with the kind of goal that each stage then has. */
const MEASURES = [
  { measure: 'count', goals: { reduction: 'reduction', closing: 'closing-count' } },
  { measure: 'rate', goals: { reduction: 'points', closing: 'closing-rate' } },
] as const satisfies readonly { measure: string; goals: Readonly<Record<GoalStage, GoalKind>> }[];

/** One line of the goal table. */
interface GoalLine {
  readonly indicator: Indicator;
  readonly measure: (typeof MEASURES)[number]['measure'];
  readonly goals: Readonly<Record<GoalStage, GoalKind>>;
}

/** How many rows the block takes, heading and an empty row after it included. */
export function goalBlockRows(layout: ColumnGrid): number {
  return HEADING_ROWS + HEADER_ROWS + goalLines(layout).length + 1;
}

/** Counts and rates of the whole commune against its goals: totals as links, the goals to type, the status live. */
export function goalBlock(
  layout: ColumnGrid,
  words: SummaryWords,
  contents: Pick<SummaryContents, 'goal' | 'typed'>,
  totals: readonly PairTotal[],
  place: { readonly firstRow: number; readonly title: string; readonly counted: CountedWords },
): SheetBlock {
  const columns = goalColumns(layout);
  const header = headerRow(layout, columns, words, place.firstRow + HEADING_ROWS);
  const lines = goalLines(layout);
  return blockOf(
    [
      heightOfLines(1.2, BODY_SIZE),
      ...header.heights,
      ...lines.map(() => heightOfLines(1.1, BODY_SIZE)),
      heightOfLines(0.5, BODY_SIZE),
    ],
    [
      spreadInRow(place.firstRow, { first: 0, last: layout.lastColumn }, constant(place.title), HEADING),
      header,
      ...lines.flatMap((line, order) => {
        const row = place.firstRow + HEADING_ROWS + HEADER_ROWS + order;
        const own = totals.filter(({ pair }) => pair.indicator === line.indicator);
        return [
          ...measureCells(columns, place.counted, line, own, row),
          ...verdictCells(layout, columns, words, contents, line, own, row),
        ];
      }),
    ],
  );
}

function goalLines(layout: ColumnGrid): GoalLine[] {
  const measures = layout.householdsColumn === null ? MEASURES.slice(0, 1) : MEASURES;
  return indicatorsOf(layout).flatMap((indicator) => measures.map((line) => ({ indicator, ...line })));
}

/** The columns of the goal table; there are goals for the stages that the table has. */
interface GoalColumns {
  readonly measure: ColumnSpan;
  readonly stages: readonly (readonly [GoalStage | 'opening', ColumnSpan])[];
  readonly goals: readonly (readonly [GoalStage, ColumnSpan])[];
  readonly status: ColumnSpan | null;
}

function goalColumns(layout: ColumnGrid): GoalColumns {
  const stages = stagesOf(layout);
  const first = layout.hamletColumn + 1;
  const free = layout.lastColumn - first + 1 - stages.length - 1;
  const goalStages = GOAL_STAGES.filter((stage) => stages.includes(stage)).slice(0, Math.max(free, 0));
  const shares = [...stages.map(() => 1), ...goalStages.map(() => GOAL_SHARE), ...(goalStages.length > 0 ? [1] : [])];
  const spans = sharedSpans(layout.widths, first, shares);
  const spanAt = (order: number): ColumnSpan => spans[order] ?? { first, last: first };
  return {
    measure: { first: layout.indexColumn, last: layout.hamletColumn },
    stages: stages.map((stage, order) => [stage, spanAt(order)]),
    goals: goalStages.map((stage, order) => [stage, spanAt(stages.length + order)]),
    status: goalStages.length > 0 ? spanAt(shares.length - 1) : null,
  };
}

function headerRow(layout: ColumnGrid, columns: GoalColumns, words: SummaryWords, row: number): SheetBlock {
  const titles: (readonly [ColumnSpan, string])[] = [
    [columns.measure, words.measure],
    ...columns.stages.map(([stage, span]) => [span, words.stages[stage]] as const),
    ...columns.goals.map(([stage, span]) => [span, words.goals[stage]] as const),
    ...(columns.status ? [[columns.status, words.status] as const] : []),
  ];
  const lines = titles.map(([span, title]) => lineCount(title, spanWidth(layout.widths, span), BODY_SIZE));
  return blockOf(
    [heightOfLines(Math.max(...lines) + 0.1, BODY_SIZE)],
    titles.map(([span, title]) => spreadInRow(row, span, constant(title), HEADER)),
  );
}

function measureCells(
  columns: GoalColumns,
  counted: CountedWords,
  { indicator, measure }: GoalLine,
  totals: readonly PairTotal[],
  row: number,
): BlockPart[] {
  const label: CellStyle = { ...BOXED, horizontal: 'left' };
  const titles = measure === 'count' ? counted.counted : counted.rated;
  return [
    spreadInRow(row, columns.measure, constant(titles[indicator]), label),
    ...columns.stages.map(([stage, span]) => {
      const total = totals.find(({ pair }) => pair.stage === stage);
      const numberFormat = measure === 'count' ? COUNT_FORMAT : (total?.rateFormat ?? RATE_FORMAT);
      return spreadInRow(row, span, linkTo(total?.[measure]), { ...BOXED, numberFormat });
    }),
  ];
}

function linkTo(number: SummaryNumber | null | undefined): CellContent {
  if (!number) return constant(null);
  return { formula: `=${formatAddress(number.address)}`, value: number.content.value };
}

/** The goals to type and the status that answers them. */
function verdictCells(
  layout: ColumnGrid,
  columns: GoalColumns,
  words: SummaryWords,
  { goal, typed }: Pick<SummaryContents, 'goal' | 'typed'>,
  { indicator, goals }: GoalLine,
  totals: readonly PairTotal[],
  row: number,
): BlockPart[] {
  if (!columns.status) return [];
  const judged = columns.goals.flatMap(([stage, span]): (GoalToJudge & { readonly part: BlockPart })[] => {
    const total = totals.find(({ pair }) => pair.stage === stage);
    if (!pairOf(layout, indicator, stage) || !total) return [];
    const kind = goals[stage];
    const cell = { name: goalCellName(indicator, kind), offered: goal[indicator]?.[kind] ?? null };
    const content = freeContent(typed, cell.name, cell.offered);
    const address = { row, column: span.first };
    return [{ kind, goal: { address, content }, total, part: spreadFree(typed, { row, span }, cell, INPUT) }];
  });
  const filled = new Set(judged.map(({ goal: { address } }) => address.column));
  const closed = columns.goals.filter(([, span]) => !filled.has(span.first));
  return [
    ...judged.map(({ part }) => part),
    ...closed.map(([, span]) => spreadInRow(row, span, constant(null), BOXED)),
    spreadInRow(row, columns.status, goalStatus(judged, words), BOLD),
  ];
}
