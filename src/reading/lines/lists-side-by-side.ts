import { hamletKey } from '../../domain/hamlet-name';
import type { TargetTable } from '../../domain/target-table';
import type { TableHeader } from '../header/find-header';
import type { PlainRows } from '../header/plain-rows';
import { isNumeric } from '../cells/read-number';
import { isTotalName } from '../cells/row-vocabulary';
import { vocabularyText } from '../cells/vocabulary-text';
import type { UsedSheet } from '../../workbook/snapshot';
import { textOf } from '../../sheet/cell';
import { valueAt } from '../../workbook/snapshot';
import { isMostlySum } from './sum-evidence';

/** So many lines show whether two columns name the same hamlets. */
const LINES_LOOKED_AT = 40;

/**
 * The zero-based column at which a second list begins at the right of the first, with names of its own; null where
 * there is one list, or two that name the same hamlets line by line and read as one.
 */
export function secondList(rows: PlainRows, { votes, paths, lastRow }: TableHeader): number | null {
  const { firstColumn } = rows.sheet.used;
  const first = votes.indexOf('hamlet');
  const second = votes.indexOf('hamlet', first + 1);
  if (first < 0 || second < 0) return null;
  const isNumbered = votes[second - 1] === 'index';
  if (!isNumbered && paths[first]?.at(-1) !== paths[second]?.at(-1)) return null;
  const start = isNumbered ? second - 1 : second;
  const hasMeasures = [votes.slice(first + 1, start), votes.slice(second + 1)].every((own) => own.some(isMeasure));
  if (!hasMeasures || !nameOthers(rows.sheet, lastRow + 1, firstColumn + first, firstColumn + second)) return null;
  return firstColumn + start;
}

function isMeasure(role: TableHeader['votes'][number]): boolean {
  return role !== null && role.includes('.');
}

/** Whether two columns name different hamlets on most of the lines on which both have a name. */
function nameOthers(sheet: UsedSheet, firstRow: number, one: number, other: number): boolean {
  let [different, both] = [0, 0];
  for (let row = firstRow; row < firstRow + LINES_LOOKED_AT; row += 1) {
    const left = textOf(valueAt(sheet, { row, column: one }));
    const right = textOf(valueAt(sheet, { row, column: other }));
    if (!isHamletName(left) || !isHamletName(right)) continue;
    both += 1;
    if (hamletKey(left) !== hamletKey(right)) different += 1;
  }
  return different * 2 > both;
}

function isHamletName(text: string): boolean {
  return /\p{L}/u.test(text) && !isNumeric(text) && !isTotalName(vocabularyText(text));
}

/** Some columns of a sheet whose texts are readable already, as a sheet. */
export function columnsOf(
  { fontNames: _told, ...sheet }: UsedSheet,
  firstColumn: number,
  lastColumn: number,
): UsedSheet {
  const cut = <Value>(lines: readonly (readonly Value[])[]): (readonly Value[])[] =>
    lines.map((line) => line.slice(firstColumn - sheet.used.firstColumn, lastColumn - sheet.used.firstColumn + 1));
  return {
    ...sheet,
    used: { ...sheet.used, firstColumn, lastColumn },
    values: cut(sheet.values),
    formulas: cut(sheet.formulas),
    numberFormats: cut(sheet.numberFormats),
  };
}

/** A list that goes on beside itself has its total at one end only: it sums more lines than its part has. */
export function withoutSumsOverBoth(table: TargetTable, beside: readonly TargetTable[]): TargetTable {
  const roles = [...table.columns.keys()].sort().join();
  const goesOn = beside.some((other) => [...other.columns.keys()].sort().join() === roles && other.sums.length === 0);
  if (!goesOn) return table;
  const counts = [...table.columns.values()].map(({ numbers }) => numbers);
  return { ...table, sums: table.sums.filter(({ total, addends }) => isMostlySum(total, addends, counts)) };
}
