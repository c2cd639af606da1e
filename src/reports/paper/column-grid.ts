import type { Indicator, Stage, StageCountRole } from '../../domain/columns';
import { INDICATORS, STAGE_PAIRS, STAGES } from '../../domain/columns';
import type { TargetTable } from '../../domain/target-table';
import { possibleWidth } from '../../workbook/column-width';
import type { ColumnSpan } from './sheet-block';

/** A count on a paper with its rate beside it. */
export interface LaidOutPair {
  readonly indicator: Indicator;
  readonly stage: Stage;
  readonly role: StageCountRole;
  readonly countColumn: number;
  /** Null where the table has no households to compute rates from. */
  readonly rateColumn: number | null;
}

/** The columns of a paper about a table: what each holds, and how wide it is. Every paper on a sheet stands on one. */
export interface ColumnGrid {
  readonly indexColumn: number;
  readonly hamletColumn: number;
  readonly householdsColumn: number | null;
  readonly pairs: readonly LaidOutPair[];
  readonly lastColumn: number;
  /** Characters of the default font, by column. */
  readonly widths: readonly number[];
  /** The issuing body and the preparer on the left; the nation and the signer on the right. */
  readonly left: ColumnSpan;
  readonly right: ColumnSpan;
}

/** All columns together: A4 landscape between its margins holds them at full size under a default font of 8 pixels. */
const SHEET_WIDTH = 109;
const INDEX_WIDTH = 6;
const HOUSEHOLDS_WIDTH = 8.5;
const HAMLET_WIDTHS = { narrowest: 18, widest: 40 };
const NUMBER_WIDTHS = { narrowest: 6.4, widest: 12 };
/** The share of the sheet that the left half of the title block takes. */
const LEFT_SHARE = 0.46;

/** The columns of a paper about that table; counts that the table lacks have none. */
export function columnGridOf(table: TargetTable): ColumnGrid {
  const householdsColumn = table.columns.has('households') ? 2 : null;
  const pairs = layOutPairs(table, householdsColumn);
  const numbers = pairs.length * (householdsColumn === null ? 1 : 2);
  const lastColumn = (householdsColumn ?? 1) + numbers;
  const fixed = INDEX_WIDTH + (householdsColumn === null ? 0 : HOUSEHOLDS_WIDTH);
  const numberWidth = clamp((SHEET_WIDTH - fixed - HAMLET_WIDTHS.narrowest) / Math.max(numbers, 1), NUMBER_WIDTHS);
  const hamletWidth = clamp(SHEET_WIDTH - fixed - numbers * numberWidth, HAMLET_WIDTHS);
  const widths = [
    INDEX_WIDTH,
    hamletWidth,
    ...(householdsColumn === null ? [] : [HOUSEHOLDS_WIDTH]),
    ...Array.from({ length: numbers }, () => numberWidth),
  ].map(possibleWidth);
  const split = splitColumn(widths);
  return {
    indexColumn: 0,
    hamletColumn: 1,
    householdsColumn,
    pairs,
    lastColumn,
    widths,
    left: { first: 0, last: split - 1 },
    right: { first: split, last: lastColumn },
  };
}

function layOutPairs(table: TargetTable, householdsColumn: number | null): LaidOutPair[] {
  const first = (householdsColumn ?? 1) + 1;
  const step = householdsColumn === null ? 1 : 2;
  return STAGE_PAIRS.filter((pair) => table.columns.has(pair.count)).map(({ indicator, stage, count }, order) => {
    const countColumn = first + order * step;
    return {
      indicator,
      stage,
      role: count,
      countColumn,
      rateColumn: householdsColumn === null ? null : countColumn + 1,
    };
  });
}

function clamp(value: number, { narrowest, widest }: { readonly narrowest: number; readonly widest: number }): number {
  return Math.min(Math.max(value, narrowest), widest);
}

/** The first column of the right half; each half has a column at least, the left one that of the hamlets too if it can. */
function splitColumn(widths: readonly number[]): number {
  const middle = spanWidth(widths, { first: 0, last: widths.length - 1 }) * LEFT_SHARE;
  const past = widths.findIndex((_width, column) => spanWidth(widths, { first: 0, last: column }) > middle);
  const widest = widths.length - 1;
  return clamp(past, { narrowest: Math.min(2, widest), widest });
}

/** What Excel adds to each column around its characters, in characters of the usual default font: 5 of 7 pixels. */
const COLUMN_PADDING = 5 / 7;

/** How wide neighbouring columns are together, in characters of the default font. */
export function spanWidth(widths: readonly number[], span: ColumnSpan): number {
  return widths.slice(span.first, span.last + 1).reduce((sum, width) => sum + width + COLUMN_PADDING, -COLUMN_PADDING);
}

/** All columns from `first` on as neighbouring spans, each as near as can be to its share of the width. */
export function sharedSpans(widths: readonly number[], first: number, shares: readonly number[]): ColumnSpan[] {
  let start = first;
  return shares.map((share, order) => {
    const later = shares.slice(order + 1);
    const wanted = (spanWidth(widths, { first: start, last: widths.length - 1 }) * share) / sum([share, ...later]);
    const latest = widths.length - 1 - later.length;
    let last = later.length === 0 ? latest : start;
    while (last < latest && isNearerWithNext(widths, { first: start, last }, wanted)) last += 1;
    const span = { first: start, last };
    start = last + 1;
    return span;
  });
}

function sum(shares: readonly number[]): number {
  return shares.reduce((whole, share) => whole + share, 0);
}

/** Whether one more column brings the span nearer to the wanted width. */
function isNearerWithNext(widths: readonly number[], { first, last }: ColumnSpan, wanted: number): boolean {
  const missing = Math.abs(wanted - spanWidth(widths, { first, last }));
  return Math.abs(wanted - spanWidth(widths, { first, last: last + 1 })) < missing;
}

/** The pair of a count and its rate, where the table has the count. */
export function pairOf(layout: ColumnGrid, indicator: Indicator, stage: Stage): LaidOutPair | undefined {
  return layout.pairs.find((pair) => pair.indicator === indicator && pair.stage === stage);
}

/** The indicators that the paper speaks of, in the order of the form. */
export function indicatorsOf(layout: ColumnGrid): Indicator[] {
  return INDICATORS.filter((indicator) => layout.pairs.some((pair) => pair.indicator === indicator));
}

/** The stages that the paper speaks of, in the order of the year. */
export function stagesOf(layout: ColumnGrid): Stage[] {
  return STAGES.filter((stage) => layout.pairs.some((pair) => pair.stage === stage));
}
