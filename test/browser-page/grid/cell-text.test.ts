import fc from 'fast-check';
import { editableText, shownText, typedContent } from '../../../src/browser-page/grid/cell-text';

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
    expect(typedContent(text, numberFormat).content).toEqual({ value, formula: null });
  });

  test('a formula is kept for the host to work out', () => {
    expect(typedContent('=SUM(C7:C25)', 'General').content).toEqual({ value: null, formula: '=SUM(C7:C25)' });
  });

  test('a percentage gives a plain cell its format, and leaves any other cell its own', () => {
    expect(typedContent('2,5%', 'General').numberFormat).toBe('0.00%');
    expect(typedContent('2,5%', '0.0%').numberFormat).toBeUndefined();
    expect(typedContent('5', 'General').numberFormat).toBeUndefined();
  });
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
      const again = typedContent(editableText({ value, formula: null }, 'General'), 'General').content;
      expect(again).toEqual({ value, formula: null });
    }),
  );
});
