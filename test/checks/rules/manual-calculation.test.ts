import { manualCalculation } from '../../../src/checks/rules/manual-calculation';
import { targetTableOf } from '../../support/target-table-of';
import { withFormulas } from '../../support/with-formulas';
import { testCheck } from '../test-check';

const TABLE = targetTableOf(['households', 'poor.opening.count'], ['Một', 100, 5], ['Hai', 90, 9]);
const FORMULAS = withFormulas(TABLE, { D8: '=C8/10' });

testCheck(manualCalculation, {
  valid: [
    { name: 'formulas that follow by themselves', table: FORMULAS },
    { name: 'a table without formulas', table: TABLE, calculation: 'manual' },
  ],
  invalid: [
    {
      name: 'formulas that are computed on request only, told once',
      table: withFormulas(FORMULAS, { C8: '=9*10', D7: '=5', D8: '=C8/10' }),
      calculation: 'manual',
      findings: [{ row: 1, role: 'households', found: null, expected: null, details: {} }],
    },
  ],
});
