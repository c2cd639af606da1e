import { summarizeSelection } from '../../../src/browser-page/selecting/selection-summary';

test('numbers are added up and averaged, everything filled is counted', () => {
  const summary = { filled: 5, numbers: 4, sum: 20, average: 5 };
  expect(summarizeSelection([2, 4, 'Trùa', 6, null, 8, ''])).toEqual(summary);
});

test('a sum shows nothing that only binary fractions leave over', () => {
  expect(summarizeSelection([0.1, 0.2])?.sum).toBe(0.3);
});

test('texts alone are only counted', () => {
  expect(summarizeSelection(['Trùa', 'Nậy'])).toMatchObject({ filled: 2, numbers: 0 });
});

test.each([[[]], [[3]], [[null, 3]]])('%j tells itself', (values) => {
  expect(summarizeSelection(values)).toBeNull();
});
