import { formatAddress } from '../../../src/sheet/address';
import { formatRange, parseRange } from '../../../src/sheet/range';
import { copiedFormula } from '../../../src/browser-page/typing/copied-formula';
import { pastedEdits, pastedRange } from '../../../src/browser-page/typing/copied-cells';
import { parseAddress } from '../../../src/sheet/address';

test.each([
  ['C3', 2, 2, 'C3:D4', 'what was copied, from the cell that is selected'],
  ['C3:D6', 2, 2, 'C3:D6', 'a selection that is twice as long'],
  ['C3:D5', 2, 2, 'C3:D4', 'no selection that does not come out even'],
  ['C3:C9', 1, 1, 'C3:C9', 'a whole selection with one cell'],
])('pasting into %s, %i rows by %i columns, fills %s: %s', (selected, rows, columns, filled) => {
  expect(formatRange(pastedRange(parseRange(selected), { rows, columns }))).toBe(filled);
});

const copied = {
  text: '',
  sheet: '1',
  range: parseRange('B2:B3'),
  cells: [
    [{ content: { value: 3, formula: '=A2+A$1' }, numberFormat: '0' }],
    [{ content: { value: 4, formula: null }, numberFormat: '0.0' }],
  ],
};

test.each([
  [false, '=B5+B$1'],
  [true, '=A2+A$1'],
])('where cells are moved: %s, their formula reads %s', (isCut, formula) => {
  const edits = pastedEdits({ ...copied, isCut }, parseRange('C5:C6'));
  expect(
    edits.map(({ address, content, numberFormat }) => [formatAddress(address), content.formula, numberFormat]),
  ).toEqual([
    ['C5', formula, '0'],
    ['C6', null, '0.0'],
  ]);
});

test('what would lie outside the sheet refers to nothing', () => {
  expect(copiedFormula('=A1+$B$1', parseAddress('B2'), parseAddress('B1'))).toBe('=#REF!+$B$1');
});
