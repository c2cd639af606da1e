import { circularFormula } from '../../../src/checks/rules/circular-formula';
import { formulaCircles } from '../../../src/checks/numbers/formula-circles';
import type { TargetTable } from '../../../src/domain/target-table';
import { TOTAL, targetTableOf } from '../../support/target-table-of';
import { withFormulas } from '../../support/with-formulas';
import { testCheck } from '../test-check';

/** Rows 7 to 9 and their total in row 10: opening, reduction and closing in columns C to E. */
const TABLE = targetTableOf(
  ['poor.opening.count', 'poor.reduction.count', 'poor.closing.count'],
  ['Một', 10, 2, 8],
  ['Hai', 6, 1, 5],
  ['Ba', 4, 0, 4],
  [TOTAL, 20, 3, 17],
);
const table = (formulas: Readonly<Record<string, string>>): TargetTable => withFormulas(TABLE, formulas);

testCheck(circularFormula, {
  valid: [
    { name: 'numbers that are typed', table: TABLE },
    { name: 'a total over its lines', table: table({ C10: '=SUM(C7:C9)', D10: '=SUM(D$7:D9)' }) },
    { name: 'closings that totals add up', table: table({ E7: '=C7-D7', E8: '=C8-D8', E10: '=SUM(E7:E9)' }) },
    { name: 'a share of the total of another column', table: table({ D7: '=C10*0.1', C10: '=SUM(C7:C9)' }) },
    { name: 'the same cell of another sheet', table: table({ C10: "='Năm 2021'!C10" }) },
    { name: 'a total up to the row above its own place', table: table({ C10: '=SUM(C7:OFFSET(C10,-1,0))' }) },
  ],
  invalid: [
    {
      name: 'a total that adds up itself',
      table: table({ C10: '=SUM(C7:C10)' }),
      findings: [{ row: 3, role: 'poor.opening.count', found: 20, expected: null, details: { others: 0 } }],
    },
    {
      name: 'each total that does, by itself',
      table: table({ C10: '=SUM(C7:C10)', D10: '=D10+SUM(D7:D9)' }),
      findings: [
        { row: 3, role: 'poor.opening.count', found: 20, expected: null, details: { others: 0 } },
        { row: 3, role: 'poor.reduction.count', found: 3, expected: null, details: { others: 0 } },
      ],
    },
    {
      name: 'a reduction and a closing that compute with each other',
      table: table({ D8: '=C8-E8', E8: '=C8-D8' }),
      findings: [
        {
          row: 1,
          role: 'poor.reduction.count',
          found: 1,
          expected: null,
          details: { others: 1 },
          involved: ['1 poor.reduction.count', '1 poor.closing.count'],
        },
      ],
    },
    {
      name: 'a hamlet’s share of a total that adds it up, without those beside it',
      table: table({ C7: '=C10/2', C10: '=SUM(C7:C9)', E7: '=C7-D7' }),
      findings: [
        {
          row: 0,
          role: 'poor.opening.count',
          found: 10,
          expected: null,
          details: { others: 1 },
          involved: ['0 poor.opening.count', '3 poor.opening.count'],
        },
      ],
    },
  ],
});

/** A search that called itself for each cell would run out of stack. */
it('follows a long column, each of whose cells refers to the next', () => {
  const lines = 20_000;
  const long = targetTableOf(
    ['households'],
    ...Array.from({ length: lines }, (_line, row): [string, number] => [`Thôn ${row}`, 1]),
  );
  const next = (row: number): string => `=C${row + 8}`;
  const formulas = Object.fromEntries(Array.from({ length: lines - 1 }, (_line, row) => [`C${row + 7}`, next(row)]));
  expect(formulaCircles(withFormulas(long, formulas))).toEqual([]);
  const closing = withFormulas(long, { ...formulas, [`C${lines + 6}`]: '=C7' });
  expect(formulaCircles(closing).map((circle) => circle.length)).toEqual([lines]);
});
