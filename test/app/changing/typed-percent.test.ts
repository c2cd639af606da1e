import { typedPercent, typedPercentRange } from '../../../src/app/changing/typed-percent';

describe('percent points as an officer types them', () => {
  it.each([
    ['4,93', 4.93],
    ['4.93', 4.93],
    [' 4,93 ', 4.93],
    ['4,93%', 4.93],
    ['4,93 %', 4.93],
    ['0', 0],
    ['100', 100],
    ['05', 5],
  ])('takes %j', (text, points) => {
    expect(typedPercent(text)).toBe(points);
  });

  it.each(['', ' ', 'năm', '-1', '100,01', '101', '4,93,1', '1.000,5', '4 93', '%', '1e1', ',5', '5,', 'Infinity'])(
    'refuses %j',
    (text) => {
      expect(typedPercent(text)).toBeNull();
    },
  );
});

describe('a range of percent points', () => {
  it.each([
    ['1-1,5', 1, 1.5],
    ['1 – 1.5', 1, 1.5],
    ['1% - 1,5%', 1, 1.5],
    ['1,5', 1.5, 1.5],
  ])('takes %j', (text, least, most) => {
    expect(typedPercentRange(text)).toEqual({ least, most });
  });

  it.each(['1,5-1', '1-101', '1-', '-1', '1-1,2-2'])('refuses %j', (text) => {
    expect(typedPercentRange(text)).toBeNull();
  });

  it('is not one number', () => {
    expect(typedPercent('1-1,5')).toBeNull();
  });
});
