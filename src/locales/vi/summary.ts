import type { Indicator, Stage } from '../../domain/columns';
import type { SummaryWords } from '../sections/summary';

const COMMUNE_KIND = /^(xã|phường|thị trấn|đặc khu)\s+/iu;
const BLANK = '……………………………';

const GROUPS: Readonly<Record<Indicator, Readonly<Record<Stage, string>>>> = {
  poor: {
    opening: 'Hộ nghèo đầu năm',
    reduction: 'Giảm hộ nghèo trong năm',
    closing: 'Hộ nghèo cuối năm',
  },
  nearPoor: {
    opening: 'Hộ cận nghèo đầu năm',
    reduction: 'Giảm hộ cận nghèo trong năm',
    closing: 'Hộ cận nghèo cuối năm',
  },
};

export const summary: SummaryWords = {
  sheetName: 'Tổng hợp kế hoạch',
  blank: BLANK,
  blankYear: '………',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  issuingBody: (commune) => `Ủy ban nhân dân ${commune}`,
  placeAndDate: (place) => `${place}, ngày …… tháng …… năm ………`,
  placeName: (commune) => commune.replace(COMMUNE_KIND, ''),
  kind: 'BIỂU TỔNG HỢP',
  subject: (year) => `Kế hoạch thực hiện chỉ tiêu giảm nghèo năm ${year}`,
  goalsHeading: 'I. Kết quả so với chỉ tiêu được giao',
  hamletsHeading: 'II. Chi tiết theo đơn vị',
  unit: 'Đơn vị tính: hộ, %',
  measure: 'Chỉ tiêu',
  counted: { poor: 'Số hộ nghèo (hộ)', nearPoor: 'Số hộ cận nghèo (hộ)' },
  rated: { poor: 'Tỷ lệ hộ nghèo (%)', nearPoor: 'Tỷ lệ hộ cận nghèo (%)' },
  stages: { opening: 'Đầu năm', reduction: 'Giảm trong năm', closing: 'Cuối năm' },
  goal: 'Chỉ tiêu giao: tỷ lệ cuối năm không quá (%)',
  status: 'Đánh giá',
  reached: 'Đạt',
  missed: 'Chưa đạt',
  index: 'STT',
  hamlet: 'Đơn vị',
  households: 'Tổng số hộ gia đình',
  count: 'TS',
  rate: '%',
  total: 'Tổng cộng',
  group: (indicator, stage, year) => [GROUPS[indicator][stage], ...(year === null ? [] : [String(year)])].join(' '),
  preparedBy: 'Người lập biểu',
  preparerSigns: '(Ký, ghi rõ họ tên)',
  signerSigns: '(Ký, ghi rõ họ tên, đóng dấu)',
};
