import { rateAbove100 } from '../../../src/checks/rules/rate-above-100';
import { targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const ROLES = ['households', 'poor.opening.count', 'poor.opening.rate'] as const;

testCheck(rateAbove100, {
  valid: [
    { name: 'every household poor', table: targetTableOf(ROLES, ['Trùa', 105, 105, 100]) },
    { name: 'more than a hundred households, which are no rate', table: targetTableOf(ROLES, ['Trùa', 105, 7, 6.67]) },
    { name: 'an unreadable rate', table: targetTableOf(ROLES, ['Trùa', 105, 7, '6,6,7']) },
  ],
  invalid: [
    {
      name: 'a rate that lost its decimal comma',
      table: targetTableOf(ROLES, ['Nậy', 97, 7, 7.22], ['Trùa', 105, 7, 667]),
      findings: [{ row: 1, role: 'poor.opening.rate', found: 667, expected: null, details: { found: 667 } }],
    },
  ],
});
