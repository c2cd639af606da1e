import { similarHamletNames } from '../../../src/checks/rules/similar-hamlet-names';
import type { TargetTable } from '../../../src/domain/target-table';
import { targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const table = (...names: readonly string[]): TargetTable =>
  targetTableOf(['households'], ...names.map((name) => [name, 100] as const));

testCheck(similarHamletNames, {
  valid: [
    { name: 'names of their own', table: table('Trùa', 'Nậy', 'Thôn 1', 'Thôn 11') },
    { name: 'one name twice, which is an error', table: table('Bình Hòa', 'Bình Hoà') },
    { name: 'another mark in the same place', table: table('Đông Hà', 'Đông Hạ') },
    { name: 'two kinds of place', table: table('Thôn Tân', 'Xóm Tân') },
    { name: 'a table without numbers', table: targetTableOf([], ['Đắk'], ['Đăk']) },
  ],
  invalid: [
    {
      name: 'names that are easily taken for each other, each pair once',
      table: table('Đắk Lao', 'Mỹ Sơn', 'Đăk Lao', 'Đăk Lao', 'Mĩ Sơn'),
      findings: [
        {
          row: 2,
          role: 'households',
          found: null,
          expected: null,
          details: { name: 'Đắk Lao', other: 'Đăk Lao' },
          involved: ['2 households', '0 households'],
        },
        { row: 4, role: 'households', found: null, expected: null, details: { name: 'Mỹ Sơn', other: 'Mĩ Sơn' } },
      ],
    },
  ],
});
