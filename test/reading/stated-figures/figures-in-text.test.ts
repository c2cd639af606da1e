import fc from 'fast-check';
import { figuresInText } from '../../../src/reading/stated-figures/read-stated-figures';

/** The figures of a text as short lines: subject, value with its digits, bound. */
function figuresOf(text: string, year: number | null = 2022): string[] {
  return figuresInText(text, year).map(({ subject, value, digits, bound }) =>
    [subject, value.toFixed(digits), ...(bound ? [bound] : [])].join(' '),
  );
}

const REVIEW = `II. PHÂN TÍCH HỘ NGHÈO CUỐI NĂM 2021
Qua kết quả điều tra, rà soát hộ nghèo, hộ cận nghèo cuối năm 2021, trên địa bàn xã có 128 hộ nghèo, có 229 khẩu chiếm tỷ lệ 6,25 %.
- Hộ nghèo có người có khả năng lao động là 30 hộ, trong đó hộ nghèo có người có khả năng lao động nhưng có người khuyết tật hoặc bệnh hiểm nghèo 0 hộ.
- Trong đó hộ nghèo không có khả năng lao động là 98 hộ;
- Có 68 hộ nghèo bảo trợ xã hội không có thành viên có khả năng lao động nhưng có người đang hưởng chế độ BTXH.
- Có 171 hộ cận nghèo, với 504 khẩu, chiếm tỷ lệ 8,35%.`;

const FIGURES_OF_REVIEW = [
  'poor.opening.count 128',
  'poor.persons 229',
  'poor.opening.rate 6.25',
  'poor.withLabour 30',
  'poor.withLabourButDisabledOrIll 0',
  'poor.withoutLabour 98',
  'poor.socialProtection 68',
  'nearPoor.opening.count 171',
  'nearPoor.persons 504',
  'nearPoor.opening.rate 8.35',
];

describe('the review of the households in a plan for 2022', () => {
  it('counts at the end of 2021, which is the opening of 2022', () => {
    expect(figuresOf(REVIEW)).toEqual(FIGURES_OF_REVIEW);
  });

  it.each([
    ['decomposed letters', REVIEW.normalize('NFD')],
    ['decimal points', REVIEW.replaceAll(/(\d),(\d)/g, '$1.$2')],
    ['line breaks of Windows', REVIEW.replaceAll('\n', '\r\n')],
    ['spaces that do not break', REVIEW.replaceAll(' ', '\u00a0')],
    ['sentences broken in the middle', REVIEW.replaceAll(' hộ nghèo, có', '\nhộ nghèo,\ncó')],
    ['rounds and dashes as bullets', REVIEW.replace('- Trong', '• Trong').replace('- Có 68', '– Có 68')],
  ])('reads the same with %s', (_what, text) => {
    expect(figuresOf(text)).toEqual(FIGURES_OF_REVIEW);
  });

  it('is the closing of a table for 2021, whose analysis is another than that of the opening', () => {
    expect(figuresOf(REVIEW, 2021)).toEqual([
      'poor.closing.count 128',
      'poor.closing.rate 6.25',
      'nearPoor.closing.count 171',
      'nearPoor.closing.rate 8.35',
    ]);
  });

  it.each([2020, 2023, 2024])('says nothing of a table for %d', (year) => {
    expect(figuresOf(REVIEW, year)).toEqual([]);
  });
});

describe('a goal in words', () => {
  it.each([
    ['phấn đấu giảm tỷ lệ hộ nghèo năm 2022 tối thiểu còn 4,93%', ['poor.closing.rate 4.93 at-most']],
    [
      'Giảm tỷ lệ hộ nghèo năm 2022 tối thiểu còn 4,93%; hộ cận nghèo tối thiểu còn 5,86%.',
      ['poor.closing.rate 4.93 at-most', 'nearPoor.closing.rate 5.86 at-most'],
    ],
    [
      'xã chỉ tiêu hộ nghèo cuối năm 2022 còn 101 hộ chiếm 4,93 %. (Có chỉ tiêu cụ thể cho các thôn như sau).',
      ['poor.closing.count 101', 'poor.closing.rate 4.93'],
    ],
    ['Tỷ lệ hộ nghèo cuối năm 2022 không quá 4,9%.', ['poor.closing.rate 4.9 at-most']],
    [
      'Năm 2022 phấn đấu giảm ít nhất 27 hộ nghèo, còn 101 hộ, tương ứng 4,93%.',
      ['poor.reduction.count 27 at-least', 'poor.closing.count 101 at-most', 'poor.closing.rate 4.93 at-most'],
    ],
    ['CHỈ TIÊU: HỘ NGHÈO CUỐI NĂM 2022 CÒN 101 HỘ', ['poor.closing.count 101']],
  ])('%s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
    expect(figuresInText(text, 2022).every(({ isGoal }) => isGoal)).toBe(true);
  });
});

