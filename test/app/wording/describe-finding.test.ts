import { describeEvidence, describeFinding, describeNumber, labelOf } from '../../../src/app/wording/describe-finding';
import { findingOf } from '../../../src/checks/definition/finding-of';
import type { CellRepair, Evidence, Resolution } from '../../../src/domain/finding';
import { certainly } from '../../../src/domain/finding';
import { en } from '../../../src/locales/en';
import { vi } from '../../../src/locales/vi';
import { targetTableOf, TOTAL } from '../../support/target-table-of';

const table = targetTableOf(
  ['households', 'poor.opening.count', 'poor.opening.rate'],
  ['Trùa', 105, 7, 6.76],
  [TOTAL, 105, 8, 6.76],
);
const TOTAL_COUNT = { row: 1, role: 'poor.opening.count' } as const;
const TOTAL_RATE = { row: 1, role: 'poor.opening.rate' } as const;

const wrongTotal = findingOf(
  { id: 'total-mismatch', details: { sum: 7, addends: 1, found: 8 } },
  'error',
  TOTAL_COUNT,
  {
    found: 8,
    expected: 7,
    evidence: [
      { id: 'sum-of-rows', cells: [{ row: 0, role: 'poor.opening.count' }], addends: 1, value: 7 },
      { id: 'rate-of-count', cells: [TOTAL_COUNT], count: 7, households: 105, value: 6.67 },
      { id: 'rate-of-count', cells: [TOTAL_RATE], count: 7, households: 105, value: 6.67 },
    ],
    resolution: certainly([{ cell: TOTAL_COUNT, from: 8, to: 7 }]),
  },
);

const count: readonly CellRepair[] = [{ cell: TOTAL_COUNT, from: 8, to: 7 }];
const rate: readonly CellRepair[] = [{ cell: TOTAL_RATE, from: null, to: 6.67 }];

describe('a finding in words', () => {
  it.each([
    [
      'a cell',
      { kind: 'cell', sheet: '2', sheetName: 'Kế hoạch', row: 2, column: 1 } as const,
      'Trang tính “Kế hoạch”, ô B3',
    ],
    ['a text', { kind: 'text', passage: '9 hộ nghèo' } as const, 'Trong văn bản, “9 hộ nghèo”'],
  ])('says where beside the table it is stated: %s', (_kind, elsewhere, place) => {
    const details = { stated: 9, value: 8 };
    const parts = { found: 9, expected: 8, elsewhere };
    const finding = findingOf({ id: 'stated-figure-differs', details }, 'error', TOTAL_COUNT, parts);
    const { message } = describeFinding(table, finding, vi);
    expect(message).toBe(`${place}: ghi 9, nhưng trong bảng, Tổng cộng, Hộ nghèo đầu năm là 8.`);
  });

  it('names a column of movements or persons', () => {
    const movements = targetTableOf(['poor.escaped.count', 'poor.opening.persons'], ['Trùa', -2, 30]);
    const details = { found: -2 };
    const cell = { row: 0, role: 'poor.escaped.count' } as const;
    const finding = findingOf({ id: 'negative-number', details }, 'error', cell, { found: -2 });
    expect(describeFinding(movements, finding, vi)).toMatchObject({
      address: 'C7',
      message: 'thôn Trùa, Hộ thoát nghèo: ghi -2, nhưng không thể nhỏ hơn 0.',
    });
    expect(labelOf(movements, { row: 0, role: 'poor.opening.persons' }, vi)).toBe('thôn Trùa, Khẩu hộ nghèo đầu năm');
  });

  it('leaves the choice between two styles of a column to the sentence', () => {
    const details = { role: 'poor.opening.rate', style: { digits: 1, mode: 'truncate' }, affected: 1, odd: 1 } as const;
    const resolution: Resolution = { kind: 'choice', repair: rate, alternatives: [rate] };
    const finding = findingOf({ id: 'rounding-style', details }, 'notice', TOTAL_RATE, { resolution });
    expect(describeFinding(table, finding, vi).reasons).toEqual([]);
  });

  it('names its cell by labels and by address, and gives each reason once', () => {
    expect(describeFinding(table, wrongTotal, vi)).toEqual({
      address: 'D8',
      message: 'Tổng cộng, Hộ nghèo đầu năm: ghi 8, phải là 7.',
      reasons: ['Cộng 1 thôn được 7.', '7 trên 105 hộ là 6,67%.'],
    });
    expect(describeFinding(table, wrongTotal, en).message).toBe(
      'Tổng cộng, Poor households, opening: says 8, must be 7.',
    );
  });

  it.each<[string, Resolution, string, string[]]>([
    [
      'lists repairs that tie in place of one number',
      { kind: 'tied', alternatives: [count, rate] },
      'Một trong hai chỗ sai, số liệu chưa đủ để biết chỗ nào: (1) Tổng cộng, Hộ nghèo đầu năm (8 → 7); hoặc (2) Tổng cộng, Hộ nghèo đầu năm, % (6,67%).',
      [],
    ],
    [
      'leaves open what the number should be',
      { kind: 'unsettled' },
      'Tổng cộng, Hộ nghèo đầu năm: ghi 8, không khớp với các ô liên quan; số liệu chưa đủ để biết số đúng.',
      [],
    ],
    [
      'says that the smallest repair was not proven',
      { kind: 'unproven' },
      'Tổng cộng, Hộ nghèo đầu năm: ghi 8, mâu thuẫn với các ô liên quan; chưa rõ ô nào sai.',
      ['Bảng có nhiều chỗ mâu thuẫn với nhau nên chưa khẳng định được cách sửa ít ô nhất.'],
    ],
    [
      'names another repair that fits as well',
      { kind: 'likeliest', repair: count, alternatives: [rate] },
      'Tổng cộng, Hộ nghèo đầu năm: ghi 8, phải là 7.',
      ['Cách sửa khác cũng khớp: Tổng cộng, Hộ nghèo đầu năm, % (6,67%).'],
    ],
    [
      'says that another repair comes near',
      { kind: 'nearly', repair: count, margin: 5 },
      'Tổng cộng, Hộ nghèo đầu năm: ghi 8, phải là 7.',
      ['Có cách sửa khác chỉ kém một chút; nên đối chiếu với sổ gốc trước khi sửa.'],
    ],
  ])('%s', (_name, resolution, message, reasons) => {
    expect(describeFinding(table, { ...wrongTotal, evidence: [], resolution }, vi)).toMatchObject({ message, reasons });
  });

  it('keeps the sentence of a check that names no number, whatever the doubt', () => {
    const blank = findingOf({ id: 'missing-value', details: {} }, 'error', TOTAL_COUNT);
    expect(describeFinding(table, { ...blank, resolution: { kind: 'unproven' } }, vi).message).toBe(
      'Tổng cộng, Hộ nghèo đầu năm: còn để trống. Nếu không có hộ nào, hãy nhập 0.',
    );
  });
});

