import { totalMismatch } from '../../../src/checks/rules/total-mismatch';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const ROLES = ['households', 'poor.opening.count', 'poor.opening.rate'] as const;

testCheck(totalMismatch, {
  valid: [
    {
      name: 'totals that are the sums',
      table: targetTableOf(ROLES, ['Trùa', 100, 5, 5], ['Nậy', 90, 9, 10], [TOTAL, 190, 14, 7.37]),
    },
    { name: 'a table without a total', table: targetTableOf(ROLES, ['Trùa', 100, 5, 5]) },
    {
      name: 'rates, which nobody adds',
      table: targetTableOf(ROLES, ['Trùa', 100, 5, 5], ['Nậy', 100, 5, 5], [TOTAL, 200, 10, 5]),
    },
    {
      name: 'a sum with an unknown addend',
      table: targetTableOf(ROLES, ['Trùa', 100, null, 5], ['Nậy', 90, 9, 10], [TOTAL, 190, 14, 7]),
    },
    {
      name: 'movements of which the blank ones are none',
      table: targetTableOf(['poor.escaped.count'], ['Trùa', 3], ['Nậy', null], [TOTAL, 3]),
    },
    {
      name: 'persons of which some are unknown',
      table: targetTableOf(['persons'], ['Trùa', 300], ['Nậy', null], [TOTAL, 300]),
    },
    { name: 'a total that is missing', table: targetTableOf(ROLES, ['Trùa', 100, 5, 5], [TOTAL, null, null, null]) },
  ],
  invalid: [
    {
      name: 'a total above the sum, with every line that was added',
      table: targetTableOf(ROLES, ['Trùa', 100, 5, 5], ['Nậy', 90, 9, 10], [TOTAL, 190, 15, 7.89]),
      findings: [
        {
          row: 2,
          role: 'poor.opening.count',
          found: 15,
          expected: 14,
          details: { sum: 14, addends: 2, found: 15 },
          involved: ['2 poor.opening.count', '0 poor.opening.count', '1 poor.opening.count'],
        },
      ],
    },
    {
      name: 'a wrong total in each of two columns',
      table: targetTableOf(ROLES, [TOTAL, 101, 6, 5], ['Trùa', 100, 5, 5]),
      findings: [
        { row: 0, role: 'households', found: 101, expected: 100, details: { sum: 100, addends: 1, found: 101 } },
        { row: 0, role: 'poor.opening.count', found: 6, expected: 5, details: { sum: 5, addends: 1, found: 6 } },
      ],
    },
    {
      name: 'a wrong total of movements and of persons',
      table: targetTableOf(['poor.escaped.count', 'persons'], ['Trùa', 3, 300], ['Nậy', null, 210], [TOTAL, 4, 500]),
      findings: [
        { row: 2, role: 'persons', found: 500, expected: 510, details: { sum: 510, addends: 2, found: 500 } },
        { row: 2, role: 'poor.escaped.count', found: 4, expected: 3, details: { sum: 3, addends: 2, found: 4 } },
      ],
    },
  ],
});
