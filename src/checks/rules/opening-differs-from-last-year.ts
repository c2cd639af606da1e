import { countRole, INDICATORS } from '../../domain/columns';
import type { Finding } from '../../domain/finding';
import type { TargetTable } from '../../domain/target-table';
import { wholeCountAt } from '../../domain/target-table';
import type { Check } from '../check';
import { findingOf } from '../finding-of';
import { sameHamlets } from '../numbers/same-hamlets';

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
