import { rowIdentity } from '../../../src/checks/rules/row-identity';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const POOR = ['poor.opening.count', 'poor.reduction.count', 'poor.closing.count'] as const;
const NEAR_POOR = ['nearPoor.opening.count', 'nearPoor.reduction.count', 'nearPoor.closing.count'] as const;
const RATES = ['poor.opening.rate', 'poor.reduction.rate', 'poor.closing.rate'] as const;

testCheck(rowIdentity, {
  valid: [
    { name: 'closing as opening less reduction', table: targetTableOf(POOR, ['Trùa', 7, 2, 5]) },
    { name: 'a line with a cell missing', table: targetTableOf(POOR, ['Trùa', 7, null, 5], ['Nậy', 7, 2, 'x']) },
    { name: 'rates whose difference fails by rounding alone', table: targetTableOf(RATES, ['Trùa', 6.67, 1.9, 4.76]) },
    {
      name: 'a sheet without one of the three columns',
      table: targetTableOf(['poor.opening.count', 'poor.closing.count'], ['Trùa', 7, 5]),
    },
  ],
  invalid: [
    {
      name: 'a closing that is not the difference',
      table: targetTableOf(POOR, ['Nậy', 7, 2, 5], ['Trùa', 7, 2, 6]),
      findings: [
        {
          row: 1,
          role: 'poor.closing.count',
          found: 6,
          expected: 5,
          details: { opening: 7, reduction: 2, closing: 6 },
          involved: ['1 poor.closing.count', '1 poor.opening.count', '1 poor.reduction.count'],
        },
      ],
    },
    {
      name: 'the total of the sample, where 171 less 50 is not 120',
      table: targetTableOf(NEAR_POOR, ['Trùa', 171, 51, 120], [TOTAL, 171, 50, 120]),
      findings: [
        {
          row: 1,
          role: 'nearPoor.closing.count',
          found: 120,
          expected: 121,
          details: { opening: 171, reduction: 50, closing: 120 },
        },
      ],
    },
  ],
});
