import { statedFigureDiffers } from '../../../src/checks/rules/stated-figure-differs';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { PLACE, stated } from '../stated';
import { testCheck } from '../test-check';

const ROLES = ['households', 'poor.closing.count', 'poor.closing.rate'] as const;
/** 101 of 2047 is 4.934 %. */
const table = targetTableOf(ROLES, ['Trùa', 1047, 60, 5.73], ['Nậy', 1000, 41, 4.1], [TOTAL, 2047, 101, 4.93]);
const wrongTotal = targetTableOf(ROLES, ['Trùa', 1047, 60, 5.73], ['Nậy', 1000, 41, 4.1], [TOTAL, 2047, 100, 4.89]);

testCheck(statedFigureDiffers, {
  valid: [
    { name: 'a workbook that states nothing', table },
    { name: 'the count of the total', table, figures: [stated('poor.closing.count', 101)] },
    { name: 'the rate of the total', table, figures: [stated('poor.closing.rate', 4.93)] },
    { name: 'the rate with fewer digits', table, figures: [stated('poor.closing.rate', 4.9, { digits: 1 })] },
    { name: 'the rate with more digits', table, figures: [stated('poor.closing.rate', 4.934, { digits: 3 })] },
    {
      name: 'what a wrong total prints, and what it should print',
      table: wrongTotal,
      figures: [
        stated('poor.closing.count', 100),
        stated('poor.closing.count', 101),
        stated('poor.closing.rate', 4.89),
      ],
    },
    {
      name: 'a column that is not there',
      table,
      figures: [stated('poor.opening.count', 9), stated('nearPoor.closing.rate', 9.5)],
    },
    {
      name: 'a figure of the analysis, which the table does not have',
      table,
      figures: [stated('poor.withLabour', 30)],
    },
    {
      name: 'a bound, which is a goal',
      table,
      figures: [
        stated('poor.closing.rate', 4.9, { bound: 'at-most' }),
        stated('poor.closing.count', 102, { bound: 'at-least' }),
      ],
    },
    { name: 'a table of persons', table: { ...table, counted: 'persons' }, figures: [stated('households', 1)] },
  ],
  invalid: [
    {
      name: 'another count, with the place that states it',
      table,
      figures: [stated('poor.closing.count', 102)],
      findings: [
        {
          row: 2,
          role: 'poor.closing.count',
          found: 102,
          expected: 101,
          details: { stated: 102, value: 101 },
          elsewhere: PLACE,
        },
      ],
    },
    {
      name: 'another rate than the total prints',
      table,
      figures: [stated('poor.closing.rate', 4.95)],
      findings: [
        { row: 2, role: 'poor.closing.rate', found: 4.95, expected: 4.93, details: { stated: 4.95, value: 4.93 } },
      ],
    },
    {
      name: 'a text against a table without a total, by the sum of its hamlets',
      table: targetTableOf(ROLES, ['Trùa', 1047, 60, 5.73], ['Nậy', 1000, 41, 4.1]),
      figures: [
        stated('households', 2046, { place: { kind: 'text', passage: '2.046 hộ' } }),
        stated('poor.closing.rate', 5.73),
      ],
      findings: [
        {
          row: 0,
          role: 'households',
          found: 2046,
          expected: 2047,
          details: { stated: 2046, value: 2047 },
          elsewhere: { kind: 'text', passage: '2.046 hộ' },
        },
        { row: 0, role: 'poor.closing.rate', found: 5.73, expected: 4.93, details: { stated: 5.73, value: 4.93 } },
      ],
    },
  ],
});
