import { goalMissed } from '../../../src/checks/rules/goal-missed';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { PLACE, stated } from '../stated';
import { testCheck } from '../test-check';

const ROLES = [
  'households',
  'poor.opening.count',
  'poor.reduction.count',
  'poor.closing.count',
  'poor.closing.rate',
] as const;

/** 1 of 43 and 6 of 105: 7 of 148 households are 4.73 %; two of them are reduced, 1.35 points. */
const table = targetTableOf(
  ROLES,
  ['Thiên Nhẫn', 43, 2, 1, 1, 2.33],
  ['Trùa', 105, 7, 1, 6, 5.71],
  [TOTAL, 148, 9, 2, 7, 4.72],
);
const withoutTotal = targetTableOf(ROLES, ['Thiên Nhẫn', 43, 2, 1, 1, 2.33], ['Trùa', 105, 7, 1, 6, 5.71]);

testCheck(goalMissed, {
  valid: [
    { name: 'a table without a goal', table },
    {
      name: 'exactly as many households as were assigned',
      table,
      goal: { poor: { reduction: 2, 'closing-count': 7 } },
    },
    { name: 'a closing rate that is the goal once it is printed', table, goal: { poor: { 'closing-rate': 4.73 } } },
    { name: 'as many points as were assigned', table, goal: { poor: { points: 1.35 } } },
    { name: 'a goal for columns that are not there', table, goal: { nearPoor: { reduction: 9, 'closing-rate': 1 } } },
    { name: 'a table of persons', table: { ...table, counted: 'persons' }, goal: { poor: { reduction: 3 } } },
    {
      name: 'a sum that cannot be known, with a total that reaches the goal',
      table: targetTableOf(ROLES, ['Trùa', 105, 7, null, 6, 5.71], [TOTAL, 105, 7, 3, 4, 3.81]),
      goal: { poor: { reduction: 3 } },
    },
    {
      name: 'promises of the plan that are kept',
      table,
      figures: [
        stated('poor.closing.rate', 4.73, { bound: 'at-most' }),
        stated('poor.closing.count', 7, { bound: 'at-most' }),
        stated('poor.reduction.count', 2, { bound: 'at-least' }),
        stated('poor.reduction.rate', 1.35, { bound: 'at-least' }),
      ],
    },
    {
      name: 'stated numbers and bounds that are no goals',
      table,
      figures: [
        stated('poor.closing.rate', 1),
        stated('poor.opening.count', 1, { bound: 'at-most' }),
        stated('poor.closing.count', 99, { bound: 'at-least' }),
        stated('households', 1, { bound: 'at-most' }),
      ],
    },
  ],
  invalid: [
    {
      name: 'a promise of the plan that is not kept, once where it was assigned as well',
      table,
      goal: { poor: { 'closing-rate': 4.5 } },
      figures: [
        stated('poor.closing.rate', 4.5, { bound: 'at-most' }),
        stated('poor.reduction.count', 4, { bound: 'at-least' }),
      ],
      findings: [
        {
          row: 2,
          role: 'poor.closing.rate',
          found: 4.73,
          expected: 4.5,
          details: { indicator: 'poor', kind: 'closing-rate', wanted: 4.5, reached: 4.73 },
        },
        {
          row: 2,
          role: 'poor.reduction.count',
          found: 2,
          expected: 4,
          details: { indicator: 'poor', kind: 'reduction', wanted: 4, reached: 2 },
          elsewhere: PLACE,
        },
      ],
    },
    {
      name: 'too few households to reduce',
      table,
      goal: { poor: { reduction: 3 } },
      findings: [
        {
          row: 2,
          role: 'poor.reduction.count',
          found: 2,
          expected: 3,
          details: { indicator: 'poor', kind: 'reduction', wanted: 3, reached: 2 },
        },
      ],
    },
    {
      name: 'too many households left, by the hamlets where the total says otherwise',
      table: targetTableOf(ROLES, ['Trùa', 105, 7, 1, 6, 5.71], [TOTAL, 105, 7, 1, 5, 4.76]),
      goal: { poor: { 'closing-count': 5 } },
      findings: [
        {
          row: 1,
          role: 'poor.closing.count',
          found: 6,
          expected: 5,
          details: { indicator: 'poor', kind: 'closing-count', wanted: 5, reached: 6 },
        },
      ],
    },
    {
      name: 'too high a rate, judged by the counts although the total is cut off to what was assigned',
      table,
      goal: { poor: { 'closing-rate': 4.72 } },
      findings: [
        {
          row: 2,
          role: 'poor.closing.rate',
          found: 4.73,
          expected: 4.72,
          details: { indicator: 'poor', kind: 'closing-rate', wanted: 4.72, reached: 4.73 },
        },
      ],
    },
    {
      name: 'too few points, at the count where no rate is printed',
      table,
      goal: { poor: { points: 1.36 } },
      findings: [
        {
          row: 2,
          role: 'poor.reduction.count',
          found: 1.35,
          expected: 1.36,
          details: { indicator: 'poor', kind: 'points', wanted: 1.36, reached: 1.35 },
        },
      ],
    },
    {
      name: 'points that only rounding up would reach',
      table: targetTableOf(['households', 'poor.reduction.count'], ['Trùa', 2047, 27]),
      goal: { poor: { points: 1.32 } },
      findings: [
        {
          row: 0,
          role: 'poor.reduction.count',
          found: 1.31,
          expected: 1.32,
          details: { indicator: 'poor', kind: 'points', wanted: 1.32, reached: 1.31 },
        },
      ],
    },
    {
      name: 'a missed goal in a table without a total, at the first cell of the column',
      table: withoutTotal,
      goal: { poor: { reduction: 3 } },
      findings: [
        {
          row: 0,
          role: 'poor.reduction.count',
          found: 2,
          expected: 3,
          details: { indicator: 'poor', kind: 'reduction', wanted: 3, reached: 2 },
        },
      ],
    },
  ],
});
