import type { Indicator, Stage } from '../../domain/columns';
import type { Moment } from '../../domain/moment';
import type { CountedWords, SummaryWords } from '../words/summary';
import { labels } from './labels';

const { count } = labels;

const COMMUNE_KIND = /^(xã|phường|thị trấn|đặc khu)\s+/iu;
const BLANK = '……………………………';

const PEOPLE: Readonly<Record<Indicator, string>> = { poor: 'hộ nghèo', nearPoor: 'hộ cận nghèo' };
const STAGES: Readonly<Record<Stage, string>> = {
  opening: 'Đầu năm',
  reduction: 'Giảm trong năm',
  closing: 'Cuối năm',
};

function groupTitle(people: string, stage: Stage, year: number | null): string {
  const whole = `${people.charAt(0).toLocaleUpperCase('vi')}${people.slice(1)}`;
  const titles: Readonly<Record<Stage, string>> = {
    opening: `${whole} đầu năm`,
    reduction: `Giảm ${people} trong năm`,
    closing: `${whole} cuối năm`,
  };
  return [titles[stage], ...(year === null ? [] : [String(year)])].join(' ');
}

const HOUSEHOLDS: CountedWords = {
  unit: 'Đơn vị tính: hộ, %',
  all: 'Tổng số hộ gia đình',
  counted: { poor: 'Số hộ nghèo (hộ)', nearPoor: 'Số hộ cận nghèo (hộ)' },
  rated: { poor: 'Tỷ lệ hộ nghèo (%)', nearPoor: 'Tỷ lệ hộ cận nghèo (%)' },
  group: (indicator, stage, year) => groupTitle(PEOPLE[indicator], stage, year),
};

const PERSONS: CountedWords = {
  unit: 'Đơn vị tính: khẩu, %',
  all: 'Tổng số khẩu',
  counted: { poor: 'Số khẩu của hộ nghèo (khẩu)', nearPoor: 'Số khẩu của hộ cận nghèo (khẩu)' },
  rated: { poor: 'Tỷ lệ khẩu của hộ nghèo (%)', nearPoor: 'Tỷ lệ khẩu của hộ cận nghèo (%)' },
  group: (indicator, stage, year) => groupTitle(`khẩu của ${PEOPLE[indicator]}`, stage, year),
};

const NUMERALS = ['I', 'II', 'III', 'IV', 'V'];

function timeOf({ year, month, day, hour, minute }: Moment): string {
  return `${hour} giờ ${String(minute).padStart(2, '0')} ngày ${day}/${month}/${year}`;
}

export const summary: SummaryWords = {
  sheetName: 'Tổng hợp kế hoạch',
  blank: BLANK,
  blankYear: '………',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  issuingBody: (commune) => `Ủy ban nhân dân ${commune}`,
  placeAndDate: (place, date) => `${place}, ${date ?? 'ngày …… tháng …… năm ………'}`,
  placeName: (commune) => commune.replace(COMMUNE_KIND, ''),
  kind: 'BIỂU TỔNG HỢP',
  subject: (year) => `Kế hoạch thực hiện chỉ tiêu giảm nghèo năm ${year}`,
  heading: (order, title) => `${NUMERALS[order - 1] ?? String(order)}. ${title}`,
  headings: {
    goals: 'Kết quả so với chỉ tiêu được giao',
    analysis: 'Phân tích hộ nghèo đầu năm',
    policies: 'Chính sách đối với hộ nghèo, hộ cận nghèo',
    ranking: 'Xếp hạng các đơn vị theo tỷ lệ hộ nghèo cuối năm',
    hamlets: 'Chi tiết theo đơn vị',
  },
  continued: (title) => `${title} (tiếp theo)`,
  counting: { households: HOUSEHOLDS, persons: PERSONS },
  measure: 'Chỉ tiêu',
  stages: STAGES,
  goals: { reduction: 'Giao giảm ít nhất', closing: 'Giao còn không quá' },
  status: 'Đánh giá',
  reached: 'Đạt',
  missed: 'Chưa đạt',
  analysis: {
    'poor.persons': 'Số khẩu của hộ nghèo',
    'nearPoor.persons': 'Số khẩu của hộ cận nghèo',
    'poor.withLabour': 'Hộ nghèo có người có khả năng lao động',
    'poor.withLabourButDisabledOrIll': 'Trong đó: có người khuyết tật hoặc bệnh hiểm nghèo',
    'poor.withoutLabour': 'Hộ nghèo không có khả năng lao động',
    'poor.socialProtection': 'Trong đó: đang hưởng chế độ bảo trợ xã hội',
  },
  content: 'Nội dung',
  figure: 'Số lượng',
  policies: {
    credit: 'Hộ có nhu cầu được vay vốn tín dụng ưu đãi',
    healthInsurance: 'Hộ được cấp thẻ bảo hiểm y tế',
    legalAid: 'Hộ có nhu cầu được trợ giúp pháp lý miễn phí',
    housing: 'Hộ có nhà hư hỏng được hỗ trợ sửa chữa, xây mới',
  },
  policy: 'Chỉ tiêu',
  share: 'Tỷ lệ (%)',
  rank: 'Hạng',
  stageRate: (stage) => `${STAGES[stage]} (%)`,
  chartTitle: 'Tỷ lệ hộ nghèo đầu năm và cuối năm (%)',
  chartDescription: (hamlets) =>
    `Biểu đồ thanh so sánh tỷ lệ hộ nghèo đầu năm với cuối năm của ${count(hamlets)} đơn vị, theo thứ tự trong bảng bên trái.`,
  rankingAid: 'Cột phụ để xếp hạng, không in',
  index: 'STT',
  hamlet: 'Đơn vị',
  count: 'TS',
  rate: '%',
  total: 'Tổng cộng',
  checkStatus: ({ open, waived, checkedAt }) =>
    `Tình trạng kiểm tra: số liệu được kiểm tra lúc ${checkedAt ? timeOf(checkedAt) : '…… giờ …… ngày ……/……/………'}; ` +
    `còn ${count(open.error)} lỗi, ${count(open.warning)} điểm cần xem, ${count(open.notice)} lưu ý; bỏ qua có lý do: ${count(waived)} điểm.`,
  preparedBy: 'Người lập biểu',
  preparerSigns: '(Ký, ghi rõ họ tên)',
  signerSigns: '(Ký, ghi rõ họ tên, đóng dấu)',
};
