import { isNumeric, readCount, readRate } from '../../../src/reading/cells/read-number';
import type { CellValue } from '../../../src/sheet/cell';

const UNREADABLE = 'unreadable';

function inShort({ state, number, text }: ReturnType<typeof readCount>): unknown {
  if (state === 'number') return number;
  return state === 'blank' ? null : `${UNREADABLE}: ${text}`;
}

describe('a count', () => {
  it.each<[CellValue, unknown]>([
    [12, 12],
    [0, 0],
    [-3, -3],
    [12.5, 12.5],
    ['12', 12],
    [' 12\u00a0', 12],
    ['12\u200b', 12],
    ['1.0', 1],
    ['12,00', 12],
    ['5.196', 5196],
    ['5,196', 5196],
    ['5 196', 5196],
    ['5\u00a0196', 5196],
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['0.500', 0.5],
    ['12 hộ', 12],
    ['30 khẩu', 30],
    ['-', 0],
    [' – ', 0],
    ['−', 0],
    ['--', 0],
    ['-5', -5],
    ['O', 0],
    ['1O', 10],
    ['o', 0],
    [null, null],
    ['', null],
    [' \u00a0\u200b', null],
    ['1.2.3', 'unreadable: 1.2.3'],
    ['1 2', 'unreadable: 1 2'],
    ['1.23.456', 'unreadable: 1.23.456'],
    ['6.', 'unreadable: 6.'],
    ['mười', 'unreadable: mười'],
    ['x', 'unreadable: x'],
    ['6%', 'unreadable: 6%'],
    ['=1+1', 'unreadable: =1+1'],
    [true, 'unreadable: TRUE'],
    [false, 'unreadable: FALSE'],
    [{ error: '#DIV/0!' }, 'unreadable: #DIV/0!'],
  ])('of %j is %j', (value, expected) => {
    expect(inShort(readCount(value, 'General'))).toEqual(expected);
  });

  it('that Excel has made a date of is not read, and shown as the date', () => {
    expect(inShort(readCount(46024, 'd-mmm'))).toBe('unreadable: 2/1/2026');
    expect(inShort(readRate(46024, 'dd/mm/yyyy'))).toBe('unreadable: 2/1/2026');
  });
});

describe('a rate', () => {
  it.each<[CellValue, string, unknown]>([
    [6.25, 'General', 6.25],
    [0.0625, '0.00%', 6.25],
    [0.0481, '0.00%', 4.81],
    [0.07, '0%', 7],
    [6.25, '0.00"%"', 6.25],
    [6.25, '0.00\\%', 6.25],
    ['6,25', 'General', 6.25],
    ['6.25', 'General', 6.25],
    ['6,25 %', 'General', 6.25],
    ['24,40%', 'General', 24.4],
    ['5.196', 'General', 5.196],
    ['1.000', 'General', 1],
    ['1.234,5', 'General', 1234.5],
    ['6 ,25', 'General', 6.25],
    [',84', 'General', 0.84],
    ['O,84', 'General', 0.84],
    ['6,25', '0.00%', 6.25],
    ['-', '0.00%', 0],
    [null, '0.00%', null],
    ['6,2,5', 'General', 'unreadable: 6,2,5'],
    ['sáu', 'General', 'unreadable: sáu'],
    [{ error: '#VALUE!' }, '0.00%', 'unreadable: #VALUE!'],
  ])('of %j in the format %s is %j', (value, format, expected) => {
    expect(inShort(readRate(value, format))).toEqual(expected);
  });

  it('tells how many percent points a unit of its cell is', () => {
    expect(readRate(0.0625, '0.00%').scale).toBe(100);
    expect(readRate('6,25', '0.00%').scale).toBe(100);
    expect(readRate(6.25, '0.00').scale).toBe(1);
    expect(readRate('6,25 %', 'General').scale).toBe(1);
  });
});

it.each<[CellValue, boolean]>([
  [1, true],
  ['1', true],
  ['6,25 %', true],
  ['-', true],
  ['O', true],
  ['Thôn 1', false],
  ['ông', false],
  ['(1)', false],
  ['', false],
  [null, false],
  [true, false],
])('%j stands for a number: %s', (value, expected) => {
  expect(isNumeric(value)).toBe(expected);
});
