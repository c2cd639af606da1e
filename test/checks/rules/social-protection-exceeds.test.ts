import { socialProtectionExceeds } from '../../../src/checks/rules/social-protection-exceeds';
import { targetTableOf } from '../../support/target-table-of';
import { PLACE, stated } from '../stated';
import { testCheck } from '../test-check';

const table = targetTableOf(['poor.opening.count'], ['Trùa', 80], ['Nậy', 48]);

testCheck(socialProtectionExceeds, {
  valid: [
    {
      name: 'as many under social protection as without labour',
      table,
      figures: [stated('poor.socialProtection', 98), stated('poor.withoutLabour', 98)],
    },
    { name: 'one of the two alone', table, figures: [stated('poor.socialProtection', 98)] },
    {
      name: 'a table in which no finding could stand',
      table: targetTableOf(['households'], ['Trùa', 80]),
      figures: [stated('poor.socialProtection', 99), stated('poor.withoutLabour', 98)],
    },
  ],
  invalid: [
    {
      name: 'more under social protection than without labour',
      table,
      figures: [stated('poor.withoutLabour', 98), stated('poor.socialProtection', 99)],
      findings: [
        {
          row: 0,
          role: 'poor.opening.count',
          found: 99,
          expected: null,
          details: { socialProtection: 99, withoutLabour: 98 },
          elsewhere: PLACE,
        },
      ],
    },
  ],
});
