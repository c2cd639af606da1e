import { dateText, isDateFormat, isPercentFormat } from '../../src/sheet/number-format';

describe('number formats', () => {
  it.each([
    ['0%', true],
    ['0.00%;[Red]-0.00%', true],
    ['General', false],
    ['0.00"%"', false],
    ['0\\%', false],
  ])('%s shows percent: %s', (format, expected) => {
    expect(isPercentFormat(format)).toBe(expected);
  });

  it.each([
    ['d-mmm', true],
    ['[$-42A]dd/mm/yyyy', true],
    ['h:mm', true],
    ['General', false],
    ['#,##0', false],
    ['[Red]0.00', false],
    ['_-* #,##0\\ _d_-', false],
    ['0 "hộ dân"', false],
    ['0.00E+00', false],
  ])('%s shows a date: %s', (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });

  it.each([
    [1, '31/12/1899'],
    [61, '1/3/1900'],
    [36585, '29/2/2000'],
    [44927.75, '1/1/2023'],
    [46022, '31/12/2025'],
  ])('serial %d is %s', (serial, expected) => {
    expect(dateText(serial)).toBe(expected);
  });
});
