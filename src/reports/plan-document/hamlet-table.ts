import type { MeasureRole } from '../../domain/columns';
import { isRateRole, STAGE_PAIRS } from '../../domain/columns';
import type { TableRow, TargetTable } from '../../domain/target-table';
import { stateAt } from '../../domain/target-table';
import type { DocumentTable, DocumentTableRow, HeaderCell } from './document-spec';
import type { PlanContents, PlanVocabulary, PrintedNumber } from './plan-contents';

/** Points: the twelve columns then fit beside each other on an upright page. */
const TABLE_SIZE = 11;
/** Millimetres. */
const INDEX_WIDTH = 9;
const HOUSEHOLDS_WIDTH = 14;
const COUNT_WIDTH = 8.5;
const RATE_WIDTH = 10.5;
/** More than this a name does not need; what is left over goes to the numbers. */
const WIDEST_NAME = 60;

/** The table of the hamlets under its two-level header: the numbers as they stand on the sheet. */
export function hamletTable(contents: PlanContents, words: PlanVocabulary, width: number): DocumentTable {
  const { table } = contents;
  const roles = printedRoles(table);
  return {
    kind: 'table',
    widths: widthsOf(roles, width),
    fontSize: TABLE_SIZE,
    header: headerOf(table, words),
    rows: table.rows.map((row, position) => tableRow(contents, words, { row, position, roles })),
  };
}

function printedRoles(table: TargetTable): MeasureRole[] {
  const pairs = STAGE_PAIRS.flatMap(({ count, rate }): MeasureRole[] => [count, rate]);
  return (['households', ...pairs] as const).filter((role) => table.columns.has(role));
}

function widthsOf(roles: readonly MeasureRole[], width: number): number[] {
  const numbers = roles.map((role) =>
    role === 'households' ? HOUSEHOLDS_WIDTH : isRateRole(role) ? RATE_WIDTH : COUNT_WIDTH,
  );
  const taken = numbers.reduce((sum, each) => sum + each, INDEX_WIDTH);
  const name = Math.min(width - taken, WIDEST_NAME);
  const spare = (width - taken - name) / numbers.length;
  return [INDEX_WIDTH, name, ...numbers.map((each) => each + spare)];
}

function headerOf(table: TargetTable, { summary }: PlanVocabulary): HeaderCell[][] {
  const counting = summary.counting.households;
  const tall = (text: string): HeaderCell => ({ text, columns: 1, rows: 2 });
  const pairs = STAGE_PAIRS.flatMap(({ indicator, stage, count, rate }) => {
    const measures = [
      ...(table.columns.has(count) ? [summary.count] : []),
      ...(table.columns.has(rate) ? [summary.rate] : []),
    ];
    return measures.length > 0 ? [{ title: counting.group(indicator, stage, table.year), measures }] : [];
  });
  return [
    [
      tall(summary.index),
      tall(summary.hamlet),
      ...(table.columns.has('households') ? [tall(counting.all)] : []),
      ...pairs.map(({ title, measures }) => ({ text: title, columns: measures.length, rows: 1 })),
    ],
    pairs.flatMap(({ measures }) => measures.map((text) => ({ text, columns: 1, rows: 1 }))),
  ];
}

interface PlacedRow {
  readonly row: TableRow;
  readonly position: number;
  readonly roles: readonly MeasureRole[];
}

function tableRow(
  contents: PlanContents,
  words: PlanVocabulary,
  { row, position, roles }: PlacedRow,
): DocumentTableRow {
  const isTotal = row.kind === 'total';
  const before = contents.table.rows.slice(0, position).filter(({ kind }) => kind === 'hamlet').length;
  return {
    bold: isTotal,
    cells: [
      { text: isTotal ? '' : String(before + 1), align: 'center' },
      { text: row.name, align: isTotal ? 'center' : 'left' },
      ...roles.map((role) => ({ text: shownAt(contents, words, position, role), align: 'center' as const })),
    ],
  };
}

/** What a cell of the sheet shows; what is no number stays the text that it is. */
function shownAt({ table, numberAt }: PlanContents, words: PlanVocabulary, row: number, role: MeasureRole): string {
  const number = numberAt(row, role);
  if (number) return shownNumber(number, role, words);
  return stateAt(table, row, role) === 'unreadable' ? (table.columns.get(role)?.texts.get(row) ?? '') : '';
}

/** A count or a rate as it is printed, without a sign. */
export function shownNumber({ value, digits }: PrintedNumber, role: MeasureRole, { plan }: PlanVocabulary): string {
  return isRateRole(role) ? plan.rate(value, digits) : plan.count(value);
}
