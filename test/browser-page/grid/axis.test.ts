import fc from 'fast-check';
import { Axis, columnPixels, pointPixels } from '../../../src/browser-page/grid/axis';

const sizes = [20, 0, 30, 10];
const axis = new Axis(sizes.length, (index) => sizes[index] ?? 0);

test.each([
  [0, 0],
  [1, 20],
  [2, 20],
  [3, 50],
  [4, 60],
  [9, 60],
])('number %i begins at %i pixels', (index, pixels) => {
  expect(axis.start(index)).toBe(pixels);
});

test.each([
  [-5, 0],
  [0, 0],
  [19, 0],
  [20, 2],
  [49, 2],
  [50, 3],
  [1000, 3],
])('at %i pixels lies number %i, never a hidden one', (pixel, index) => {
  expect(axis.indexAt(pixel)).toBe(index);
});

test('what lies at a pixel covers it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1 }), fc.nat(), (lengths, seed) => {
      const measured = new Axis(lengths.length, (index) => lengths[index] ?? 0);
      fc.pre(measured.length > 0);
      const pixel = seed % measured.length;
      const index = measured.indexAt(pixel);
      expect(measured.start(index)).toBeLessThanOrEqual(pixel);
      expect(measured.start(index) + measured.span(index, index)).toBeGreaterThan(pixel);
    }),
  );
});

test.each([
  [8.43, 64],
  [10, 75],
  [0, 0],
  [0.5, 6],
])('a column of %d characters is %i pixels wide', (characters, pixels) => {
  expect(columnPixels(characters)).toBe(pixels);
});

test('a point is four thirds of a pixel', () => {
  expect(pointPixels(15)).toBe(20);
});
