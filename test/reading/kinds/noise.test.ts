import { readCount, readRate } from '../../../src/reading/cells/read-number';

it.each([
  [171.00000000000003, 171],
  [9.000000000000002, 9],
  [14.620000000000001, 14.62],
  [171.5, 171.5],
])('%d is read as %d', (stored, shown) => {
  expect(readCount(stored, 'General').number).toBe(shown);
  expect(readRate(stored, 'General').number).toBe(shown);
});
