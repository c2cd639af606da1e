import { personsPerHousehold } from '../../../src/checks/rules/persons-per-household';
import { targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const ROLES = ['households', 'persons', 'poor.closing.count', 'poor.closing.persons'] as const;

testCheck(personsPerHousehold, {
  valid: [
    { name: 'eight persons in each household', table: targetTableOf(ROLES, ['Trùa', 100, 800, 7, 56]) },
    { name: 'persons without a column of their households', table: targetTableOf(['persons'], ['Trùa', 900]) },
    { name: 'a missing number', table: targetTableOf(ROLES, ['Trùa', 100, null, null, 70]) },
    {
      name: 'one large household that escaped',
      table: targetTableOf(['poor.escaped.count', 'poor.escaped.persons'], ['Trùa', 1, 11]),
    },
  ],
  invalid: [
    {
      name: 'more than eight persons in each household',
      table: targetTableOf(ROLES, ['Trùa', 100, 801, 7, 20], ['Nậy', 50, 200, 5, 50]),
      findings: [
        {
          row: 0,
          role: 'persons',
          found: 801,
          expected: null,
          details: { persons: 801, households: 100 },
          involved: ['0 persons', '0 households'],
        },
        {
          row: 1,
          role: 'poor.closing.persons',
          found: 50,
          expected: null,
          details: { persons: 50, households: 5 },
        },
      ],
    },
    {
      name: 'persons where there is no household',
      table: targetTableOf(['poor.opening.count', 'poor.opening.persons'], ['Trùa', 0, 3]),
      findings: [
        { row: 0, role: 'poor.opening.persons', found: 3, expected: null, details: { persons: 3, households: 0 } },
      ],
    },
  ],
});
