import { noReductionPlanned } from '../../../src/checks/rules/no-reduction-planned';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const ROLES = ['poor.opening.count', 'poor.reduction.count'] as const;

testCheck(noReductionPlanned, {
  valid: [
    { name: 'a reduction in every hamlet', table: targetTableOf(ROLES, ['Trùa', 7, 2], ['Nậy', 9, 3]) },
    { name: 'hamlets without poor households', table: targetTableOf(ROLES, ['Trùa', 0, 0], ['Nậy', 9, 3]) },
    {
      name: 'a hamlet of which less than two households would leave poverty at the commune’s pace',
      table: targetTableOf(ROLES, ['Trùa', 4, 0], ['Nậy', 10, 5], [TOTAL, 14, 5]),
    },
    { name: 'blank reductions, which are missing', table: targetTableOf(ROLES, ['Trùa', 7, null], ['Nậy', 9, null]) },
    { name: 'a table that plans no reductions', table: targetTableOf(['poor.opening.count'], ['Trùa', 7]) },
  ],
  invalid: [
    {
      name: 'hamlets of many poor households without a reduction, once, and never the total',
      table: targetTableOf(ROLES, ['Trùa', 8, 0], ['Nậy', 20, 10], ['Cừa', 20, 0], ['Đông Hà', 1, 0], [TOTAL, 49, 0]),
      findings: [
        {
          row: 2,
          role: 'poor.reduction.count',
          found: 0,
          expected: null,
          details: { indicator: 'poor', hamlets: 1, households: 20 },
          involved: ['2 poor.reduction.count'],
        },
      ],
    },
    {
      name: 'a column in which nobody is to leave poverty, with every hamlet that has poor households',
      table: targetTableOf(
        ['nearPoor.opening.count', 'nearPoor.reduction.count'],
        ['Trùa', 1, 0],
        ['Nậy', 0, 0],
        ['Cừa', 2, 0],
      ),
      findings: [
        {
          row: 0,
          role: 'nearPoor.reduction.count',
          found: 0,
          expected: null,
          details: { indicator: 'nearPoor', hamlets: 2, households: 3 },
          involved: ['0 nearPoor.reduction.count', '2 nearPoor.reduction.count'],
        },
      ],
    },
  ],
});
