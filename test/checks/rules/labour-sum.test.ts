import { labourSum } from '../../../src/checks/rules/labour-sum';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { PLACE, stated } from '../stated';
import { testCheck } from '../test-check';

const table = targetTableOf(['poor.opening.count'], ['Trùa', 80], ['Nậy', 48], [TOTAL, 128]);
const withLabour = stated('poor.withLabour', 30);

testCheck(labourSum, {
  valid: [
    { name: 'parts that add up', table, figures: [withLabour, stated('poor.withoutLabour', 98)] },
    { name: 'one part alone', table, figures: [withLabour] },
    { name: 'a workbook that states nothing', table },
    {
      name: 'groups by cause, which overlap',
      table,
      figures: [stated('poor.withLabourButDisabledOrIll', 10), stated('poor.socialProtection', 68)],
    },
    {
      name: 'a part that is stated in two ways',
      table,
      figures: [withLabour, stated('poor.withLabour', 31), stated('poor.withoutLabour', 99)],
    },
    {
      name: 'a table without the poor of the opening',
      table: targetTableOf(['households'], ['Trùa', 80]),
      figures: [withLabour, stated('poor.withoutLabour', 1)],
    },
  ],
  invalid: [
    {
      name: 'parts that are more than all poor households, at the first of their places',
      table,
      figures: [withLabour, stated('poor.withoutLabour', 99)],
      findings: [
        {
          row: 2,
          role: 'poor.opening.count',
          found: 129,
          expected: 128,
          details: { withLabour: 30, withoutLabour: 99, poor: 128 },
          elsewhere: PLACE,
        },
      ],
    },
  ],
});
