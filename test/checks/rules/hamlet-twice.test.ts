import { hamletTwice } from '../../../src/checks/rules/hamlet-twice';
import type { TargetTable } from '../../../src/domain/target-table';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const ROLES = ['households', 'poor.opening.count'] as const;
const table = (...names: readonly string[]): TargetTable =>
  targetTableOf(ROLES, ...names.map((name) => [name, 100, 5] as const));

/** Two subtotals, each with the lines below it. */
const GROUPS: TargetTable = {
  ...table(TOTAL, 'Thôn 1', 'Thôn 2', TOTAL, 'Thôn 1'),
  sums: [
    { total: 0, addends: [1, 2] },
    { total: 3, addends: [4] },
  ],
};

function withHeadingBefore(whole: TargetTable, row: number): TargetTable {
  const rows = whole.rows.map((line, index) => (index < row ? line : { ...line, position: line.position + 1 }));
  return { ...whole, rows };
}

testCheck(hamletTwice, {
  valid: [
    { name: 'hamlets with names of their own', table: table('Trùa', 'Nậy', TOTAL) },
    { name: 'two kinds of place with one name', table: table('Thôn Tân', 'Xóm Tân') },
    { name: 'names that are only alike', table: table('Đắk Lao', 'Đăk Lao') },
    { name: 'lines without a name', table: table('', '') },
    { name: 'two totals', table: table(TOTAL, 'Trùa', TOTAL) },
    { name: 'hamlets of two communes, each with its subtotal', table: GROUPS },
    {
      name: 'hamlets of two communes under headings',
      table: withHeadingBefore(table('Thôn 1', 'Thôn 2', 'Thôn 1'), 2),
    },
    { name: 'a table without numbers', table: targetTableOf([], ['Trùa'], ['Trùa']) },
  ],
  invalid: [
    {
      name: 'a hamlet in three lines, however it is written',
      table: table('Bình Hòa', 'Nậy', 'BÌNH  HOÀ', 'Bình Hòa'.normalize('NFD')),
      findings: [
        {
          row: 2,
          role: 'households',
          found: null,
          expected: null,
          details: { name: 'Bình Hòa', lines: 3 },
          involved: ['2 households', '0 households', '3 households'],
        },
      ],
    },
  ],
});
