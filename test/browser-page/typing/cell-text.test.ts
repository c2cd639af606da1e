import fc from 'fast-check';
import { editableText, pastedContent, shownText, typedContent } from '../../../src/browser-page/typing/cell-text';
import { isFormula } from '../../../src/browser-page/typing/formula-entry';

test.each([
  [null, 'General', ''],
  [2.49, 'General', '2,49'],
  [1.9, '0.00', '1,90'],
  [5196, '#,##0', '5.196'],
  [0.0249, '0.00%', '2,49%'],
  ['=1+1', 'General', '=1+1'],
  ['Trùa', '@', 'Trùa'],
  [true, 'General', 'TRUE'],
  [{ error: '#DIV/0!' }, '0.00', '#DIV/0!'],
  [3, 'not a [format', '3'],
])('%j in the format %s shows as "%s"', (value, numberFormat, shown) => {
  expect(shownText(value, numberFormat)).toBe(shown);
});

describe('typing', () => {
  test.each([
    ['', 'General', null],
    ['51', 'General', 51],
    ['2,49', 'General', 2.49],
    ['-2,5', 'General', -2.5],
    ['5.196', 'General', 5196],
    ['2.49', 'General', '2.49'],
    ['2,5', '0.00%', 0.025],
    ['2,5%', '0.00%', 0.025],
    ['TRUE', 'General', true],
    ['51', '@', '51'],
    ["'51", 'General', '51'],
    ["'=1+1", 'General', '=1+1'],
    ['=', 'General', '='],
    ['Thôn 3', 'General', 'Thôn 3'],
    ['<b>x</b>', 'General', '<b>x</b>'],
  ])('"%s" into a cell of format %s means %j', (text, numberFormat, value) => {
    expect(typedContent(text, numberFormat)?.content).toEqual({ value, formula: null });
  });

  test('a formula is kept for the host to compute', () => {
    expect(typedContent('=SUM(C7:C25)', 'General')?.content).toEqual({ value: null, formula: '=SUM(C7:C25)' });
  });

  test('a percentage gives a plain cell its format, and leaves any other cell its own', () => {
    expect(typedContent('2,5%', 'General')?.numberFormat).toBe('0.00%');
    expect(typedContent('2,5%', '0.0%')?.numberFormat).toBeUndefined();
    expect(typedContent('5', 'General')?.numberFormat).toBeUndefined();
  });
});

test.each([
  ['=SUM(F7:F25', '=SUM(F7:F25)'],
  ['=IF(F7>1,"a"', '=IF(F7>1,"a")'],
  ['=SUM(F7;F8)', '=SUM(F7,F8)'],
  ['=ROUND(2,5*F7;1)', '=ROUND(2.5*F7,1)'],
  ['=2,5*F7', '=2.5*F7'],
  ['=SUM(F7:F25;ROUND(G7;1', '=SUM(F7:F25,ROUND(G7,1))'],
  ['=IF(F7="a;b";1;2)', '=IF(F7="a;b",1,2)'],
  ['={1;2}', '={1;2}'],
  ["=SUM('Chỉ tiêu thôn'!F7:F25)", "=SUM('Chỉ tiêu thôn'!F7:F25)"],
  ['+F7-F8', '=+F7-F8'],
  ['-F7', '=-F7'],
])('the formula %s is kept as %s', (text, formula) => {
  expect(typedContent(text, 'General')?.content).toEqual({ value: null, formula });
});

test.each(['=1+', '=SUM(F7:)', '=1 2', '="a', '=SUM(F7))'])(
  '%s is refused, and stays text where it is pasted',
  (text) => {
    expect(typedContent(text, 'General')).toBeNull();
    expect(pastedContent(text, 'General').content).toEqual({ value: text, formula: null });
  },
);

test.each(['- Hộ nghèo', '+ Thôn Trùa', '-', '--'])('"%s" is text, not a formula', (text) => {
  expect(typedContent(text, 'General')?.content).toEqual({ value: text, formula: null });
});

test('whatever is typed, the formula that comes of it can be parsed', () => {
  const sign = fc.constantFrom(
    '(',
    ')',
    ';',
    ',',
    '+',
    '-',
    'F7',
    '2,5',
    '"a"',
    'SUM(',
    '{',
    '}',
    ':',
    ' ',
    '%',
    "'",
    'ô',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const formula = typedContent(`=${signs.join('')}`, 'General')?.content.formula ?? null;
      expect(formula === null || isFormula(formula)).toBe(true);
    }),
  );
});

test.each([
  [44632, 'd/m/yyyy', '12/3/2022'],
  [44632, 'mm-dd-yy', '12/3/2022'],
  [44632.5, 'd/m/yyyy h:mm', '12/3/2022 12:00'],
  [0.5, 'h:mm', '12:00'],
  [0.5 + 15 / 86_400, 'h:mm', '12:00:15'],
  [44632, '0', '44632'],
])('%d in the format %s is edited as "%s"', (value, numberFormat, text) => {
  expect(editableText({ value, formula: null }, numberFormat)).toBe(text);
});

test('a day and a month are those of this year, the day first', () => {
  const { content, numberFormat } = typedContent('3/2', 'General') ?? {};
  expect(numberFormat).toBe('d/m');
  expect(editableText(content ?? { value: null, formula: null }, 'd/m')).toBe(`3/2/${new Date().getFullYear()}`);
});

test('what the editor begins with means the same again', () => {
  const anything = fc.oneof(
    fc.string(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
      .map((value) => Number(value.toPrecision(12))),
    fc.boolean(),
    fc.constantFrom('=1+1', "'text", '12', '2,5', '1/2', 'TRUE', '5.196'),
  );
  fc.assert(
    fc.property(anything, (value) => {
      fc.pre(value !== '' && !Object.is(value, -0));
      const again = typedContent(editableText({ value, formula: null }, 'General'), 'General')?.content;
      expect(again).toEqual({ value, formula: null });
    }),
  );
});
