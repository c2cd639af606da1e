import { rateRises } from '../../../src/checks/rules/rate-rises';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const ROLES = ['poor.opening.count', 'poor.closing.count'] as const;

testCheck(rateRises, {
  valid: [
    { name: 'fewer or as many poor households', table: targetTableOf(ROLES, ['Trùa', 7, 5], ['Nậy', 9, 9]) },
    { name: 'a missing number', table: targetTableOf(ROLES, ['Trùa', null, 5], ['Nậy', 9, 'mười']) },
    {
      name: 'a line that says that its poor become fewer, which contradicts itself',
      table: targetTableOf(['poor.opening.count', 'poor.reduction.count', 'poor.closing.count'], ['Trùa', 7, 1, 8]),
    },
    { name: 'a table without a closing', table: targetTableOf(['poor.opening.count'], ['Trùa', 7]) },
  ],
  invalid: [
    {
      name: 'more poor households at the closing, once for all lines',
      table: targetTableOf(ROLES, ['Trùa', 7, 5], ['Nậy', 9, 10], ['Cừa', 0, 4], [TOTAL, 16, 19]),
      findings: [
        {
          row: 1,
          role: 'poor.closing.count',
          found: null,
          expected: null,
          details: { indicator: 'poor', lines: 3 },
          involved: ['1 poor.closing.count', '2 poor.closing.count', '3 poor.closing.count'],
        },
      ],
    },
  ],
});
