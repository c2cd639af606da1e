import type { Indicator } from '../../domain/columns';
import type { IndicatorGoal } from '../../domain/commune';
import type { PlanWords, PrintedAnalysis, PrintedIndicator } from '../words/plan';

const BLANK_NUMBER = '……';
const PEOPLE: Readonly<Record<Indicator, string>> = { poor: 'hộ nghèo', nearPoor: 'hộ cận nghèo' };
const FOUNDED = /^(căn cứ|thực hiện|theo|xét|tiếp theo)\s/iu;
const PEOPLES_COMMITTEE = /^(ủy ban nhân dân|uỷ ban nhân dân)\s+(\S.*)$/iu;
const ENDED = /[.;,]+$/u;
const DEPUTY = /^phó\s+/iu;
const ON_BEHALF = /^(tm|kt|tl|tuq)\./iu;

const counts = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

function count(value: number): string {
  return counts.format(value);
}

function percent(rate: string): string {
  return `${rate} %`;
}

function goalOf(indicator: Indicator, goal: IndicatorGoal): string {
  const { reduction, points } = goal;
  const [closing, rate] = [goal['closing-count'], goal['closing-rate']];
  const parts = [
    ...(reduction === undefined ? [] : [`giảm ít nhất ${count(reduction)} hộ`]),
    ...(points === undefined ? [] : [`giảm ít nhất ${count(points)} điểm phần trăm`]),
    ...(closing === undefined ? [] : [`cuối năm còn không quá ${count(closing)} hộ`]),
    ...(rate === undefined ? [] : [`tỷ lệ cuối năm không quá ${percent(count(rate))}`]),
  ];
  return `Chỉ tiêu được giao về ${PEOPLE[indicator]}: ${parts.join('; ')}.`;
}

function review(
  yearBefore: string,
  { households, persons }: PrintedAnalysis,
  openings: Readonly<Partial<Record<Indicator, PrintedIndicator>>>,
): string {
  const parts = (['poor', 'nearPoor'] as const).flatMap((indicator) => {
    const printed = openings[indicator];
    if (!printed) return [];
    const { opening } = printed.counts;
    return [
      `${opening} ${PEOPLE[indicator]} với ${persons[indicator]} khẩu, chiếm tỷ lệ ${percent(printed.rates.opening)}`,
    ];
  });
  return `Kết quả rà soát cuối năm ${yearBefore}, trên địa bàn có ${households} hộ gia đình, trong đó có ${parts.join('; có ')}.`;
}

export const plan: PlanWords = {
  kind: 'KẾ HOẠCH',
  subject: (year) => [`Thực hiện công tác giảm nghèo bền vững năm ${year}`],
  title: (commune, year) => `Kế hoạch giảm nghèo bền vững năm ${year} - ${commune}`,
  bodyLines: (body) => {
    const [, committee, place] = PEOPLES_COMMITTEE.exec(body) ?? [];
    return committee === undefined || place === undefined ? [body] : [committee, place];
  },
  documentNumber: (number) => `Số: ${number}/KH-UBND`,
  legalBasis: (basis, isLast) => {
    const text = basis.replace(ENDED, '');
    return `${FOUNDED.test(text) ? text : `Căn cứ ${text}`}${isLast ? '.' : ';'}`;
  },
  opening: (commune, year) =>
    `Ủy ban nhân dân ${commune} xây dựng Kế hoạch thực hiện công tác giảm nghèo bền vững năm ${year} với các nội dung sau:`,
  count,
  rate: (points, digits) => points.toFixed(digits).replace('.', ','),
  percent,
  blankNumber: BLANK_NUMBER,
  headings: {
    goals: 'I. MỤC TIÊU, CHỈ TIÊU',
    purposes: '1. Mục tiêu',
    generalPurpose: 'a) Mục tiêu tổng quát',
    specificPurpose: 'b) Mục tiêu cụ thể',
    targets: '2. Chỉ tiêu',
    communeTargets: 'a) Chỉ tiêu chung',
    hamletTargets: 'b) Chỉ tiêu của từng đơn vị',
    analysis: (yearBefore) => `II. PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM ${yearBefore}`,
  },
  generalPurpose:
    'Giảm số hộ nghèo, hộ cận nghèo một cách bền vững, hạn chế thấp nhất tái nghèo và phát sinh hộ nghèo mới; nâng cao thu nhập và chất lượng cuộc sống; giúp người nghèo được sử dụng đầy đủ hơn các dịch vụ xã hội cơ bản về việc làm, y tế, giáo dục, nhà ở, nước sạch, vệ sinh và thông tin.',
  specificPurpose: (year, closing) => {
    const rates = closing.map(({ indicator, rate }) => `tỷ lệ ${PEOPLE[indicator]} còn ${percent(rate)}`);
    return `Phấn đấu đến cuối năm ${year}, ${rates.join('; ')}.`;
  },
  target: (indicator, { counts: numbers, rates }) =>
    `${capitalized(PEOPLE[indicator])}: đầu năm có ${numbers.opening} hộ, chiếm ${percent(rates.opening)}; ` +
    `trong năm giảm ${numbers.reduction} hộ; cuối năm còn ${numbers.closing} hộ, chiếm ${percent(rates.closing)}.`,
  goal: goalOf,
  policies: {
    credit: (share) =>
      `Bảo đảm ${share} hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo có nhu cầu và đủ điều kiện được vay vốn tín dụng ưu đãi.`,
    healthInsurance: (share) => `Cấp thẻ bảo hiểm y tế cho ${share} hộ nghèo, hộ cận nghèo thuộc đối tượng được cấp.`,
    legalAid: (share) => `Trợ giúp pháp lý miễn phí cho ${share} hộ nghèo, người nghèo có yêu cầu.`,
    housing: (share) =>
      `Hỗ trợ sửa chữa hoặc làm mới nhà ở cho ${share} hộ nghèo, hộ cận nghèo có nhà hư hỏng, có nhu cầu và đủ điều kiện.`,
  },
  review,
  analysis: (figures) => [
    `Hộ nghèo có người có khả năng lao động: ${figures.withLabour} hộ, trong đó có người khuyết tật hoặc mắc bệnh hiểm nghèo: ${figures.withLabourButDisabledOrIll} hộ.`,
    `Hộ nghèo không có người có khả năng lao động: ${figures.withoutLabour} hộ.`,
    `Hộ nghèo thuộc diện bảo trợ xã hội, không có người có khả năng lao động: ${figures.socialProtection} hộ.`,
  ],
  placeholders: {
    commune: 'xã',
    year: 'năm',
    yearBefore: 'năm trước',
    department: 'bộ phận phụ trách',
    recipient: 'nơi nhận báo cáo',
  },
  copiesTo: 'Nơi nhận:',
  reportedTo: (recipient) => `${recipient} (để báo cáo)`,
  copy: (receiver, isLast) => `- ${receiver.replace(/^[-–+•]\s*/u, '').replace(ENDED, '')}${isLast ? '.' : ';'}`,
  signing: (title) => {
    if (ON_BEHALF.test(title)) return [title];
    const above = DEPUTY.test(title) ? [`KT. ${title.replace(DEPUTY, '')}`] : [];
    return ['TM. ỦY BAN NHÂN DÂN', ...above, title];
  },
};

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
