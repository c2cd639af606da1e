import { sumMissesRow } from '../../../src/checks/rules/sum-misses-row';
import type { TargetTable } from '../../../src/domain/target-table';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { withFormulas } from '../../support/with-formulas';
import { testCheck } from '../test-check';

/** Rows 7 to 10 and their total in row 11; one hamlet has nobody to count. */
const TABLE = targetTableOf(['households'], ['Một', 100], ['Hai', 0], ['Ba', 50], ['Bốn', 20], [TOTAL, 170]);
const total = (formula: string): TargetTable => withFormulas(TABLE, { C11: formula });

/** A total of two groups: rows 8 and 9 under row 7, row 11 under row 10, all of it in row 12. */
const NESTED: TargetTable = {
  ...targetTableOf(['households'], [TOTAL, 30], ['Một', 10], ['Hai', 20], [TOTAL, 5], ['Ba', 5], [TOTAL, 35]),
  sums: [
    { total: 0, addends: [1, 2] },
    { total: 3, addends: [4] },
    { total: 5, addends: [0, 3] },
  ],
};
const GROUPS = { C7: '=SUBTOTAL(9,C8:C9)', C10: '=SUBTOTAL(9,C11:C11)' };

testCheck(sumMissesRow, {
  valid: [
    { name: 'a total that is typed', table: TABLE },
    { name: 'a sum of all lines', table: total('=SUM(C7:C10)') },
    { name: 'a sum of parts', table: total('=SUM(C7:C8,C9)+C10') },
    { name: 'a sum with titles and blank rows around', table: total('=SUM(C$5:C10)') },
    { name: 'a formula that does more than add', table: total('=ROUND(SUM(C7:C9),0)') },
    { name: 'a sum from another sheet', table: total('=SUM(Khác!C7:C9)') },
    { name: 'a sum of another column', table: total('=SUM(D7:D9)') },
    { name: 'a sum of its own cell, which Excel itself refuses', table: total('=SUM(C7:C11)') },
    { name: 'a sum of so little that something else is meant', table: total('=C7') },
    { name: 'a sum of subtotals', table: withFormulas(NESTED, { C12: '=C7+C10' }) },
    { name: 'SUBTOTAL over subtotals', table: withFormulas(NESTED, { ...GROUPS, C12: '=SUBTOTAL(9,C7:C11)' }) },
  ],
  invalid: [
    {
      name: 'a hamlet that is left out, also where it has nobody to count',
      table: total('=C7+SUM(C9:C10)'),
      findings: [
        {
          row: 4,
          role: 'households',
          found: 170,
          expected: null,
          details: { missed: ['Hai'], repeated: [] },
          involved: ['4 households', '1 households'],
        },
      ],
    },
    {
      name: 'a hamlet that is added twice',
      table: total('=SUM(C7:C10)+C8'),
      findings: [
        { row: 4, role: 'households', found: 170, expected: null, details: { missed: [], repeated: ['Hai'] } },
      ],
    },
    {
      name: 'subtotals that are added beside their hamlets',
      table: withFormulas(NESTED, { C12: '=SUM(C7:C11)' }),
      findings: [
        {
          row: 5,
          role: 'households',
          found: 35,
          expected: null,
          details: { missed: [], repeated: ['Một', 'Hai', 'Ba'] },
        },
      ],
    },
    {
      name: 'a hamlet that the total of a movement leaves out',
      table: withFormulas(targetTableOf(['poor.escaped.count'], ['Một', 1], ['Hai', 2], ['Ba', 3], [TOTAL, 5]), {
        C10: '=SUM(C8:C9)',
      }),
      findings: [
        { row: 3, role: 'poor.escaped.count', found: 5, expected: null, details: { missed: ['Một'], repeated: [] } },
      ],
    },
  ],
});
