import type { RoundingStyle } from '../../../src/domain/rounding';
import { rateMismatch } from '../../../src/checks/rules/rate-mismatch';
import { targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const ROLES = ['households', 'poor.reduction.count', 'poor.reduction.rate'] as const;
const STANDARD: RoundingStyle = { digits: 2, mode: 'half-up' };

testCheck(rateMismatch, {
  valid: [
    {
      name: 'rates rounded half up to two digits',
      table: targetTableOf(ROLES, ['Trùa', 105, 2, 1.9], ['Nậy', 160, 23, 14.38]),
    },
    {
      name: 'a column that cuts off after one digit',
      table: targetTableOf(ROLES, ['Cây Da', 109, 1, 0.9], ['Đông Hà', 127, 1, 0.7], ['Thiên Nhẫn', 43, 1, 2.3]),
    },
    {
      name: 'a rate with more digits than its column, rounded the same way',
      table: targetTableOf(ROLES, ['Cây Da', 109, 1, 0.9], ['Đông Hà', 127, 1, 0.7], ['Xóm Mới', 2047, 27, 1.31]),
    },
    { name: 'a rate kept in full by a formula', table: targetTableOf(ROLES, ['Trùa', 105, 2, (2 / 105) * 100]) },
    { name: 'zero where there are no households', table: targetTableOf(ROLES, ['Trùa', 0, 0, 0]) },
    {
      name: 'poor households without households, which another check reports',
      table: targetTableOf(ROLES, ['Trùa', 0, 2, 1.9]),
    },
    {
      name: 'a rate that is missing, or whose count is',
      table: targetTableOf(ROLES, ['Trùa', 105, 2, null], ['Nậy', 97, null, 2]),
    },
  ],
  invalid: [
    {
      name: 'a slip of a digit in a standard column',
      table: targetTableOf(ROLES, ['Nậy', 97, 2, 2.06], ['Thiên Nhẫn', 43, 1, 2.03], ['Trùa', 105, 2, 1.9]),
      findings: [
        {
          row: 1,
          role: 'poor.reduction.rate',
          found: 2.03,
          expected: 2.33,
          details: { count: 1, households: 43, found: 2.03, expected: 2.33, style: STANDARD },
          involved: ['1 poor.reduction.rate', '1 poor.reduction.count', '1 households'],
          repair: ['1 poor.reduction.rate: 2.03 → 2.33'],
        },
      ],
    },
    {
      name: 'a rate that no rounding of its column gives, in the style of that column',
      table: targetTableOf(
        ROLES,
        ['Đông Hà', 127, 1, 0.7],
        ['Trùa', 105, 2, 1.8],
        ['Đông Vực', 112, 1, 0.8],
        ['Hưng Thịnh', 118, 1, 0.8],
      ),
      findings: [
        {
          row: 1,
          role: 'poor.reduction.rate',
          found: 1.8,
          expected: 1.9,
          details: { count: 2, households: 105, found: 1.8, expected: 1.9, style: { digits: 1, mode: 'truncate' } },
          repair: ['1 poor.reduction.rate: 1.8 → 1.9'],
        },
      ],
    },
    {
      name: 'a tie that floating numbers round down, also where cutting off would explain the column',
      table: targetTableOf(ROLES, ['Trùa', 160, 23, 14.37], ['Nậy', 97, 2, 2.06], ['Giếng Thị', 101, 7, 6.93]),
      findings: [
        {
          row: 0,
          role: 'poor.reduction.rate',
          found: 14.37,
          expected: 14.38,
          details: { count: 23, households: 160, found: 14.37, expected: 14.38, style: STANDARD },
        },
      ],
    },
    {
      name: 'a rate where there are no households',
      table: targetTableOf(ROLES, ['Trùa', 0, 0, 1.9], ['Nậy', 97, 2, 2.06]),
      findings: [
        {
          row: 0,
          role: 'poor.reduction.rate',
          found: 1.9,
          expected: 0,
          details: { count: 0, households: 0, found: 1.9, expected: 0, style: STANDARD },
          repair: ['0 poor.reduction.rate: 1.9 → 0'],
        },
      ],
    },
    {
      name: 'a rate that is left from an earlier count, in a column with nothing to tell its style by',
      table: targetTableOf(ROLES, ['Trùa', 105, 3, 1.9]),
      findings: [
        {
          row: 0,
          role: 'poor.reduction.rate',
          found: 1.9,
          expected: 2.86,
          details: { count: 3, households: 105, found: 1.9, expected: 2.86, style: STANDARD },
        },
      ],
    },
  ],
});
