import { poorExceedHouseholds } from '../../../src/checks/rules/poor-exceed-households';
import { targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const OPENING = ['households', 'poor.opening.count', 'nearPoor.opening.count'] as const;
const CLOSING = ['households', 'poor.closing.count', 'nearPoor.closing.count'] as const;

testCheck(poorExceedHouseholds, {
  valid: [
    { name: 'fewer poor households than households', table: targetTableOf(OPENING, ['Trùa', 105, 7, 7]) },
    { name: 'every household poor or near-poor', table: targetTableOf(OPENING, ['Trùa', 105, 100, 5]) },
    {
      name: 'a hamlet without households, which another check reports',
      table: targetTableOf(OPENING, ['Trùa', 0, 7, 7]),
    },
    { name: 'unknown households', table: targetTableOf(OPENING, ['Trùa', null, 7, 7], ['Nậy', 'x', 7, 7]) },
    {
      name: 'a reduction above the households, which is not a standing of the year',
      table: targetTableOf(['households', 'poor.reduction.count'], ['Trùa', 5, 7]),
    },
  ],
  invalid: [
    {
      name: 'one household too many at the opening, attributed to the larger count',
      table: targetTableOf(OPENING, ['Trùa', 10, 4, 7]),
      findings: [
        {
          row: 0,
          role: 'nearPoor.opening.count',
          found: 7,
          expected: null,
          details: { poor: 4, nearPoor: 7, households: 10 },
          involved: ['0 nearPoor.opening.count', '0 poor.opening.count', '0 households'],
        },
      ],
    },
    {
      name: 'poor households attributed to the poor where both are as many',
      table: targetTableOf(CLOSING, ['Trùa', 10, 6, 6]),
      findings: [
        {
          row: 0,
          role: 'poor.closing.count',
          found: 6,
          expected: null,
          details: { poor: 6, nearPoor: 6, households: 10 },
        },
      ],
    },
    {
      name: 'poor households alone, where near-poor ones are not known',
      table: targetTableOf(OPENING, ['Trùa', 10, 11, null]),
      findings: [
        {
          row: 0,
          role: 'poor.opening.count',
          found: 11,
          expected: null,
          details: { poor: 11, nearPoor: 0, households: 10 },
        },
      ],
    },
    {
      name: 'near-poor households alone, on a sheet without the poor',
      table: targetTableOf(['households', 'nearPoor.closing.count'], ['Trùa', 10, 11]),
      findings: [
        {
          row: 0,
          role: 'nearPoor.closing.count',
          found: 11,
          expected: null,
          details: { poor: 0, nearPoor: 11, households: 10 },
          involved: ['0 nearPoor.closing.count', '0 households'],
        },
      ],
    },
  ],
});
