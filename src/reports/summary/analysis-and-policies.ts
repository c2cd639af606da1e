import { ANALYSIS_FIGURES } from '../../domain/stated-figure';
import { POLICIES } from '../../domain/commune';
import type { SummaryWords } from '../../locales/words/summary';
import type { CellStyle } from '../../workbook/sheet-spec';
import { spreadFree } from '../paper/free-cell';
import type { BlockPart, ColumnSpan, SheetBlock } from '../paper/sheet-block';
import { blockOf, blocksBeside, constant, spreadInRow } from '../paper/sheet-block';
import type { SummaryContents } from '../paper/summary-contents';
import type { ColumnGrid } from '../paper/column-grid';
import { sharedSpans, spanWidth } from '../paper/column-grid';
import { BODY_SIZE, BOXED, COUNT_FORMAT, HEADER, HEADING, INPUT } from '../paper/sheet-style';
import { heightOfLines, textHeight } from '../paper/text-height';

/** The columns of a table that has a label and a value on each line. */
interface LabelledColumns {
  readonly label: ColumnSpan;
  readonly value: ColumnSpan;
}

/** Two tables beside each other: label and value, an empty column, label and value. */
const BESIDE_SHARES = [4.6, 1.2, 0.3, 4.6, 1.6];
const ALONE_SHARES = [5, 1];
/** Columns that two tables beside each other need, so that their labels stay readable. */
const COLUMNS_FOR_TWO = 10;

/** How many rows the analysis and the policies take together, an empty row after them included. */
export function analysisAndPolicyRows(layout: ColumnGrid, { analysis }: Pick<SummaryContents, 'analysis'>): number {
  const figures = Object.keys(analysis).length;
  const rows = (lines: number): number => (lines === 0 ? 0 : HEADING_ROWS + HEADER_ROWS + lines + GAP_ROWS);
  const [first, second] = [rows(figures), rows(POLICIES.length)];
  return isBeside(layout, figures) ? Math.max(first, second) : first + second;
}

const HEADING_ROWS = 1;
const HEADER_ROWS = 1;
const GAP_ROWS = 1;

function isBeside({ lastColumn }: ColumnGrid, figures: number): boolean {
  return figures > 0 && lastColumn + 1 >= COLUMNS_FOR_TWO;
}

/** The household analysis where the workbook has one, and the promised shares of the policies, to type. */
export function analysisAndPolicies(
  layout: ColumnGrid,
  words: SummaryWords,
  contents: Pick<SummaryContents, 'analysis' | 'policies' | 'typed'>,
  { firstRow, titles }: { readonly firstRow: number; readonly titles: { analysis: string; policies: string } },
): SheetBlock {
  const figures = Object.keys(contents.analysis).length;
  const [left, right] = columnsOf(layout, isBeside(layout, figures));
  const analysis =
    figures > 0 ? analysisBlock(layout, words, contents, left, { row: firstRow, title: titles.analysis }) : null;
  const policyRow = analysis && right === left ? firstRow + analysis.heights.length : firstRow;
  const policies = policyBlock(layout, words, contents, right, { row: policyRow, title: titles.policies });
  if (!analysis) return policies;
  if (right !== left) return blocksBeside([analysis, policies]);
  return blockOf([...analysis.heights, ...policies.heights], [analysis, policies]);
}

function columnsOf({ widths }: ColumnGrid, beside: boolean): readonly [LabelledColumns, LabelledColumns] {
  const spans = sharedSpans(widths, 0, beside ? BESIDE_SHARES : ALONE_SHARES);
  const columns = (label: number): LabelledColumns => {
    const whole = { first: 0, last: widths.length - 1 };
    return { label: spans[label] ?? whole, value: spans[label + 1] ?? whole };
  };
  const left = columns(0);
  return [left, beside ? columns(3) : left];
}

interface BlockPlace {
  readonly row: number;
  readonly title: string;
}

function analysisBlock(
  layout: ColumnGrid,
  words: SummaryWords,
  { analysis }: Pick<SummaryContents, 'analysis'>,
  columns: LabelledColumns,
  place: BlockPlace,
): SheetBlock {
  const lines = ANALYSIS_FIGURES.flatMap((figure) => {
    const content = analysis[figure];
    return content ? [{ label: words.analysis[figure], content }] : [];
  });
  const style: CellStyle = { ...BOXED, numberFormat: COUNT_FORMAT };
  return labelledBlock(layout, columns, place, [words.content, words.figure], {
    labels: lines.map(({ label }) => label),
    valueAt: (order, row) => spreadInRow(row, columns.value, lines[order]?.content ?? constant(null), style),
  });
}

function policyBlock(
  layout: ColumnGrid,
  words: SummaryWords,
  { policies, typed }: Pick<SummaryContents, 'policies' | 'typed'>,
  columns: LabelledColumns,
  place: BlockPlace,
): SheetBlock {
  return labelledBlock(layout, columns, place, [words.policy, words.share], {
    labels: POLICIES.map((policy) => words.policies[policy]),
    valueAt: (order, row) => {
      const policy = POLICIES[order] ?? 'credit';
      const cell = { name: `policy.${policy}`, offered: policies[policy] ?? null };
      return spreadFree(typed, { row, span: columns.value }, cell, INPUT);
    },
  });
}

function labelledBlock(
  { widths }: ColumnGrid,
  { label, value }: LabelledColumns,
  { row, title }: BlockPlace,
  [labelTitle, valueTitle]: readonly [string, string],
  lines: { readonly labels: readonly string[]; readonly valueAt: (order: number, row: number) => BlockPart },
): SheetBlock {
  const height = (text: string): number => textHeight(text, spanWidth(widths, label), BODY_SIZE, 'regular');
  const firstLine = row + HEADING_ROWS + HEADER_ROWS;
  const labelStyle: CellStyle = { ...BOXED, horizontal: 'left', wrap: true };
  return blockOf(
    [
      heightOfLines(1.2, BODY_SIZE),
      Math.max(heightOfLines(1.1, BODY_SIZE), textHeight(valueTitle, spanWidth(widths, value), BODY_SIZE)),
      ...lines.labels.map(height),
      heightOfLines(0.5, BODY_SIZE),
    ],
    [
      spreadInRow(row, { first: label.first, last: value.last }, constant(title), HEADING),
      spreadInRow(row + HEADING_ROWS, label, constant(labelTitle), HEADER),
      spreadInRow(row + HEADING_ROWS, value, constant(valueTitle), HEADER),
      ...lines.labels.flatMap((text, order) => [
        spreadInRow(firstLine + order, label, constant(text), labelStyle),
        lines.valueAt(order, firstLine + order),
      ]),
    ],
  );
}
