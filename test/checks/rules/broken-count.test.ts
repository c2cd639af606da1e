import { brokenCount } from '../../../src/checks/rules/broken-count';
import { targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const ROLES = ['households', 'nearPoor.opening.count', 'nearPoor.opening.rate'] as const;

testCheck(brokenCount, {
  valid: [
    { name: 'whole counts beside a broken rate', table: targetTableOf(ROLES, ['Trùa', 105, 7, 6.67]) },
    {
      name: 'a whole count below zero, which another check reports',
      table: targetTableOf(ROLES, ['Trùa', 105, -7, 0]),
    },
    { name: 'blank and unreadable counts', table: targetTableOf(ROLES, ['Trùa', null, 'bảy', 6.67]) },
  ],
  invalid: [
    {
      name: 'half a household',
      table: targetTableOf(ROLES, ['Trùa', 105, 7.5, 7.14]),
      findings: [{ row: 0, role: 'nearPoor.opening.count', found: 7.5, expected: null, details: { found: 7.5 } }],
    },
    {
      name: 'thousands that were typed as decimals',
      table: targetTableOf(ROLES, ['Trùa', 2.047, 7, 0.34]),
      findings: [{ row: 0, role: 'households', found: 2.047, expected: null, details: { found: 2.047 } }],
    },
    {
      name: 'half a household that escaped, and half a person',
      table: targetTableOf(['poor.escaped.count', 'persons'], ['Trùa', 1.5, 400.5]),
      findings: [
        { row: 0, role: 'poor.escaped.count', found: 1.5, expected: null, details: { found: 1.5 } },
        { row: 0, role: 'persons', found: 400.5, expected: null, details: { found: 400.5 } },
      ],
    },
  ],
});
