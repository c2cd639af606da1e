import type { CheckId, Evidence, FindingDetails } from '../../src/domain/finding';
import { en } from '../../src/locales/en';
import type { FindingPlace, RepairPlace } from '../../src/locales/words/findings';
import { vi } from '../../src/locales/vi';

const PLACE: FindingPlace = {
  cell: 'thôn Trùa, Giảm hộ nghèo',
  column: 'Giảm hộ nghèo',
  found: '50',
  expected: '51',
  elsewhere: 'Trang tính “Kế hoạch”, ô B3',
};

const DETAILS: { readonly [Id in CheckId]: readonly FindingDetails[Id][] } = {
  'unreadable-cell': [
    { text: '<b>năm</b>', isComputed: false },
    { text: '#N/A', isComputed: true },
  ],
  'number-as-text': [
    { text: '-', cells: 1 },
    { text: '<b>214</b>', cells: 1250 },
  ],
  'missing-value': [{}],
  'negative-number': [{ found: -1 }],
  'broken-count': [{ found: 7.5 }],
  'no-households': [{ count: 1234 }],
  'reduction-exceeds-opening': [{ reduction: 8, opening: 7 }],
  'poor-exceed-households': [{ poor: 6, nearPoor: 6, households: 10 }],
  'row-identity': [{ opening: 7, reduction: 2, closing: 6 }],
  'total-mismatch': [{ sum: 51, addends: 19, found: 50 }],
  'rate-mismatch': [{ count: 2, households: 105, found: 1.8, expected: 1.9, style: { digits: 1, mode: 'truncate' } }],
  'rate-above-100': [{ found: 667 }],
  'opening-differs-from-last-year': [{ closing: 7, sheet: '<b>Biểu 2021</b>' }],
  'movement-identity': [{ opening: 128, decrease: 27, increase: 3, closing: 105 }],
  'other-movements-missing': [
    { indicator: 'poor', lines: 3, lacking: ['otherDecrease'] },
    { indicator: 'nearPoor', lines: 2, lacking: ['otherDecrease', 'otherIncrease'] },
  ],
  'movements-disagree': [
    { other: 'nearPoor.fromPoor.count', value: 4, sheet: null },
    { other: 'poor.fromNearPoor.count', value: 4, sheet: '<b>Biểu 3</b>' },
  ],
  'persons-below-households': [{ persons: 100, households: 128 }],
  'persons-per-household': [{ persons: 1200, households: 128 }],
  'labour-sum': [{ withLabour: 31, withoutLabour: 98, poor: 128 }],
  'social-protection-exceeds': [{ socialProtection: 99, withoutLabour: 98 }],
  'stated-figure-differs': [{ stated: 102, value: 101 }],
  'goal-missed': [
    { indicator: 'poor', kind: 'reduction', wanted: 30, reached: 27 },
    { indicator: 'poor', kind: 'closing-count', wanted: 98, reached: 101 },
    { indicator: 'nearPoor', kind: 'closing-rate', wanted: 4.9, reached: 4.93 },
    { indicator: 'nearPoor', kind: 'points', wanted: 1.5, reached: 1.32 },
  ],
  'no-reduction-planned': [{ indicator: 'poor', hamlets: 2, households: 17 }],
  'rate-rises': [{ indicator: 'nearPoor', lines: 2 }],
  'systematic-fault': [
    { kind: 'scaled' as const, factor: 100 },
    { kind: 'scaled' as const, factor: 0.01 },
    { kind: 'shifted' as const, lines: 1 as const },
    { kind: 'shifted' as const, lines: -1 as const },
    { kind: 'other-column' as const, role: 'poor.opening.count' as const },
    { kind: 'share-of-opening' as const },
    { kind: 'share-of-commune' as const },
    { kind: 'share-of-total' as const },
    { kind: 'swapped' as const, role: 'poor.closing.count' as const },
    { kind: 'unexplained' as const },
  ].map((pattern) => ({ role: 'poor.reduction.rate', failed: 18, compared: 20, pattern })),
  'circular-formula': [{ others: 0 }, { others: 3 }],
  'sum-misses-row': [
    { missed: ['Trùa'], repeated: [] },
    { missed: [], repeated: ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu'] },
    { missed: ['Trùa', 'Nậy'], repeated: ['<b>x</b>'] },
  ],
  'constant-over-formula': [
    { along: 'column', formulas: 18 },
    { along: 'line', formulas: 6 },
  ],
  'formula-differs': [{ alike: 18 }],
  'formula-other-row': [{ other: 'Nậy' }],
  'manual-calculation': [{}],
  'hamlet-twice': [{ name: '<b>Trùa</b>', lines: 2 }],
  'similar-hamlet-names': [{ name: 'Đắk Lao', other: 'Đăk Lao' }],
  'legacy-font': [{ cells: 1 }, { cells: 45 }],
  'stale-summary': [{}],
  'rounding-style': [
    { role: 'poor.reduction.rate', style: { digits: 1, mode: 'truncate' }, affected: 16, odd: 1 },
    { role: 'poor.reduction.rate', style: { digits: 0, mode: 'half-up' }, affected: 2, odd: 0 },
    { role: 'poor.reduction.rate', style: { digits: 2, mode: 'half-even' }, affected: 3, odd: 0 },
  ],
};

const COUNT = { row: 0, role: 'poor.reduction.count' } as const;
const RATE = { row: 0, role: 'poor.reduction.rate' } as const;
const IDENTITY = { cells: [COUNT], opening: 171, reduction: 51, closing: 120 } as const;

const EVIDENCE: { readonly [Id in Evidence['id']]: readonly Extract<Evidence, { readonly id: Id }>[] } = {
  'sum-of-rows': [{ id: 'sum-of-rows', cells: [COUNT], addends: 19, value: 51 }],
  'row-identity': [
    { id: 'row-identity', ...IDENTITY, unknown: 'nearPoor.reduction.count', value: 51 },
    { id: 'row-identity', ...IDENTITY, unknown: 'nearPoor.opening.count', value: 171 },
    { id: 'row-identity', ...IDENTITY, unknown: 'nearPoor.closing.count', value: 120 },
  ],
  'rate-follows': [{ id: 'rate-follows', cells: [RATE], found: 2.44, from: 50, value: 2.49 }],
  'rate-of-count': [{ id: 'rate-of-count', cells: [COUNT], count: 1, households: 2047, value: 0.05 }],
  'rest-of-total': [{ id: 'rest-of-total', cells: [COUNT], total: 51, others: 48, value: 3 }],
  'count-of-rate': [{ id: 'count-of-rate', cells: [RATE], rate: 2.86, households: 105, value: 3 }],
  'households-of-rates': [
    { id: 'households-of-rates', cells: [RATE], rates: 1, value: 105 },
    { id: 'households-of-rates', cells: [RATE, RATE], rates: 2, value: 105 },
  ],
  slip: (['one-digit', 'swapped-digits', 'tenfold', 'sign', 'swapped-cells'] as const).flatMap((slip) => [
    { id: 'slip', cells: [RATE], slip, found: 2.03, value: 2.33 },
    { id: 'slip', cells: [COUNT, COUNT], slip, found: 12, value: 21 },
  ]),
};

const REPAIR: readonly RepairPlace[] = [
  { cell: 'Tổng cộng, Giảm hộ cận nghèo', from: '50', to: '51' },
  { cell: 'Tổng cộng, Giảm hộ cận nghèo, %', from: '2,44%', to: '2,49%' },
];

function messagesOf({ findings }: typeof vi): string[] {
  const of = <Id extends CheckId>(id: Id) => DETAILS[id].map((details) => findings.messages[id](PLACE, details));
  return (Object.keys(DETAILS) as CheckId[]).flatMap((id) => of(id));
}

function evidenceOf({ findings }: typeof vi): string[] {
  const of = <Id extends Evidence['id']>(id: Id) => EVIDENCE[id].map((each) => findings.evidence[id](each));
  return (Object.keys(EVIDENCE) as Evidence['id'][]).flatMap((id) => of(id));
}

function doubtsOf({ findings: { doubts } }: typeof vi): string[] {
  return [
    doubts.oneOf([REPAIR, REPAIR.slice(1)]),
    doubts.oneOf([REPAIR, REPAIR, REPAIR]),
    doubts.oneOf([REPAIR, REPAIR, REPAIR, REPAIR, REPAIR]),
    doubts.contradiction(PLACE),
    doubts.unsettled(PLACE),
    doubts.unproven,
    doubts.nearlyTied,
    doubts.alternative(REPAIR),
  ];
}

describe.each([vi, en])('the words of findings in $language', (dictionary) => {
  const said = [...messagesOf(dictionary), ...evidenceOf(dictionary), ...doubtsOf(dictionary)];

  it('leave nothing unsaid', () => {
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter((sentence) => /undefined|NaN|null|\[object|Infinity/.test(sentence))).toEqual([]);
    expect(said.filter((sentence) => sentence !== sentence.trim() || /\s{2}/.test(sentence))).toEqual([]);
  });

  it('are whole sentences without exclamation', () => {
    expect(said.filter((sentence) => !/[.?]$/.test(sentence) || sentence.includes('!'))).toEqual([]);
  });

  it('say each kind of evidence in its own way', () => {
    const spoken = evidenceOf(dictionary);
    expect(new Set(spoken).size).toBe(spoken.length);
  });
});

describe('Vietnamese findings', () => {
  it('ask for the number where nothing tells it', () => {
    const { messages } = vi.findings;
    const untold = { ...PLACE, expected: '' };
    expect(messages['missing-value'](untold, {})).toMatch(/còn để trống\. Nếu không có hộ nào, hãy nhập 0\.$/);
    expect(messages['unreadable-cell'](untold, { text: 'năm', isComputed: false })).toMatch(
      /“năm” không phải là số\. Hãy nhập lại bằng chữ số\.$/,
    );
  });

  it('are said as a colleague would', () => {
    expect(messagesOf(vi)).toMatchInlineSnapshot(`
     [
       "thôn Trùa, Giảm hộ nghèo: “<b>năm</b>” không phải là số. Số đúng là 51.",
       "thôn Trùa, Giảm hộ nghèo: công thức cho kết quả “#N/A”. Số đúng là 51.",
       "thôn Trùa, Giảm hộ nghèo: “-” đang là văn bản, không phải số. Cần ghi dạng số: 51.",
       "Cột “Giảm hộ nghèo”: 1.250 ô như “<b>214</b>” đang là văn bản, không phải số. Cần ghi lại dạng số.",
       "thôn Trùa, Giảm hộ nghèo: còn để trống. Số đúng là 51.",
       "thôn Trùa, Giảm hộ nghèo: ghi 50, nhưng không thể nhỏ hơn 0.",
       "thôn Trùa, Giảm hộ nghèo: ghi 50, nhưng phải là số nguyên.",
       "thôn Trùa, Giảm hộ nghèo: ghi 50, nhưng cùng dòng có 1.234 hộ nghèo hoặc cận nghèo.",
       "thôn Trùa, Giảm hộ nghèo: ghi 50, nhiều hơn số đầu năm là 7 hộ.",
       "thôn Trùa, Giảm hộ nghèo: 6 hộ nghèo cộng 6 hộ cận nghèo nhiều hơn tổng số 10 hộ.",
       "thôn Trùa, Giảm hộ nghèo: ghi 50, phải là 51.",
       "thôn Trùa, Giảm hộ nghèo: ghi 50, phải là 51.",
       "thôn Trùa, Giảm hộ nghèo: ghi 50, phải là 51.",
       "thôn Trùa, Giảm hộ nghèo: ghi 50, nhưng tỷ lệ không thể vượt 100%.",
       "thôn Trùa, Giảm hộ nghèo: ghi 50, nhưng cuối năm trước ở trang tính “<b>Biểu 2021</b>” là 51.",
       "thôn Trùa, Giảm hộ nghèo: ghi 50, phải là 51: đầu năm 128 trừ các khoản giảm 27, cộng các khoản tăng 3.",
       "Thiếu cột “giảm khác” của hộ nghèo: ở 3 dòng, số cuối năm chưa được giải thích hết bằng các cột tăng, giảm đã có.",
       "Thiếu cột “giảm khác” và “tăng khác” của hộ cận nghèo: ở 2 dòng, số cuối năm chưa được giải thích hết bằng các cột tăng, giảm đã có.",
       "thôn Trùa, Giảm hộ nghèo: ghi 50, nhưng cột “Hộ cận nghèo mới từ hộ nghèo” đếm cùng số hộ đó lại ghi 4.",
       "thôn Trùa, Giảm hộ nghèo: ghi 50, nhưng cột “Hộ nghèo mới từ hộ cận nghèo” ở trang tính “<b>Biểu 3</b>” đếm cùng số hộ đó lại ghi 4.",
       "thôn Trùa, Giảm hộ nghèo: 100 khẩu ít hơn 128 hộ. Mỗi hộ có ít nhất một khẩu.",
       "thôn Trùa, Giảm hộ nghèo: 1.200 khẩu trên 128 hộ là khác thường. Hãy xem lại hai số này.",
       "Trang tính “Kế hoạch”, ô B3: 31 hộ có lao động cộng 98 hộ không có lao động là 129, phải bằng 128 hộ nghèo.",
       "Trang tính “Kế hoạch”, ô B3: 99 hộ bảo trợ xã hội nhiều hơn 98 hộ không có lao động.",
       "Trang tính “Kế hoạch”, ô B3: ghi 50, nhưng trong bảng, thôn Trùa, Giảm hộ nghèo là 51.",
       "Chưa đạt chỉ tiêu của xã về hộ nghèo: cần giảm ít nhất 30 hộ, bảng mới giảm 27 hộ.",
       "Chưa đạt chỉ tiêu của xã về hộ nghèo: cuối năm còn nhiều nhất 98 hộ, bảng còn 101 hộ.",
       "Chưa đạt chỉ tiêu của xã về hộ cận nghèo: cuối năm còn nhiều nhất 4,9%, bảng còn 4,93%.",
       "Chưa đạt chỉ tiêu của xã về hộ cận nghèo: cần giảm ít nhất 1,5 điểm phần trăm, bảng mới giảm 1,32 điểm.",
       "Cột “Giảm hộ nghèo”: 2 thôn có 17 hộ nghèo nhưng chưa có chỉ tiêu giảm. Nếu đúng như vậy thì không cần sửa.",
       "Tỷ lệ hộ cận nghèo cuối năm cao hơn đầu năm ở 2 dòng. Nếu đúng như vậy thì không cần sửa.",
       "Cột “Giảm hộ nghèo”: 18/20 dòng không khớp với các cột liên quan. Các số này đều lớn gấp 100 lần, có thể do cách ghi phần trăm.",
       "Cột “Giảm hộ nghèo”: 18/20 dòng không khớp với các cột liên quan. Các số này đều chỉ bằng 1/100 số đúng, có thể do cách ghi phần trăm.",
       "Cột “Giảm hộ nghèo”: 18/20 dòng không khớp với các cột liên quan. Các số này khớp với dòng ngay trên, có thể cả cột đã bị lệch một dòng.",
       "Cột “Giảm hộ nghèo”: 18/20 dòng không khớp với các cột liên quan. Các số này khớp với dòng ngay dưới, có thể cả cột đã bị lệch một dòng.",
       "Cột “Giảm hộ nghèo”: 18/20 dòng không khớp với các cột liên quan. Các số này khớp với cột “Hộ nghèo đầu năm”, có thể đã ghi nhầm cột.",
       "Cột “Giảm hộ nghèo”: 18/20 dòng không khớp với các cột liên quan. Các tỷ lệ này được tính trên số hộ đầu năm, không phải trên tổng số hộ.",
       "Cột “Giảm hộ nghèo”: 18/20 dòng không khớp với các cột liên quan. Các tỷ lệ này được tính trên tổng số hộ của cả xã, không phải trên số hộ của từng thôn.",
       "Cột “Giảm hộ nghèo”: 18/20 dòng không khớp với các cột liên quan. Đây là tỷ trọng của từng thôn trong tổng của cả xã, không phải tỷ lệ trên số hộ của thôn.",
       "Cột “Giảm hộ nghèo”: 18/20 dòng không khớp với các cột liên quan. Nếu đổi chỗ với cột “Hộ nghèo cuối năm” thì khớp, có thể hai cột đã bị nhầm chỗ.",
       "Cột “Giảm hộ nghèo”: 18/20 dòng không khớp với các cột liên quan. Nhiều dòng cùng lệch, nên hãy xem lại cả cột trước khi sửa từng ô.",
       "thôn Trùa, Giảm hộ nghèo: công thức tính cả chính ô này (vòng lặp), Excel không tính được và hiện 0. Hãy sửa công thức để không còn gồm ô này.",
       "thôn Trùa, Giảm hộ nghèo: công thức của ô này và 3 ô khác lấy số của nhau (vòng lặp), Excel không tính được và hiện 0. Hãy gõ số vào một ô, hoặc sửa lại công thức.",
       "thôn Trùa, Giảm hộ nghèo: công thức cộng bỏ sót “Trùa”. Hãy sửa lại vùng cộng.",
       "thôn Trùa, Giảm hộ nghèo: công thức cộng tính nhiều lần “Một”, “Hai”, “Ba”, “Bốn” và 2 dòng khác. Hãy sửa lại vùng cộng.",
       "thôn Trùa, Giảm hộ nghèo: công thức cộng bỏ sót “Trùa”, “Nậy” và tính nhiều lần “<b>x</b>”. Hãy sửa lại vùng cộng.",
       "thôn Trùa, Giảm hộ nghèo: số 50 được gõ tay, trong khi 18 ô khác cùng cột dùng công thức. Số này sẽ không tự đổi khi số liệu thay đổi.",
       "thôn Trùa, Giảm hộ nghèo: số 50 được gõ tay, trong khi 6 ô khác cùng dòng dùng công thức. Số này sẽ không tự đổi khi số liệu thay đổi.",
       "thôn Trùa, Giảm hộ nghèo: công thức lấy số từ các ô khác với 18 công thức còn lại của cột. Hãy so lại công thức.",
       "thôn Trùa, Giảm hộ nghèo: công thức lấy số ở dòng “Nậy”, không phải ở dòng của chính thôn này. Hãy kiểm tra lại công thức.",
       "Sổ đang đặt chế độ tính thủ công nên kết quả của công thức có thể đã cũ. Hãy bấm F9 hoặc đặt lại chế độ tính tự động.",
       "Thôn “<b>Trùa</b>” được ghi ở 2 dòng. Hãy giữ lại một dòng hoặc sửa lại tên cho đúng.",
       "“Đắk Lao” và “Đăk Lao” gần giống nhau. Nếu là một thôn, hãy giữ lại một dòng; nếu là hai thôn thì không cần sửa.",
       "Trang tính “Kế hoạch”, ô B3: ô này dùng phông chữ cũ (TCVN3, VNI) nên dễ lỗi chữ khi chép hoặc tìm. Đổi sang phông Unicode?",
       "Trang tính “Kế hoạch”, ô B3: 45 ô chữ của trang này dùng phông chữ cũ (TCVN3, VNI) nên dễ lỗi chữ khi chép hoặc tìm. Đổi sang phông Unicode?",
       "Trang tính “Kế hoạch”, ô B3: biểu được lập trước khi bảng, chỉ tiêu hoặc kết quả kiểm tra thay đổi. Hãy lập lại biểu tổng hợp.",
       "Cột “Giảm hộ nghèo”: tỷ lệ được cắt còn 1 chữ số sau dấu phẩy mà không làm tròn; 16 ô khác với cách làm tròn thông thường 2 chữ số, 1 ô khác với kiểu của chính cột. Đưa về cùng một kiểu?",
       "Cột “Giảm hộ nghèo”: tỷ lệ được làm tròn đến số nguyên; 2 ô khác với cách làm tròn thông thường 2 chữ số. Đưa về cùng một kiểu?",
       "Cột “Giảm hộ nghèo”: tỷ lệ được làm tròn về số chẵn, đến 2 chữ số sau dấu phẩy; 3 ô khác với cách làm tròn thông thường 2 chữ số. Đưa về cùng một kiểu?",
     ]
    `);
    expect(evidenceOf(vi)).toMatchInlineSnapshot(`
     [
       "Cộng 19 thôn được 51.",
       "Đầu năm 171 trừ cuối năm 120 còn 51.",
       "Cuối năm 120 cộng số giảm 51 được 171.",
       "Đầu năm 171 trừ số giảm 51 còn 120.",
       "Tỷ lệ 2,44% được tính từ 50, nên thành 2,49%.",
       "1 trên 2.047 hộ là 0,05%.",
       "Tổng cộng 51 trừ các dòng còn lại 48 còn 3.",
       "Tỷ lệ 2,86% của 105 hộ ứng với 3 hộ.",
       "Tỷ lệ ghi ở dòng này khớp với 105 hộ.",
       "2 tỷ lệ ghi ở dòng này đều khớp với 105 hộ.",
       "2,03% và 2,33% chỉ khác nhau một chữ số, có thể do gõ nhầm.",
       "12 và 21 chỉ khác nhau một chữ số, có thể do gõ nhầm.",
       "2,03% và 2,33% chỉ khác nhau ở hai chữ số đổi chỗ cho nhau.",
       "12 và 21 chỉ khác nhau ở hai chữ số đổi chỗ cho nhau.",
       "2,03% và 2,33% chỉ khác nhau một chữ số 0 hoặc vị trí dấu phẩy.",
       "12 và 21 chỉ khác nhau một chữ số 0 hoặc vị trí dấu phẩy.",
       "2,03% và 2,33% chỉ khác nhau dấu âm.",
       "12 và 21 chỉ khác nhau dấu âm.",
       "Hai số 2,03% và 2,33% có thể đã ghi nhầm ô cho nhau.",
       "Hai số 12 và 21 có thể đã ghi nhầm ô cho nhau.",
     ]
    `);
    expect(doubtsOf(vi)).toMatchInlineSnapshot(`
     [
       "Một trong hai chỗ sai, số liệu chưa đủ để biết chỗ nào: (1) Tổng cộng, Giảm hộ cận nghèo (50 → 51) và Tổng cộng, Giảm hộ cận nghèo, % (2,44% → 2,49%); hoặc (2) Tổng cộng, Giảm hộ cận nghèo, % (2,44% → 2,49%).",
       "Một trong 3 chỗ sai, số liệu chưa đủ để biết chỗ nào: (1) Tổng cộng, Giảm hộ cận nghèo (50 → 51) và Tổng cộng, Giảm hộ cận nghèo, % (2,44% → 2,49%); hoặc (2) Tổng cộng, Giảm hộ cận nghèo (50 → 51) và Tổng cộng, Giảm hộ cận nghèo, % (2,44% → 2,49%); hoặc (3) Tổng cộng, Giảm hộ cận nghèo (50 → 51) và Tổng cộng, Giảm hộ cận nghèo, % (2,44% → 2,49%).",
       "Một trong 5 chỗ sai, số liệu chưa đủ để biết chỗ nào.",
       "thôn Trùa, Giảm hộ nghèo: ghi 50, mâu thuẫn với các ô liên quan; chưa rõ ô nào sai.",
       "thôn Trùa, Giảm hộ nghèo: ghi 50, không khớp với các ô liên quan; số liệu chưa đủ để biết số đúng.",
       "Bảng có nhiều chỗ mâu thuẫn với nhau nên chưa khẳng định được cách sửa ít ô nhất.",
       "Có cách sửa khác chỉ kém một chút; nên đối chiếu với sổ gốc trước khi sửa.",
       "Cách sửa khác cũng khớp: Tổng cộng, Giảm hộ cận nghèo (50 → 51) và Tổng cộng, Giảm hộ cận nghèo, % (2,44% → 2,49%).",
     ]
    `);
  });

  it('write a decimal comma, never a point', () => {
    const said = [...messagesOf(vi), ...evidenceOf(vi), ...doubtsOf(vi)];
    expect(said.filter((sentence) => /\d\.\d{1,2}(?!\d)/.test(sentence))).toEqual([]);
  });
});
