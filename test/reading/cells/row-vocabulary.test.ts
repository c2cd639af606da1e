import { plainText } from '../../../src/reading/cells/plain-text';
import {
  indexInName,
  isClosingWord,
  isColumnNumber,
  isGrandTotalName,
  isGroupName,
  isPartName,
  isTotalName,
  LETTER_RANK,
  NUMBER_RANK,
  rankOfIndex,
  ROMAN_RANK,
  unitOfText,
} from '../../../src/reading/cells/row-vocabulary';

describe('the name of a total', () => {
  it.each([
    ...['Tổng cộng', 'TỔNG SỐ', 'Cộng', 'Tổng', 'Chung', 'Toàn xã', 'Tổng cộng (I+II)', 'Tổng số:'],
    ...['Cộng khu vực I', 'Tổng cộng toàn xã', 'Cộng cụm 2'],
  ])('is %s', (name) => {
    expect(isTotalName(plainText(name))).toBe(true);
  });

  it.each(['Trùa', 'Thôn Chung', 'Công Chính', 'Tổng Chánh', 'Cộng Hòa', ''])('is not %s', (name) => {
    expect(isTotalName(plainText(name))).toBe(false);
  });

  it.each([
    ['Tổng cộng', true],
    ['Toàn xã', true],
    ['Cộng', false],
    ['Tổng cụm 1', false],
    ['Tổng khu vực thành thị', false],
  ])('%s means the whole table: %p', (name, isGrand) => {
    expect(isGrandTotalName(plainText(name))).toBe(isGrand);
  });
});

it.each([
  ['Khu vực thành thị', true],
  ['Cụm 1', true],
  ['Khu phố 3', false],
  ['Trùa', false],
])('%s is a part of the commune: %p', (name, isGroup) => {
  expect(isGroupName(plainText(name))).toBe(isGroup);
});

it.each([
  ['Trong đó: hộ DTTS', true],
  ['- Trong đó', true],
  ['Chia ra', true],
  ['Trong Đồng', false],
])('%s repeats a part of the line above: %p', (name, isPart) => {
  expect(isPartName(plainText(name))).toBe(isPart);
});

it.each([
  ['Ghi chú: số liệu sơ bộ', true],
  ['(*) Ghi chú', true],
  ['* Ghi chú', true],
  ['(Ghi chú: hộ DTTS)', true],
  ['Người lập biểu', true],
  ['An Hòa Thịnh, ngày 5 tháng 1 năm 2022', true],
  ['TM. ỦY BAN NHÂN DÂN', true],
  ['Nơi nhận:', true],
  ['Chử Đồng Tử', false],
  ['Nguồn: UBND xã', true],
  ['Nguồn số liệu của xã', true],
  ['Nguồn', false],
  ['Nguồn Thượng', false],
  ['Thôn Nguồn', false],
])('%s closes the table: %p', (text, isClosing) => {
  expect(isClosingWord(plainText(text))).toBe(isClosing);
});

it.each([
  ['A', true],
  ['(1)', true],
  ['[12]', true],
  ['4=3/1*100', true],
  ['(9)=1-2', true],
  ['105', false],
  ['Trùa', false],
  ['', false],
])('%j numbers a column: %p', (text, isNumber) => {
  expect(isColumnNumber(text)).toBe(isNumber);
});

it.each([
  ['Hộ', 'households'],
  ['Số hộ', 'households'],
  ['Khẩu', 'persons'],
  ['Nhân khẩu', 'persons'],
  ['Số người', 'persons'],
  ['Hộ nghèo', null],
  ['', null],
])('a line of %j counts %p', (text, unit) => {
  expect(unitOfText(text)).toBe(unit);
});

it.each([
  ['A', LETTER_RANK],
  ['II', ROMAN_RANK],
  ['I.', ROMAN_RANK],
  ['3', NUMBER_RANK],
  ['3)', NUMBER_RANK],
  ['1.1', NUMBER_RANK + 1],
  ['1.1.2', NUMBER_RANK + 2],
  ['Trùa', null],
  ['', null],
])('the index %j has rank %p', (index, rank) => {
  expect(rankOfIndex(index)).toBe(rank);
});

it('small letters stand below numbers, and bullets below letters', () => {
  const [number, letter, bullet] = ['1.1.1', 'a)', '-'].map((index) => rankOfIndex(index) ?? Number.NaN);
  expect(letter).toBeGreaterThan(number ?? Number.NaN);
  expect(bullet).toBeGreaterThan(letter ?? Number.NaN);
});

it.each([
  ['I. Khu vực thành thị', 'I'],
  ['1.2) Trùa', '1.2'],
  ['A - Miền núi', 'A'],
  ['Trùa', ''],
  ['I.', ''],
])('in %j stands the index %j', (name, index) => {
  expect(indexInName(name)).toBe(index);
});
