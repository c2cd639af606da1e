import { movementIdentity } from '../../../src/checks/rules/movement-identity';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const ROLES = [
  'poor.opening.count',
  'poor.toNearPoor.count',
  'poor.aboveNearPoor.count',
  'poor.otherDecrease.count',
  'poor.fromNearPoor.count',
  'poor.relapsed.count',
  'poor.new.count',
  'poor.otherIncrease.count',
  'poor.closing.count',
] as const;

testCheck(movementIdentity, {
  valid: [
    { name: 'a table without movements', table: targetTableOf(['poor.opening.count'], ['Trùa', 7]) },
    {
      name: 'closings that the movements lead to',
      table: targetTableOf(ROLES, ['Trùa', 20, 3, 2, 1, 1, 1, 2, 1, 19], [TOTAL, 20, 3, 2, 1, 1, 1, 2, 1, 19]),
    },
    {
      name: 'blank movements, where there were none',
      table: targetTableOf(ROLES, ['Trùa', 20, 3, null, null, null, null, null, null, 17]),
    },
    {
      name: 'blank movements that may be what is missing',
      table: targetTableOf(ROLES, ['Trùa', 20, 3, 1, 1, null, 1, 1, 1, 20], ['Nậy', 9, 0, 0, 1, 0, 0, 0, 1, 9]),
    },
    {
      name: 'a difference that only a missing column explains',
      table: targetTableOf(
        ['poor.opening.count', 'poor.escaped.count', 'poor.closing.count'],
        ['Trùa', 20, 3, 16],
        ['Nậy', 20, 3, 18],
      ),
    },
    {
      name: 'all who escaped beside their two parts, counted once',
      table: targetTableOf(
        [
          'poor.opening.count',
          'poor.escaped.count',
          'poor.toNearPoor.count',
          'poor.aboveNearPoor.count',
          'poor.otherDecrease.count',
          'poor.otherIncrease.count',
          'poor.closing.count',
        ],
        ['Trùa', 20, 5, 3, 2, 0, 0, 15],
      ),
    },
    {
      name: 'a gross decrease beside a net reduction',
      table: targetTableOf(
        ['poor.opening.count', 'poor.escaped.count', 'poor.reduction.count', 'poor.closing.count'],
        ['Trùa', 20, 5, 3, 17],
      ),
    },
  ],
  invalid: [
    {
      name: 'a closing that none of the movements leads to, with all that has a part in it',
      table: targetTableOf(ROLES, ['Trùa', 20, 3, 2, 1, 1, 1, 2, 1, 18]),
      findings: [
        {
          row: 0,
          role: 'poor.closing.count',
          found: 18,
          expected: 19,
          details: { opening: 20, decrease: 6, increase: 5, closing: 18 },
          involved: [
            '0 poor.closing.count',
            '0 poor.opening.count',
            '0 poor.toNearPoor.count',
            '0 poor.aboveNearPoor.count',
            '0 poor.otherDecrease.count',
            '0 poor.fromNearPoor.count',
            '0 poor.relapsed.count',
            '0 poor.new.count',
            '0 poor.otherIncrease.count',
          ],
        },
      ],
    },
    {
      name: 'near-poor households by movements of their own, also in the total',
      table: targetTableOf(
        [
          'nearPoor.opening.count',
          'nearPoor.escaped.count',
          'nearPoor.toPoor.count',
          'nearPoor.otherDecrease.count',
          'nearPoor.fromPoor.count',
          'nearPoor.otherIncrease.count',
          'nearPoor.closing.count',
        ],
        ['Trùa', 20, 3, 1, 0, 2, 0, 18],
        [TOTAL, 20, 3, 1, 1, 2, 1, 19],
      ),
      findings: [
        {
          row: 1,
          role: 'nearPoor.closing.count',
          found: 19,
          expected: 18,
          details: { opening: 20, decrease: 5, increase: 3, closing: 19 },
        },
      ],
    },
    {
      name: 'more decreases than there were households, without naming a number below zero',
      table: targetTableOf(
        ['poor.opening.count', 'poor.escaped.count', 'poor.otherIncrease.count', 'poor.closing.count'],
        ['Trùa', 2, 5, 0, 0],
        ['Nậy', 2, 1, 1, 2],
      ),
      findings: [
        {
          row: 0,
          role: 'poor.closing.count',
          found: 0,
          expected: null,
          details: { opening: 2, decrease: 5, increase: 0, closing: 0 },
        },
      ],
    },
  ],
});
