import { isReference, parseA1Ref, tokenize, translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import fc from 'fast-check';
import { formulaSkeleton, referencesIn, relativeReferences } from '../../src/sheet/formula';
import { formatRange } from '../../src/sheet/range';

const SHEET = 'Chỉ tiêu';

describe('the references in a formula', () => {
  it.each([
    ['a cell, fixed or not, in any case', '=D4+$d$5', ['D4', 'D5']],
    ['a range, from any corner', '=SUM(E9:D4)', ['D4:E9']],
    ['a range with fixed corners', '=SUM(D$4:$D9)', ['D4:D9']],
    ['whole columns and rows', '=SUM(D:E)+SUM($4:5)', ['D1:E1048576', 'A4:XFD5']],
    ['its own sheet by name', "='CHỈ TIÊU'!D4", ['D4']],
    ['a quote in a name', "='A''B'!D4+D5", ['D5']],
    ['no other sheet and no other workbook', "=Khác!D4+'Trang 2'!D5+[1]Biểu!D6+'[x.xlsx]Chỉ tiêu'!D7", []],
    ['no sheets from one to another', '=SUM(Một:Ba!D4)', []],
    ['no words', '=IF(E1="D4 ""E5""",1,F6)', ['E1', 'F6']],
    ['no functions and names', '=LOG10(E1)+ABCD4+D4_x+TD4.x+_D4', ['E1']],
    ['no columns of tables', '=Tbl1[D4]+Bảng[[#This Row],[E5]]+F6', ['F6']],
    ['nothing outside a sheet', '=ZZZ4+D9999999+D0', []],
    ['nothing in a formula without any', '=1+2', []],
  ])('are %s: %s', (_name, formula, expected) => {
    expect(referencesIn(formula, SHEET).map(formatRange)).toEqual(expected);
  });
});

/** What an independent reader of formulas finds; null bounds are those of the sheet. */
function independentReferences(formula: string): string[] {
  return tokenize(formula)
    .filter(isReference)
    .flatMap(({ value }) => {
      const reference = parseA1Ref(value);
      const sheets = reference?.context ?? [];
      if (!reference || !('range' in reference) || sheets.some((sheet) => sheet !== SHEET)) return [];
      const { top, left, bottom, right } = reference.range;
      const range = {
        firstRow: top ?? 0,
        firstColumn: left ?? 0,
        lastRow: bottom ?? 1_048_575,
        lastColumn: right ?? 16_383,
      };
      return [formatRange(range)];
    });
}

it('finds the references that an independent reader of formulas finds', () => {
  const cells = [
    'D4',
    '$D$4',
    'XFD1048576',
    'D4:$E9',
    'D$4:D9',
    'D:E',
    '$4:5',
    "'Chỉ tiêu'!D4",
    'Khác!D4',
    "'A''B'!D4:E5",
  ];
  const others = ['"D4 ""E5"" "', '1.5E3', 'LOG10(E1)', 'TRUE', '#REF!', 'SUM(F6,$G7)', 'IF(A1>0,B2,-C3)', 'D4%', '2'];
  const operators = ['+', '-', '*', '/', '&', '>=', ','];
  const part = fc.tuple(fc.constantFrom(...operators), fc.constantFrom(...cells, ...others));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const formula = `=SUM(0${parts.flat().join('')})`;
      expect(referencesIn(formula, SHEET).map(formatRange)).toEqual(independentReferences(formula));
    }),
    { numRuns: 1000 },
  );
});

describe('the references seen from the own row', () => {
  it.each([
    ['filled down', '=D4/C4', '=D9/C9', 9],
    ['rounded, and written otherwise', '=D4/C4*100', '=IF($C9=0,0,ROUND(100*D9/$C9,2))', 9],
    ['with one cell that stays', '=D4/D$26', '=D9/D$26', 9],
    ['with its own row fixed', '=D4/C4', '=D9/C$9', 9],
  ])('are the same %s', (_name, first, second, row) => {
    expect(relativeReferences(second, row - 1)).toBe(relativeReferences(first, 3));
  });

  it.each([
    ['another column', '=D4/B4'],
    ['another row', '=D4/C5'],
    ['a cell that stays', '=D4/C$5'],
    ['another sheet', '=D4/Khác!C4'],
    ['a range', '=D4/SUM(C4:C5)'],
  ])('are others with %s', (_name, formula) => {
    expect(relativeReferences(formula, 3)).not.toBe(relativeReferences('=D4/C4', 3));
  });

  it('stay the same wherever a formula is filled down, as an independent translator fills it', () => {
    const reference = fc
      .record({ column: fc.constantFrom('B', '$C', 'AA'), fixed: fc.boolean(), row: fc.integer({ min: 1, max: 40 }) })
      .map(({ column, fixed, row }) => `${column}${fixed ? '$' : ''}${fixed ? row + 100 : row}`);
    const row = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1, maxLength: 4 }), row, row, (references, from, to) => {
        const formula = `=SUM(${references.join(',')})`;
        const filled = translateFormulaToA1(translateFormulaToR1C1(formula, `H${from}`), `H${to}`);
        fc.pre(Math.min(...references.map((each) => Number(/\d+$/.exec(each)?.[0]))) + to - from > 0);
        expect(relativeReferences(filled, to - 1)).toBe(relativeReferences(formula, from - 1));
      }),
    );
  });
});

it.each([
  ['=sum( D4:D9 , $D$12)', '=SUM(#,#)'],
  ['=D4 + Khác!D5', '=#+KHÁC!D5'],
])('the skeleton of %s is %s', (formula, skeleton) => {
  expect(formulaSkeleton(formula, SHEET)).toBe(skeleton);
});
