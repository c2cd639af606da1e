import { noHouseholds } from '../../../src/checks/rules/no-households';
import { targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const ROLES = ['households', 'poor.opening.count', 'nearPoor.closing.count'] as const;

testCheck(noHouseholds, {
  valid: [
    { name: 'a hamlet with households', table: targetTableOf(ROLES, ['Trùa', 105, 7, 4]) },
    { name: 'a hamlet without any household at all', table: targetTableOf(ROLES, ['Trùa', 0, 0, 0]) },
    {
      name: 'a blank number of households, which is missing and not zero',
      table: targetTableOf(ROLES, ['Trùa', null, 7, 4]),
    },
  ],
  invalid: [
    {
      name: 'poor households in a hamlet without households, by their greatest count',
      table: targetTableOf(ROLES, ['Nậy', 97, 7, 7], ['Trùa', 0, 7, 4]),
      findings: [
        {
          row: 1,
          role: 'households',
          found: 0,
          expected: null,
          details: { count: 7 },
          involved: ['1 households', '1 poor.opening.count', '1 nearPoor.closing.count'],
        },
      ],
    },
    {
      name: 'near-poor households alone',
      table: targetTableOf(ROLES, ['Trùa', 0, 0, 4]),
      findings: [
        {
          row: 0,
          role: 'households',
          found: 0,
          expected: null,
          details: { count: 4 },
          involved: ['0 households', '0 nearPoor.closing.count'],
        },
      ],
    },
  ],
});