describe('what is said of the year', () => {
  it.each([
    [
      'Hộ nghèo đầu năm 2022 là 128 hộ, giảm 27 hộ, còn 101 hộ, đạt 4,93%.',
      ['poor.opening.count 128', 'poor.reduction.count 27', 'poor.closing.count 101', 'poor.closing.rate 4.93'],
    ],
    [
      'Giảm tỷ lệ hộ nghèo từ 6,25% đầu năm 2022 xuống còn 4,93% cuối năm 2022.',
      ['poor.opening.rate 6.25', 'poor.closing.rate 4.93'],
    ],
    ['Trong năm 2022 giảm 27 hộ nghèo và 51 hộ cận nghèo.', ['poor.reduction.count 27', 'nearPoor.reduction.count 51']],
    ['Giảm hộ nghèo còn 101 hộ vào cuối năm 2022', ['poor.closing.count 101']],
    [
      'Cuối năm 2022 giảm 27 hộ nghèo còn 101 hộ, tỷ lệ 4,93%, giảm 1,32% so với năm 2021.',
      ['poor.reduction.count 27', 'poor.closing.count 101', 'poor.closing.rate 4.93'],
    ],
    [
      'Tính đến 31/12/2021, xã có 128 hộ nghèo với 229 nhân khẩu, chiếm 6,25% tổng số hộ.',
      ['poor.opening.count 128', 'poor.persons 229', 'poor.opening.rate 6.25'],
    ],
    ['Tổng số hộ toàn xã là 2.047 hộ.', ['households 2047']],
    ['Số hộ nghèo đầu năm 2022: 1.128', ['poor.opening.count 1128']],
    [
      'Cuối năm 2021 có 128 hộ nghèo. Trong đó: 30 hộ có khả năng lao động, 98 hộ không có khả năng lao động.',
      ['poor.opening.count 128', 'poor.withLabour 30', 'poor.withoutLabour 98'],
    ],
    [
      'Căn cứ Quyết định số 131/QĐ-UBND ngày 28/02/2022, chỉ tiêu hộ nghèo cuối năm 2022 còn 101 hộ.',
      ['poor.closing.count 101'],
    ],
  ])('%s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

describe('what is not certain to count the whole commune in its year', () => {
  it.each([
    ['a share of all', 'Đảm bảo 100% hộ nghèo, hộ cận nghèo cuối năm 2022 được cấp thẻ bảo hiểm y tế.'],
    ['the number of hamlets', 'Thôn trưởng 19 thôn, kế hoạch năm 2022 giảm hộ nghèo.'],
    ['numbers of papers and days', 'Quyết định số 8456/QĐ-UBND ngày 31/12/2021 về chỉ tiêu hộ nghèo năm 2022.'],
    ['one hamlet', 'Thôn Trùa đầu năm 2022 có 7 hộ nghèo.'],
    ['another year', 'Cuối năm 2023 còn 80 hộ nghèo, chiếm 3,9%.'],
    ['a day within the year', 'Tính đến ngày 30/6/2022 còn 110 hộ nghèo.'],
    ['half a year', '6 tháng đầu năm 2022 giảm 12 hộ nghèo.'],
    ['several years', 'Tỷ lệ hộ nghèo bình quân giảm 1-1,5%/năm giai đoạn 2021-2025.'],
    ['now', 'Toàn xã hiện có 128 hộ nghèo.'],
    ['no time at all', 'Toàn xã có 128 hộ nghèo, chiếm 6,25%.'],
    ['about so many', 'Cuối năm 2022 còn khoảng 100 hộ nghèo.'],
    ['percent points', 'Giảm tỷ lệ hộ nghèo 1,32% trong năm 2022.'],
    ['some of them', 'Đầu năm 2022 có 30 hộ nghèo dân tộc thiểu số.'],
    ['what is done for some', 'Cuối năm 2022 hỗ trợ nhà ở cho 6 hộ nghèo.'],
    ['a share of the poor', 'Đầu năm 2022 hộ nghèo bảo trợ xã hội chiếm 53,1% số hộ nghèo.'],
    ['escaped and relapsed', 'Trong năm 2022 có 12 hộ thoát nghèo, 3 hộ tái nghèo.'],
    ['both together', 'Tỷ lệ hộ nghèo và hộ cận nghèo cuối năm 2022 là 10,79%.'],
    ['a pasted table', 'Tổng cộng\t2047\t128\t6,25%\t27\t1,31%\t101\t4,93%'],
  ])('%s is left out', (_what, text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it('is every year that is named, where the table names none', () => {
    expect(figuresOf('Cuối năm 2022 còn 101 hộ nghèo. Cuối năm 2021 có 128 hộ nghèo.', null)).toEqual([]);
    expect(figuresOf('Đầu năm có 128 hộ nghèo; cuối năm còn 101 hộ nghèo.', null)).toEqual([
      'poor.opening.count 128',
      'poor.closing.count 101',
    ]);
  });
});

describe('any text', () => {
  it('is read to its end, whatever stands in it', () => {
    const words = [
      'hộ nghèo',
      'hộ cận nghèo',
      'cuối năm 2022',
      'đầu năm',
      'còn',
      'giảm',
      '%',
      '101 hộ',
      '4,93%',
      '(',
      ',',
    ];
    const piece = fc.oneof(fc.constantFrom(...words, '\n', '. ', '; ', '- ', 'I. '), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { value, passage } of figuresInText(pieces.join(' '), 2022)) {
          expect(Number.isFinite(value) && value >= 0).toBe(true);
          expect(passage).not.toBe('');
        }
      }),
    );
  });

  it('states the number that is written, whichever it is', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 0, max: 9999 }), (count, hundredths) => {
        const rate = `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
        const [households, share] = figuresInText(`Cuối năm 2022 còn ${count} hộ nghèo, chiếm ${rate} %.`, 2022);
        expect([households?.value, share?.value, share?.digits]).toEqual([count, hundredths / 100, 2]);
      }),
    );
  });

  it('is quoted by the sentence that the figure stands in', () => {
    const [figure] = figuresInText('Mục tiêu chung.\nCuối năm 2022  còn 101\nhộ nghèo. Hết.', 2022);
    expect(figure?.passage).toBe('Cuối năm 2022 còn 101 hộ nghèo.');
    expect(figure?.place).toEqual({ kind: 'text', passage: 'Cuối năm 2022 còn 101 hộ nghèo.' });
  });
});
