import type { MeasureRole } from '../../domain/columns';
import { isRateRole, STAGE_PAIRS } from '../../domain/columns';
import type { TableRow, TargetTable } from '../../domain/target-table';
import { stateAt } from '../../domain/target-table';
import type { CellAlign, DocumentTable, DocumentTableRow, HeaderCell } from './document-spec';
import type { PlanContents, PlanVocabulary, PrintedNumber } from './plan-contents';
import { expectAt, expectPresent } from '../../sheet/expect';

/** Points, the greatest that fits is taken; smaller ones are not read without effort. */
const TABLE_SIZES = [11, 10.5, 10, 9.5, 9];
/** Millimetres. */
const INDEX_WIDTH = 9;
const NARROWEST_NAME = 24;
/** More than this a name does not need; what is left over goes to the numbers. */
const WIDEST_NAME = 60;
/** Millimetres on both sides of a number, and a little for a printer's own measure of the letters. */
const CELL_SPACE = 1.6;
const MILLIMETRES_PER_POINT = 25.4 / 72;
/** Widths of bold figures and signs in Times New Roman, in shares of the letters' size. */
const DIGIT_SHARE = 0.5;
const SIGN_SHARE = 0.25;
/** "Tổng số hộ" over three lines needs that much, and a count or a rate of a commune's usual size. */
const LEAST_WIDTHS = { households: 14, count: 8.5, rate: 10.5 };

/** The table of the hamlets under its two-level header: the numbers as they stand on the sheet. */
export function hamletTable(contents: PlanContents, words: PlanVocabulary, width: number): DocumentTable {
  const { table } = contents;
  const roles = printedRoles(table);
  const numberAligns = roles.map((): CellAlign => 'center');
  const aligns: Readonly<Record<TableRow['kind'], readonly CellAlign[]>> = {
    hamlet: ['center', 'left', ...numberAligns],
    total: ['center', 'center', ...numberAligns],
  };
  const rows: DocumentTableRow[] = [];
  let hamlets = 0;
  for (const [position, row] of table.rows.entries()) {
    if (row.kind === 'hamlet') hamlets += 1;
    const index = row.kind === 'hamlet' ? String(hamlets) : '';
    const numbers = roles.map((role) => shownAt(contents, words, position, role));
    rows.push({ bold: row.kind === 'total', aligns: aligns[row.kind], texts: [index, row.name, ...numbers] });
  }
  const widest = widestNumbers(roles, rows);
  return { kind: 'table', ...sizesOf(roles, widest, width), header: headerOf(table, words), rows };
}

function printedRoles(table: TargetTable): MeasureRole[] {
  const pairs = STAGE_PAIRS.flatMap(({ count, rate }): MeasureRole[] => [count, rate]);
  return (['households', ...pairs] as const).filter((role) => table.columns.has(role));
}

/** The greatest letters at which every number stands on one line, and the columns' widths with them. */
function sizesOf(
  roles: readonly MeasureRole[],
  widest: readonly number[],
  width: number,
): Pick<DocumentTable, 'fontSize' | 'widths'> {
  const sizes = TABLE_SIZES.map((fontSize) => ({ fontSize, numbers: numberWidths(roles, widest, fontSize) }));
  const nameIn = (numbers: readonly number[]): number => width - numbers.reduce((sum, each) => sum + each, INDEX_WIDTH);
  const fitting = sizes.find(({ numbers }) => nameIn(numbers) >= NARROWEST_NAME) ?? sizes.at(-1);
  const { fontSize = 11, numbers = [] } = fitting ?? {};
  const name = Math.min(nameIn(numbers), WIDEST_NAME);
  const spare = (nameIn(numbers) - name) / Math.max(1, numbers.length);
  return { fontSize, widths: [INDEX_WIDTH, name, ...numbers.map((each) => each + spare)] };
}

function numberWidths(roles: readonly MeasureRole[], widest: readonly number[], fontSize: number): number[] {
  return roles.map((role, order) => {
    const least = role === 'households' ? LEAST_WIDTHS.households : LEAST_WIDTHS[isRateRole(role) ? 'rate' : 'count'];
    const scaled = (least * fontSize) / (TABLE_SIZES[0] ?? fontSize);
    return Math.max(scaled, expectAt(widest, order) * fontSize * MILLIMETRES_PER_POINT + CELL_SPACE);
  });
}

/** Index and name stand before the numbers. */
const FIRST_NUMBER = 2;

/** How wide the widest number of each column is, in shares of the letters' size; 0 where the column has none. */
function widestNumbers(roles: readonly MeasureRole[], rows: readonly DocumentTableRow[]): number[] {
  const widest = roles.map(() => 0);
  for (const { texts } of rows) {
    for (const order of roles.keys()) {
      const text = expectAt(texts, order + FIRST_NUMBER);
      if (/^[\d.,]+$/u.test(text)) widest[order] = Math.max(expectAt(widest, order), shareOf(text));
    }
  }
  return widest;
}

function shareOf(number: string): number {
  let share = 0;
  for (const letter of number) share += letter === '.' || letter === ',' ? SIGN_SHARE : DIGIT_SHARE;
  return share;
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

/** What a cell of the sheet shows; what is no number stays the text that it is. */
function shownAt({ table, numberAt }: PlanContents, words: PlanVocabulary, row: number, role: MeasureRole): string {
  const number = numberAt(row, role);
  if (number) return shownNumber(number, role, words);
  if (stateAt(table, row, role) !== 'unreadable') return '';
  const column = expectPresent(table.columns.get(role), role);
  return expectPresent(column.texts.get(row), `text of ${role} in line ${row}`);
}

/** A count or a rate as it is printed, without a sign. */
export function shownNumber({ value, digits }: PrintedNumber, role: MeasureRole, { plan }: PlanVocabulary): string {
  return isRateRole(role) ? plan.rate(value, digits) : plan.count(value);
}
