import { formulaOtherRow } from '../../../src/checks/rules/formula-other-row';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { filledDown, withFormulas } from '../../support/with-formulas';
import { testCheck } from '../test-check';

const ROLES = ['households', 'poor.opening.count', 'poor.opening.rate'] as const;
/** Rows 7 to 10, their total in row 11, columns C to E. */
const TABLE = targetTableOf(ROLES, ...['Một', 'Hai', 'Ba', 'Bốn'].map((name) => [name, 100, 5, 5] as const), [
  TOTAL,
  400,
  20,
  5,
]);
const RATES = filledDown('E', [7, 8, 9, 10, 11], '=D{row}/C{row}*100');

testCheck(formulaOtherRow, {
  valid: [
    { name: 'formulas that stay in their row', table: withFormulas(TABLE, RATES) },
    {
      name: 'shares of the total',
      table: withFormulas(TABLE, filledDown('D', [7, 8, 9, 10], '=ROUND(C{row}*D$11,0)')),
    },
    { name: 'a rank among all', table: withFormulas(TABLE, { D8: '=RANK(C8,C$7:C$10)' }) },
    { name: 'a cell beside the table', table: withFormulas(TABLE, { D8: '=C8*Z9' }) },
    { name: 'another sheet', table: withFormulas(TABLE, { D8: "='Năm trước'!D9" }) },
    { name: 'a total, which is made of other rows', table: withFormulas(TABLE, { D11: '=D7+D8+D9+D10' }) },
    {
      name: 'what most of the column does',
      table: withFormulas(TABLE, { D8: '=D7+1', D9: '=D8+1', D10: '=D9+1' }),
    },
  ],
  invalid: [
    {
      name: 'a number of the hamlet below',
      table: withFormulas(TABLE, { ...RATES, E8: '=D9/C8*100' }),
      findings: [
        {
          row: 1,
          role: 'poor.opening.rate',
          found: null,
          expected: null,
          details: { other: 'Ba' },
          involved: ['1 poor.opening.rate', '2 poor.opening.rate'],
        },
      ],
    },
    {
      name: 'a fixed row, where nothing else is a formula',
      table: withFormulas(TABLE, { D10: '=$C$7' }),
      findings: [{ row: 3, role: 'poor.opening.count', found: null, expected: null, details: { other: 'Một' } }],
    },
    {
      name: 'persons computed from the line above',
      table: withFormulas(
        targetTableOf(['households', 'persons'], ...['Một', 'Hai'].map((name) => [name, 100, 400] as const)),
        { D8: '=C7*4' },
      ),
      findings: [{ row: 1, role: 'persons', found: null, expected: null, details: { other: 'Một' } }],
    },
  ],
});
