import { reductionExceedsOpening } from '../../../src/checks/rules/reduction-exceeds-opening';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const POOR = ['households', 'poor.opening.count', 'poor.reduction.count'] as const;
const NEAR_POOR = ['households', 'nearPoor.opening.count', 'nearPoor.reduction.count'] as const;

testCheck(reductionExceedsOpening, {
  valid: [
    { name: 'a reduction below the opening', table: targetTableOf(POOR, ['Trùa', 105, 7, 2]) },
    { name: 'a reduction of all poor households', table: targetTableOf(POOR, ['Trùa', 105, 7, 7]) },
    {
      name: 'a missing or unreadable opening',
      table: targetTableOf(POOR, ['Trùa', 105, null, 2], ['Nậy', 97, 'x', 2]),
    },
    { name: 'a broken reduction, which another check reports', table: targetTableOf(POOR, ['Trùa', 105, 7, 7.5]) },
  ],
  invalid: [
    {
      name: 'one household too many',
      table: targetTableOf(POOR, ['Trùa', 105, 7, 8]),
      findings: [
        {
          row: 0,
          role: 'poor.reduction.count',
          found: 8,
          expected: null,
          details: { reduction: 8, opening: 7 },
          involved: ['0 poor.reduction.count', '0 poor.opening.count'],
        },
      ],
    },
    {
      name: 'the same for near-poor households, also in the total',
      table: targetTableOf(NEAR_POOR, ['Tân Thịnh', 68, 0, 1], [TOTAL, 68, 0, 1]),
      findings: [
        { row: 0, role: 'nearPoor.reduction.count', found: 1, expected: null, details: { reduction: 1, opening: 0 } },
        { row: 1, role: 'nearPoor.reduction.count', found: 1, expected: null, details: { reduction: 1, opening: 0 } },
      ],
    },
  ],
});
