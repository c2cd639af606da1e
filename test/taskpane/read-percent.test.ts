import { readPercent } from '../../src/taskpane/read-percent';

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
    expect(readPercent(text)).toBe(points);
  });

  it.each(['', ' ', 'năm', '-1', '100,01', '101', '4,93,1', '1.000,5', '4 93', '%', '1e1', ',5', '5,', 'Infinity'])(
    'refuses %j',
    (text) => {
      expect(readPercent(text)).toBeNull();
    },
  );
});
