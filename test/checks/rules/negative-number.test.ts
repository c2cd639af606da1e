import { negativeNumber } from '../../../src/checks/rules/negative-number';
import { targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const ROLES = ['households', 'poor.reduction.count', 'poor.reduction.rate'] as const;

testCheck(negativeNumber, {
  valid: [
    { name: 'zero', table: targetTableOf(ROLES, ['Trùa', 0, 0, 0]) },
    { name: 'blank and unreadable cells', table: targetTableOf(ROLES, ['Trùa', 100, null, '-x']) },
  ],
  invalid: [
    {
      name: 'a count below zero',
      table: targetTableOf(ROLES, ['Trùa', 100, 2, 2], ['Nậy', 90, -1, 0]),
      findings: [{ row: 1, role: 'poor.reduction.count', found: -1, expected: null, details: { found: -1 } }],
    },
    {
      name: 'a rate below zero',
      table: targetTableOf(ROLES, ['Trùa', 100, 2, -2.5]),
      findings: [{ row: 0, role: 'poor.reduction.rate', found: -2.5, expected: null, details: { found: -2.5 } }],
    },
    {
      name: 'a movement below zero',
      table: targetTableOf(['poor.opening.count', 'poor.new.count'], ['Trùa', 7, -2]),
      findings: [{ row: 0, role: 'poor.new.count', found: -2, expected: null, details: { found: -2 } }],
    },
  ],
});
