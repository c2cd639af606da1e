import { movementsDisagree } from '../../../src/checks/rules/movements-disagree';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const BOTH = ['poor.toNearPoor.count', 'nearPoor.fromPoor.count'] as const;
const poor = targetTableOf(['poor.toNearPoor.count', 'poor.fromNearPoor.count'], ['Trùa', 3, 1], ['Nậy', 2, 0]);
const nearPoor = (...lines: readonly (readonly [string, number | null, number | null])[]) => ({
  ...targetTableOf(['nearPoor.fromPoor.count', 'nearPoor.toPoor.count'], ...lines),
  sheet: 'sheet-2',
  sheetName: 'Biểu 3',
});

testCheck(movementsDisagree, {
  valid: [
    { name: 'the same numbers in one table', table: targetTableOf(BOTH, ['Trùa', 3, 3], ['Nậy', 0, 0]) },
    { name: 'a cell without a number', table: targetTableOf(BOTH, ['Trùa', 3, null], ['Nậy', 'ba', 3]) },
    { name: 'a total, which its own sum accounts for', table: targetTableOf(BOTH, ['Trùa', 3, 3], [TOTAL, 3, 4]) },
    { name: 'one form alone', table: poor },
    { name: 'two forms that agree, in whatever order', table: poor, beside: [nearPoor(['Nậy', 2, 0], ['TRÙA', 3, 1])] },
    { name: 'a hamlet that the other form does not know', table: poor, beside: [nearPoor(['Cừa', 9, 9])] },
    {
      name: 'a form of another year',
      table: poor,
      beside: [{ ...nearPoor(['Trùa', 9, 9]), year: 2021 }],
    },
    {
      name: 'a form that counts persons',
      table: poor,
      beside: [{ ...nearPoor(['Trùa', 9, 9]), counted: 'persons' }],
    },
  ],
  invalid: [
    {
      name: 'another number in the same line',
      table: targetTableOf(BOTH, ['Trùa', 3, 3], ['Nậy', 2, 4]),
      findings: [
        {
          row: 1,
          role: 'poor.toNearPoor.count',
          found: 2,
          expected: null,
          details: { other: 'nearPoor.fromPoor.count', value: 4, sheet: null },
          involved: ['1 poor.toNearPoor.count', '1 nearPoor.fromPoor.count'],
        },
      ],
    },
    {
      name: 'another number in the form of the near-poor',
      table: poor,
      beside: [nearPoor(['Thôn Trùa', 3, 2], ['Nậy', 2, 0])],
      findings: [
        {
          row: 0,
          role: 'poor.fromNearPoor.count',
          found: 1,
          expected: null,
          details: { other: 'nearPoor.toPoor.count', value: 2, sheet: 'Biểu 3' },
          involved: ['0 poor.fromNearPoor.count'],
        },
      ],
    },
    {
      name: 'the same seen from the form of the near-poor',
      table: nearPoor(['Trùa', 4, 1]),
      beside: [poor],
      findings: [
        {
          row: 0,
          role: 'nearPoor.fromPoor.count',
          found: 4,
          expected: null,
          details: { other: 'poor.toNearPoor.count', value: 3, sheet: 'Chỉ tiêu thôn' },
        },
      ],
    },
  ],
});
