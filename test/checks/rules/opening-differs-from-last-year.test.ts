import { openingDiffersFromLastYear } from '../../../src/checks/rules/opening-differs-from-last-year';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const OPENINGS = ['poor.opening.count', 'nearPoor.opening.count'] as const;
const CLOSINGS = ['poor.closing.count', 'nearPoor.closing.count'] as const;
const lastYear = targetTableOf(CLOSINGS, ['Trùa', 7, 4], ['Thôn Hòa', 9, 3], ['Tổng cộng', 16, 7]);

testCheck(openingDiffersFromLastYear, {
  valid: [
    { name: 'a table whose year before is not there', table: targetTableOf(OPENINGS, ['Trùa', 8, 4]) },
    { name: 'openings that are last year’s closings', table: targetTableOf(OPENINGS, ['Trùa', 7, 4]), lastYear },
    {
      name: 'a hamlet that is written otherwise: tone mark, kind, capitals, blanks',
      table: targetTableOf(OPENINGS, ['HOÀ', 9, 3], [' thôn  trùa', 7, 4]),
      lastYear,
    },
    { name: 'a hamlet that is new', table: targetTableOf(OPENINGS, ['Nậy', 5, 5]), lastYear },
    { name: 'an opening that cannot be read', table: targetTableOf(OPENINGS, ['Trùa', 'x', null]), lastYear },
    { name: 'a name that is not unique', table: targetTableOf(OPENINGS, ['Trùa', 1, 1], ['trùa', 2, 2]), lastYear },
    {
      name: 'names that differ only by kind',
      table: targetTableOf(OPENINGS, ['Một', 1, 1]),
      lastYear: targetTableOf(CLOSINGS, ['Thôn Một', 7, 4], ['Xóm Một', 9, 3]),
    },
    { name: 'a total: its hamlets are told', table: targetTableOf(OPENINGS, [TOTAL, 20, 20]), lastYear },
  ],
  invalid: [
    {
      name: 'an opening that last year did not close with, whatever the order of the lines',
      table: targetTableOf(OPENINGS, ['Hoà', 9, 5], ['Trùa', 8, 4]),
      lastYear,
      findings: [
        {
          row: 0,
          role: 'nearPoor.opening.count',
          found: 5,
          expected: 3,
          details: { closing: 3, sheet: 'Chỉ tiêu thôn' },
          repair: [],
        },
        {
          row: 1,
          role: 'poor.opening.count',
          found: 8,
          expected: 7,
          details: { closing: 7, sheet: 'Chỉ tiêu thôn' },
          repair: [],
        },
      ],
    },
  ],
});
