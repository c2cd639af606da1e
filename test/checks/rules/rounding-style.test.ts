import type { RoundingStyle } from '../../../src/domain/rounding';
import { roundingStyle } from '../../../src/checks/rules/rounding-style';
import { targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const ROLES = ['households', 'poor.reduction.count', 'poor.reduction.rate'] as const;
const ONE_DIGIT_CUT: RoundingStyle = { digits: 1, mode: 'truncate' };

testCheck(roundingStyle, {
  valid: [
    { name: 'a standard column', table: targetTableOf(ROLES, ['Trùa', 105, 2, 1.9], ['Nậy', 97, 2, 2.06]) },
    {
      name: 'a single rate of its own, which could as well be a slip',
      table: targetTableOf(ROLES, ['Nậy', 97, 2, 2.06], ['Đông Hà', 127, 1, 0.7]),
    },
    {
      name: 'rates kept in full',
      table: targetTableOf(ROLES, ['Trùa', 105, 2, (2 / 105) * 100], ['Nậy', 97, 2, (2 / 97) * 100]),
    },
    {
      name: 'a column without a rate to tell by',
      table: targetTableOf(ROLES, ['Trùa', 105, 2, null], ['Nậy', null, 2, 2.06]),
    },
    {
      name: 'whole rates that every style prints alike',
      table: targetTableOf(ROLES, ['Trùa', 100, 2, 2], ['Nậy', 50, 1, 2]),
    },
  ],
  invalid: [
    {
      name: 'a column that cuts off after one digit, once, with the rates the standard would print',
      table: targetTableOf(
        ROLES,
        ['Đông Hà', 127, 1, 0.7],
        ['Tiến Thịnh', 119, 0, 0],
        ['Đức Thịnh', 118, 1, 0.8],
        ['Đông Vực', 100, 2, 2],
      ),
      findings: [
        {
          row: 0,
          role: 'poor.reduction.rate',
          found: null,
          expected: null,
          details: { role: 'poor.reduction.rate', style: ONE_DIGIT_CUT, affected: 2, odd: 0 },
          involved: ['0 poor.reduction.rate', '2 poor.reduction.rate'],
          repair: ['0 poor.reduction.rate: 0.7 → 0.79', '2 poor.reduction.rate: 0.8 → 0.85'],
        },
      ],
    },
    {
      name: 'a slip in such a column, with the rates of its own style as the other way to mend it',
      table: targetTableOf(
        ROLES,
        ['Đông Hà', 127, 1, 0.7],
        ['Trùa', 105, 2, 1.8],
        ['Đức Thịnh', 118, 1, 0.8],
        ['Cây Da', 109, 1, 0.91],
      ),
      findings: [
        {
          row: 0,
          role: 'poor.reduction.rate',
          found: null,
          expected: null,
          details: { role: 'poor.reduction.rate', style: ONE_DIGIT_CUT, affected: 4, odd: 2 },
          alternatives: ['1 poor.reduction.rate: 1.8 → 1.9', '3 poor.reduction.rate: 0.91 → 0.9'],
        },
      ],
    },
  ],
});
