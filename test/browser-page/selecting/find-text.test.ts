import { formatAddress, parseAddress } from '../../../src/sheet/address';
import { findCell } from '../../../src/browser-page/selecting/find-text';

const cells = [
  ['A1', 'Thôn Trùa'],
  ['B1', '=SUM(C1:C3)'],
  ['A2', 'Đông Hà'],
  ['A3', 'trùa hạ'],
].map(([address = '', text = '']) => ({ address: parseAddress(address), texts: [text] }));

test.each<[string, string, boolean, string | null, string]>([
  ['trùa', 'A1', false, 'A3', 'the next one'],
  ['trùa', 'A3', false, 'A1', 'from the end on to the beginning'],
  ['trùa', 'A3', true, 'A1', 'backwards'],
  ['TRUA', 'A1', false, 'A3', 'without capitals and tones'],
  ['dong ha', 'A1', false, 'A2', 'đ as d'],
  ['trùa'.normalize('NFD'), 'A1', false, 'A3', 'in either normal form'],
  ['sum(', 'A1', false, 'B1', 'in a formula'],
  ['trủa', 'A1', false, null, 'not another tone'],
  ['', 'A1', false, null, 'nothing for nothing'],
])('"%s" from %s, backwards %s, is found in %s: %s', (text, from, backwards, expected) => {
  const found = findCell(cells, text, parseAddress(from), backwards);
  expect(found && formatAddress(found)).toBe(expected);
});
