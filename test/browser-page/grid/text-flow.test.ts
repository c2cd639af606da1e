import { flowRooms } from '../../../src/browser-page/grid/text-flow';
import { linesOf } from '../../../src/browser-page/grid/text-measure';

const cell = (text: string, align: 'left' | 'center' | 'right' = 'left', flows = text !== '') => ({
  left: 0,
  width: 10,
  isBlank: text === '',
  flows,
  align,
});

test.each([
  ['a text over the blank cells after it', [cell('a'), cell(''), cell(''), cell('b')], { left: 0, right: 20 }],
  ['nothing over a filled cell', [cell('a'), cell('b')], { left: 0, right: 0 }],
  ['no number', [cell('1', 'right', false), cell('')], { left: 0, right: 0 }],
])('%s', (_, cells, room) => {
  expect(flowRooms(cells)[0]).toEqual(room);
});

test('a text held at the right flows to the left, one in the middle to both sides', () => {
  expect(flowRooms([cell(''), cell('a', 'right'), cell('')])[1]).toEqual({ left: 10, right: 0 });
  expect(flowRooms([cell(''), cell('a', 'center'), cell(''), cell('')])[1]).toEqual({ left: 10, right: 20 });
});

test.each([
  ['', 5, 1],
  ['một hai', 7, 1],
  ['một hai', 6, 2],
  ['một hai ba', 6, 2],
  ['một\nhai', 20, 2],
  ['nghiêng', 3, 3],
])('"%s" takes, at a width of %i, %i lines', (text, width, lines) => {
  expect(linesOf(text, width, (part) => part.length)).toBe(lines);
});
