import { areSwapped, slipBetween } from '../../../src/diagnosis/telling/slips';

describe('a slip of the hand', () => {
  it.each([
    ['one digit', 50, 51, 0, 'one-digit'],
    ['one digit of a rate', 2.03, 2.33, 2, 'one-digit'],
    ['two neighbours swapped', 150, 105, 0, 'swapped-digits'],
    ['a zero too many', 50, 5, 0, 'tenfold'],
    ['a zero too few', 5, 50, 0, 'tenfold'],
    ['the decimal point of a rate', 23.3, 2.33, 2, 'tenfold'],
    ['a sign', -28, 28, 0, 'sign'],
  ])('is told by the digits: %s', (_name, wrong, right, digits, slip) => {
    expect(slipBetween(wrong, right, digits)).toBe(slip);
  });

  it.each([
    ['numbers of one digit, which are all alike', 5, 8, 0],
    ['two digits that are not neighbours', 321, 123, 0],
    ['two digits that are not swapped', 150, 161, 0],
    ['different lengths', 99, 105, 0],
    ['nothing times ten', 0, 0, 0],
  ])('is not seen in %s', (_name, wrong, right, digits) => {
    expect(slipBetween(wrong, right, digits)).toBeNull();
  });

  it('is two cells in which each other’s numbers stand', () => {
    const one = { cell: { row: 0, role: 'poor.opening.count' }, from: 7, to: 9 } as const;
    const other = { cell: { row: 1, role: 'poor.opening.count' }, from: 9, to: 7 } as const;
    expect(areSwapped(one, other)).toBe(true);
    expect(areSwapped(one, { ...other, to: 8 })).toBe(false);
    expect(areSwapped({ ...one, to: 7 }, { ...other, from: 7 })).toBe(false);
  });
});