it('text from a cell stays text', () => {
  const named = targetTableOf(['households'], ['<b>=1+1</b>', 'x']);
  expect(labelOf(named, { row: 0, role: 'households' }, vi)).toBe('thôn <b>=1+1</b>, Tổng số hộ');
});

it.each([
  [null, TOTAL_COUNT, ''],
  [2047, TOTAL_COUNT, '2.047'],
  [6.67, TOTAL_RATE, '6,67%'],
] as const)('the number %s is said as its column writes it', (value, cell, text) => {
  expect(describeNumber(value, cell, vi)).toBe(text);
});

it.each<[Evidence, string]>([
  [
    { id: 'rest-of-total', cells: [TOTAL_COUNT], total: 51, others: 48, value: 3 },
    'Tổng cộng 51 trừ các dòng còn lại 48 còn 3.',
  ],
  [
    { id: 'row-identity', cells: [], unknown: 'poor.closing.count', opening: 7, reduction: 2, closing: 6, value: 5 },
    'Đầu năm 7 trừ số giảm 2 còn 5.',
  ],
  [
    { id: 'rate-follows', cells: [TOTAL_RATE], found: 2.44, from: 50, value: 2.49 },
    'Tỷ lệ 2,44% được tính từ 50, nên thành 2,49%.',
  ],
  [
    { id: 'count-of-rate', cells: [TOTAL_RATE], rate: 6.67, households: 105, value: 7 },
    'Tỷ lệ 6,67% của 105 hộ ứng với 7 hộ.',
  ],
  [{ id: 'households-of-rates', cells: [TOTAL_RATE], rates: 1, value: 105 }, 'Tỷ lệ ghi ở dòng này khớp với 105 hộ.'],
  [
    { id: 'slip', cells: [TOTAL_RATE], slip: 'one-digit', found: 2.03, value: 2.33 },
    '2,03% và 2,33% chỉ khác nhau một chữ số, có thể do gõ nhầm.',
  ],
])('the evidence %j is said in its own words', (evidence, sentence) => {
  expect(describeEvidence(evidence, vi)).toBe(sentence);
});
