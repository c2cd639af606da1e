import { countRole, INDICATORS } from '../../domain/columns';
import { wholeCountAt } from '../../domain/target-table';
import { defineCheck } from '../definition/define-check';
import { sameHamlets } from '../numbers/same-hamlets';

/**
 * A year begins with what the year before ended with, hamlet by hamlet. Hamlets are known by their names; one that
 * stands in only one of the two tables, or under a name that is not unique, is passed over. No repair is offered:
 * whether this year's opening or last year's closing is wrong is for the officer to say.
 */
export const openingDiffersFromLastYear = defineCheck(
  'opening-differs-from-last-year',
  'error',
  ({ table, lastYear }, report) => {
    if (!lastYear) return [];
    return [...sameHamlets(table, lastYear)].flatMap(([row, lastRow]) =>
      INDICATORS.flatMap((indicator) => {
        const cell = { row, role: countRole(indicator, 'opening') };
        const found = wholeCountAt(table, row, cell.role);
        const closing = wholeCountAt(lastYear, lastRow, countRole(indicator, 'closing'));
        if (Number.isNaN(found + closing) || found === closing) return [];
        return [report(cell, { closing, sheet: lastYear.sheetName }, { found, expected: closing })];
      }),
    );
  },
);
