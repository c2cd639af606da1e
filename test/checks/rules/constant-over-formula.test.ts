import { constantOverFormula } from '../../../src/checks/rules/constant-over-formula';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { filledDown, withFormulas } from '../../support/with-formulas';
import { testCheck } from '../test-check';

const ROLES = ['households', 'poor.opening.count', 'poor.reduction.count', 'poor.closing.count'] as const;
/** Rows 7 to 10, their total in row 11, columns C to F. */
const TABLE = targetTableOf(ROLES, ...['Một', 'Hai', 'Ba', 'Bốn'].map((name) => [name, 100, 5, 1, 4] as const), [
  TOTAL,
  400,
  20,
  4,
  16,
]);

testCheck(constantOverFormula, {
  valid: [
    { name: 'a table that is typed', table: TABLE },
    { name: 'a column of formulas', table: withFormulas(TABLE, filledDown('F', [7, 8, 9, 10], '=D{row}-E{row}')) },
    { name: 'as many numbers as formulas', table: withFormulas(TABLE, filledDown('F', [7, 8], '=D{row}-E{row}')) },
    {
      name: 'typed totals below formulas',
      table: withFormulas(TABLE, filledDown('F', [7, 8, 9, 10], '=D{row}-E{row}')),
    },
    {
      name: 'a blank cell, which another check tells of',
      table: withFormulas(
        targetTableOf(ROLES, ...['Một', 'Hai', 'Ba'].map((name) => [name, 9, 5, 1, 4] as const), [
          'Bốn',
          9,
          5,
          1,
          null,
        ]),
        filledDown('F', [7, 8, 9], '=D{row}-E{row}'),
      ),
    },
  ],
  invalid: [
    {
      name: 'a number in a column of formulas',
      table: withFormulas(TABLE, filledDown('F', [7, 9, 10], '=D{row}-E{row}')),
      findings: [
        {
          row: 1,
          role: 'poor.closing.count',
          found: 4,
          expected: null,
          details: { along: 'column', formulas: 3 },
          repair: [],
        },
      ],
    },
    {
      name: 'a number in a line of sums',
      table: withFormulas(TABLE, { C11: '=SUM(C7:C10)', D11: '=SUM(D7:D10)', F11: '=SUM(F7:F10)' }),
      findings: [
        { row: 4, role: 'poor.reduction.count', found: 4, expected: null, details: { along: 'line', formulas: 3 } },
      ],
    },
    {
      name: 'a number in a column of movements that is computed',
      table: withFormulas(
        targetTableOf(
          ['poor.escaped.count', 'poor.toNearPoor.count'],
          ...['Một', 'Hai', 'Ba', 'Bốn'].map((name) => [name, 5, 2] as const),
        ),
        filledDown('C', [7, 8, 9], '=D{row}+3'),
      ),
      findings: [
        { row: 3, role: 'poor.escaped.count', found: 5, expected: null, details: { along: 'column', formulas: 3 } },
      ],
    },
  ],
});
