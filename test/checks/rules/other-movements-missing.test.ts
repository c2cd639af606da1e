import { otherMovementsMissing } from '../../../src/checks/rules/other-movements-missing';
import { targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const ROLES = [
  'poor.opening.count',
  'poor.escaped.count',
  'poor.otherDecrease.count',
  'poor.new.count',
  'poor.otherIncrease.count',
  'poor.closing.count',
] as const;

testCheck(otherMovementsMissing, {
  valid: [
    {
      name: 'closings that are explained without other movements',
      table: targetTableOf(ROLES, ['Trùa', 20, 3, null, 1, null, 18], ['Nậy', 9, 0, null, 0, null, 9]),
    },
    {
      name: 'a wrong closing in a table that counts other movements',
      table: targetTableOf(ROLES, ['Trùa', 20, 3, 0, 1, 0, 17], ['Nậy', 9, 0, 1, 0, 1, 9]),
    },
    {
      name: 'a column of zeros, which somebody has filled',
      table: targetTableOf(ROLES, ['Trùa', 20, 3, 0, 1, 0, 17], ['Nậy', 9, 0, 0, 0, 0, 9]),
    },
  ],
  invalid: [
    {
      name: 'unexplained closings in several lines beside an empty column, once',
      table: targetTableOf(
        ROLES,
        ['Trùa', 20, 3, null, 1, 0, 17],
        ['Nậy', 9, 0, null, 0, 0, 9],
        ['Cừa', 9, 1, null, 0, 0, 6],
      ),
      findings: [
        {
          row: 0,
          role: 'poor.closing.count',
          found: null,
          expected: null,
          details: { indicator: 'poor', lines: 2, lacking: ['otherDecrease'] },
          involved: ['0 poor.closing.count', '2 poor.closing.count'],
        },
      ],
    },
    {
      name: 'both directions where neither has a column',
      table: targetTableOf(
        ['nearPoor.opening.count', 'nearPoor.escaped.count', 'nearPoor.closing.count'],
        ['Trùa', 20, 3, 18],
        ['Nậy', 9, 0, 8],
      ),
      findings: [
        {
          row: 0,
          role: 'nearPoor.closing.count',
          found: null,
          expected: null,
          details: { indicator: 'nearPoor', lines: 2, lacking: ['otherDecrease', 'otherIncrease'] },
        },
      ],
    },
  ],
});
