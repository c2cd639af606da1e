import { unreadableCell } from '../../../src/checks/rules/unreadable-cell';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { testCheck } from '../test-check';

const ROLES = ['households', 'poor.opening.count', 'poor.opening.rate'] as const;

testCheck(unreadableCell, {
  valid: [
    { name: 'numbers', table: targetTableOf(ROLES, ['Trùa', 100, 5, 5]) },
    {
      name: 'blank cells, which are missing and not unreadable',
      table: targetTableOf(ROLES, ['Trùa', 100, null, null]),
    },
  ],
  invalid: [
    {
      name: 'a word in place of a count',
      table: targetTableOf(ROLES, ['Trùa', 100, 'năm', 5], ['Nậy', 90, 9, 10]),
      findings: [
        {
          row: 0,
          role: 'poor.opening.count',
          found: null,
          expected: null,
          details: { text: 'năm', isComputed: false },
        },
      ],
    },
    {
      name: 'an error value in a rate of the total',
      table: targetTableOf(ROLES, ['Trùa', 100, 5, 5], [TOTAL, 100, 5, '#DIV/0!']),
      findings: [
        {
          row: 1,
          role: 'poor.opening.rate',
          found: null,
          expected: null,
          details: { text: '#DIV/0!', isComputed: false },
        },
      ],
    },
    {
      name: 'each of several cells, column by column',
      table: targetTableOf(ROLES, ['Trùa', 'một trăm', 5, 'x'], ['Nậy', 'chín mươi', 9, 10]),
      findings: [
        { row: 0, role: 'households', found: null, expected: null, details: { text: 'một trăm', isComputed: false } },
        { row: 1, role: 'households', found: null, expected: null, details: { text: 'chín mươi', isComputed: false } },
        { row: 0, role: 'poor.opening.rate', found: null, expected: null, details: { text: 'x', isComputed: false } },
      ],
    },
    {
      name: 'a word in place of persons',
      table: targetTableOf(['households', 'persons'], ['Trùa', 100, 'bốn trăm']),
      findings: [
        { row: 0, role: 'persons', found: null, expected: null, details: { text: 'bốn trăm', isComputed: false } },
      ],
    },
  ],
});
