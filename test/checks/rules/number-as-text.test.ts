import { numberAsText } from '../../../src/checks/rules/number-as-text';
import type { CellLiteral } from '../../support/target-table-of';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { filledDown, withFormulas, withTextNumbers } from '../../support/with-formulas';
import { testCheck } from '../test-check';

const ROLES = ['households', 'poor.opening.count', 'poor.reduction.count', 'poor.closing.count'] as const;
/** Every closing computed, and every total of the line 10. */
const FORMULAS = {
  ...filledDown('F', [7, 8, 9], '=D{row}-E{row}'),
  ...Object.fromEntries(['C', 'D', 'E', 'F'].map((letter) => [`${letter}10`, `=SUM(${letter}7:${letter}9)`])),
};

interface Shown {
  /** What the formulas come to in Excel, where a text leads them astray. */
  readonly households?: CellLiteral;
  readonly opening?: CellLiteral;
  readonly closing?: CellLiteral;
  readonly closings?: CellLiteral;
  readonly reduction?: number;
}

/** Rows 7 to 9, their total in row 10, columns C to F; the second hamlet is the one with texts. */
function tableWith(texts: Record<string, string>, shown: Shown = {}, formulas: Record<string, string> = FORMULAS) {
  const { households = 495, opening = 39, closing = 14, closings = 31, reduction = 4 } = shown;
  const table = targetTableOf(
    ROLES,
    ['Một', 101, 12, 2, 10],
    ['Hai', 214, 18, reduction, closing],
    ['Ba', 180, 9, 2, 7],
    [TOTAL, households, opening, 4 + reduction, closings],
  );
  return withTextNumbers(withFormulas(table, formulas), texts);
}

testCheck(numberAsText, {
  valid: [
    { name: 'a table whose numbers are numbers', table: tableWith({}) },
    { name: 'texts that no formula refers to', table: tableWith({ C8: '214', D8: '18', E8: '4' }, {}, {}) },
    { name: 'digits that an operator makes a number of', table: tableWith({ D8: '18' }, {}, { F8: '=D8-E8' }) },
    { name: 'a dash that a sum may pass over', table: tableWith({ E8: '-' }, { reduction: 0, closing: 18 }) },
    {
      name: 'a wrong sum that has passed over a dash rightly',
      table: tableWith({ E8: '-' }, { reduction: 0, closing: 18, closings: 33 }),
    },
    {
      name: 'a wrong difference that has taken bare digits rightly',
      table: tableWith({ D8: '18' }, { closing: 12 }, { F8: '=D8-E8-2' }),
    },
    {
      name: 'a rate in text: no formula refers to it',
      table: withTextNumbers(
        withFormulas(
          targetTableOf(
            ['households', 'poor.opening.count', 'poor.opening.rate'],
            ['Một', 100, 5, 6],
            [TOTAL, 100, 5, '#VALUE!'],
          ),
          { E8: '=E7+0' },
        ),
        { E7: '6%' },
      ),
    },
    {
      name: 'a text that a formula gives',
      table: tableWith({ E8: '-' }, { reduction: 0, closing: '#VALUE!' }, { ...FORMULAS, E8: '=IF(1,"-",0)' }),
    },
  ],
  invalid: [
    {
      name: 'digits that a sum has passed over',
      table: tableWith({ C8: '214' }, { households: 281 }),
      findings: [
        {
          row: 1,
          role: 'households',
          found: null,
          expected: 214,
          details: { text: '214', cells: 1 },
          consequences: ['3 households'],
          repair: ['1 households: null → 214'],
        },
      ],
    },
    {
      name: 'a dash that nothing can be subtracted with, and all that comes of it',
      table: tableWith({ E8: '-' }, { reduction: 0, closing: '#VALUE!', closings: '#VALUE!' }),
      findings: [
        {
          row: 1,
          role: 'poor.reduction.count',
          found: null,
          expected: 0,
          details: { text: '-', cells: 1 },
          consequences: ['1 poor.closing.count', '3 poor.closing.count'],
          repair: ['1 poor.reduction.count: null → 0'],
        },
      ],
    },
    {
      name: 'a number with its unit, without the spaces around it',
      table: tableWith({ D8: '18 hộ\u00a0' }, { opening: 21, closing: '#VALUE!', closings: '#VALUE!' }),
      findings: [
        {
          row: 1,
          role: 'poor.opening.count',
          found: null,
          expected: 18,
          details: { text: '18 hộ', cells: 1 },
          consequences: ['3 poor.opening.count', '1 poor.closing.count', '3 poor.closing.count'],
        },
      ],
    },
    {
      name: 'a column that was pasted as text, as one',
      table: tableWith({ C7: '101', C8: '214', C9: '180' }, { households: 0 }),
      findings: [
        {
          row: 0,
          role: 'households',
          found: null,
          expected: null,
          details: { text: '101', cells: 3 },
          involved: ['0 households', '1 households', '2 households'],
          consequences: ['3 households'],
          repair: ['0 households: null → 101', '1 households: null → 214', '2 households: null → 180'],
        },
      ],
    },
    {
      name: 'a closing that hides its error',
      table: tableWith(
        { E8: '-' },
        { reduction: 0, closing: 0, closings: 17 },
        { ...FORMULAS, F8: '=IFERROR(D8-E8,0)' },
      ),
      findings: [
        {
          row: 1,
          role: 'poor.reduction.count',
          found: null,
          expected: 0,
          details: { text: '-', cells: 1 },
          consequences: ['1 poor.closing.count', '3 poor.closing.count'],
        },
      ],
    },
  ],
});
