import { countRole, INDICATORS } from '../domain/columns';
import type { Finding } from '../domain/finding';
import { findHamlets, writtenHamletKey } from '../domain/hamlet-name';
import type { TargetTable } from '../domain/target-table';
import { hamletRows, wholeCountAt } from '../domain/target-table';
import type { Check } from './check';
import { findingOf } from './finding-of';

/**
 * A year begins with what the year before ended with, hamlet by hamlet. Hamlets are known by their names; one that
 * stands in only one of the two tables, or under a name that is not unique, is passed over. No repair is offered:
 * whether this year's opening or last year's closing is wrong is for the officer to say.
 */
export const openingDiffersFromLastYear: Check = {
  id: 'opening-differs-from-last-year',
  severity: 'error',
  run: ({ table, lastYear }) => {
    if (!lastYear) return [];
    return [...sameHamlets(table, lastYear)].flatMap(([row, lastRow]) => differences(table, row, lastYear, lastRow));
  },
};

function differences(table: TargetTable, row: number, lastYear: TargetTable, lastRow: number): Finding[] {
  return INDICATORS.flatMap((indicator) => {
    const cell = { row, role: countRole(indicator, 'opening') };
    const found = wholeCountAt(table, row, cell.role);
    const closing = wholeCountAt(lastYear, lastRow, countRole(indicator, 'closing'));
    if (Number.isNaN(found + closing) || found === closing) return [];
    const details = { closing, sheet: lastYear.sheetName };
    return [findingOf({ id: 'opening-differs-from-last-year', details }, 'error', cell, { found, expected: closing })];
  });
}

/** The rows of the hamlets that both tables know, this year's to last year's. */
function sameHamlets(table: TargetTable, lastYear: TargetTable): Map<number, number> {
  const lastRows = hamletRows(lastYear);
  const lastNames = lastRows.map((row) => lastYear.rows[row]?.name ?? '');
  const own = hamletRows(table).map((row) => {
    const name = table.rows[row]?.name ?? '';
    return { row, name, key: writtenHamletKey(name) };
  });
  const pairs = own.flatMap(({ row, name, key }): [number, number][] => {
    const [match, ...others] = findHamlets(lastNames, name);
    const lastRow = match === undefined ? undefined : lastRows[match];
    const isUnique = others.length === 0 && own.filter((other) => other.key === key).length === 1;
    return key !== '' && lastRow !== undefined && isUnique ? [[row, lastRow]] : [];
  });
  return new Map(pairs);
}
