import { formulaDiffers } from '../../../src/checks/rules/formula-differs';
import { targetTableOf } from '../../support/target-table-of';
import { filledDown, withFormulas } from '../../support/with-formulas';
import { testCheck } from '../test-check';

const ROLES = ['households', 'poor.opening.count', 'poor.opening.rate'] as const;
/** Rows 7 to 11, columns C to E. */
const TABLE = targetTableOf(ROLES, ...['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map((name) => [name, 100, 5, 5] as const));
const RATES = filledDown('E', [7, 8, 9, 10, 11], '=D{row}/C{row}*100');

testCheck(formulaDiffers, {
  valid: [
    { name: 'a column without formulas', table: TABLE },
    { name: 'a formula filled down', table: withFormulas(TABLE, RATES) },
    {
      name: 'formulas of several hands that refer to the same cells',
      table: withFormulas(TABLE, { ...RATES, E8: '=IF($C8=0,0,ROUND(100*D8/$C8,3))' }),
    },
    { name: 'too few formulas for a habit', table: withFormulas(TABLE, { E7: '=D7/C7', E8: '=D8/B8' }) },
    {
      name: 'formulas without a majority',
      table: withFormulas(TABLE, {
        ...filledDown('E', [7, 8, 9], '=D{row}/C{row}'),
        E10: '=F10',
        E11: '=G11',
        E8: '=H8',
      }),
    },
    {
      name: 'a number of another row, which is another check’s',
      table: withFormulas(TABLE, { ...RATES, E8: '=D9/C8' }),
    },
  ],
  invalid: [
    {
      name: 'a formula that divides by another column, and one that adds something',
      table: withFormulas(TABLE, { ...RATES, E8: '=D8/B8*100', E10: '=D10/C10*100+$H$2' }),
      findings: [
        { row: 1, role: 'poor.opening.rate', found: null, expected: null, details: { alike: 3 } },
        { row: 3, role: 'poor.opening.rate', found: null, expected: null, details: { alike: 3 } },
      ],
    },
  ],
});
