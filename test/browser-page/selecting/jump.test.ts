import { formatAddress, parseAddress } from '../../../src/sheet/address';
import { jumpFrom } from '../../../src/browser-page/selecting/jump';

const DOWN = { rows: 1, columns: 0 };
const UP = { rows: -1, columns: 0 };
const terrain = { merges: [], rows: 20, columns: 10, isHidden: () => false };
/** A title in A1, a block from A4 to A8, one cell in A12. */
const filled = new Set(['A1', 'A4', 'A5', 'A6', 'A7', 'A8', 'A12']);

test.each([
  ['A4', DOWN, 'A8', 'along the filled cells'],
  ['A6', DOWN, 'A8', 'along the filled cells'],
  ['A8', DOWN, 'A12', 'over blank cells to the next filled one'],
  ['A1', DOWN, 'A4', 'over blank cells to the next filled one'],
  ['A2', DOWN, 'A4', 'from a blank cell to the next filled one'],
  ['A12', DOWN, 'A20', 'to the edge where there is none'],
  ['A20', DOWN, 'A20', 'nowhere at the edge'],
  ['A8', UP, 'A4', 'upwards as well'],
  ['A4', UP, 'A1', 'upwards over blank cells'],
])('from %s Ctrl and %j lead to %s: %s', (from, step, to) => {
  const reached = jumpFrom(parseAddress(from), step, terrain, (address) => filled.has(formatAddress(address)));
  expect(formatAddress(reached)).toBe(to);
});
