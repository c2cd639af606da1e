import { parseAddress } from '../../../src/sheet/address';
import { formatRange, parseRange } from '../../../src/sheet/range';
import { selectCell, selectedRange, stepFrom } from '../../../src/browser-page/selecting/selection';

test('a cell inside a merged range is selected by the cell that holds its content', () => {
  expect(selectCell(parseAddress('C8'), [parseRange('B8:D9')])).toEqual({
    active: parseAddress('B8'),
    reach: parseAddress('B8'),
  });
});

test.each([
  ['A1', 'A3', [], 'A1:A3'],
  ['C5', 'A1', [], 'A1:C5'],
  ['A1', 'B2', ['B2:C3'], 'A1:C3'],
  ['A1', 'B2', ['B2:C3', 'C3:E3'], 'A1:E3'],
  ['A1', 'A1', ['B2:C3'], 'A1'],
])('from %s to %s with merges %j the selection is %s', (active, reach, ranges, selected) => {
  const selection = { active: parseAddress(active), reach: parseAddress(reach) };
  expect(formatRange(selectedRange(selection, ranges.map(parseRange)))).toBe(selected);
});

test.each([
  ['A1', 0, 1, 'B1'],
  ['A1', 0, -1, 'A1'],
  ['A1', -1, 0, 'A1'],
  ['A2', 0, 1, 'B2'],
  ['B2', 0, 1, 'F2'],
  ['B2', 1, 0, 'B3'],
  ['J9', 0, 1, 'J9'],
  ['J20', 1, 0, 'J20'],
])('from %s by %i rows and %i columns one comes to %s', (from, rows, columns, to) => {
  const terrain = {
    merges: [parseRange('B2:D2')],
    rows: 20,
    columns: 10,
    isHidden: ({ column }: { column: number }) => column === parseAddress('E1').column,
  };
  expect(stepFrom(parseAddress(from), { rows, columns }, terrain)).toEqual(parseAddress(to));
});

test('a merged range is left at its far side', () => {
  const terrain = { merges: [parseRange('D2:D5')], rows: 20, columns: 10, isHidden: () => false };
  expect(stepFrom(parseAddress('D3'), { rows: 1, columns: 0 }, terrain)).toEqual(parseAddress('D6'));
});
