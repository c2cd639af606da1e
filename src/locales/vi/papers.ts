import type { PaperWords } from '../words/papers';
import { labels } from './labels';

const { count } = labels;

export const papers: PaperWords = {
  heading: 'Thông tin của xã',
  goals: {
    heading: 'Chỉ tiêu được giao',
    advice: 'Ghi chỉ tiêu theo cách cấp trên giao; phần không giao thì để trống.',
    kinds: {
      reduction: 'Giảm ít nhất (hộ)',
      'closing-count': 'Cuối năm còn nhiều nhất (hộ)',
      'closing-rate': 'Cuối năm còn nhiều nhất (%)',
      points: 'Giảm ít nhất (điểm %)',
    },
    fieldOf: (indicator, kind) => `${indicator}: ${kind}`,
    invalid: 'Số hộ ghi bằng số nguyên, tỷ lệ ghi từ 0 đến 100, ví dụ 4,93.',
    takeStated: 'Lấy chỉ tiêu nêu trong sổ và lời văn',
    indicators: { poor: 'Hộ nghèo', nearPoor: 'Hộ cận nghèo' },
  },
  names: 'Tên gọi và người ký',
  document: 'Văn bản kế hoạch',
  fields: {
    superiorBody: 'Cơ quan cấp trên',
    commune: 'Xã',
    place: 'Nơi ghi trước ngày tháng',
    documentNumber: 'Số kế hoạch',
    documentDate: 'Ngày ban hành',
    year: 'Năm kế hoạch, nếu khác năm của bảng',
    recipient: 'Nơi nhận báo cáo, phê duyệt',
    department: 'Bộ phận phụ trách',
    legalBases: 'Căn cứ pháp lý',
    signerTitle: 'Chức vụ người ký',
    signerName: 'Họ tên người ký',
    copiesTo: 'Nơi nhận',
  },
  examples: {
    superiorBody: 'ỦY BAN NHÂN DÂN TỈNH …',
    commune: 'xã …',
    documentNumber: '15',
    documentDate: 'ngày 10 tháng 3 năm 2026',
    department: 'Công chức Văn hóa - Xã hội',
    legalBases: 'Nghị quyết số …\nKế hoạch số …',
    signerTitle: 'CHỦ TỊCH',
    copiesTo: 'Đảng ủy; HĐND; UBND xã;\nLưu: VT.',
  },
  oneALine: 'Mỗi mục một dòng.',
  policies: {
    heading: 'Chỉ tiêu chính sách',
    advice: 'Tỷ lệ (%) người cần thì được hưởng; để trống nếu kế hoạch không nêu.',
    names: {
      credit: 'Vay vốn ưu đãi',
      healthInsurance: 'Bảo hiểm y tế',
      legalAid: 'Trợ giúp pháp lý',
      housing: 'Hỗ trợ nhà ở',
    },
    invalid: 'Hãy ghi một số từ 0 đến 100, ví dụ 100, hoặc để trống.',
  },
  planText: {
    heading: 'Lời văn kế hoạch để đối chiếu',
    label: 'Dán phần I, II của kế hoạch',
    advice: 'Các con số trong lời văn sẽ được so với bảng khi kiểm tra.',
  },
  planTemplate: {
    heading: 'Lời văn phần III, IV của kế hoạch',
    label: 'Nhiệm vụ, giải pháp và tổ chức thực hiện',
    advice: 'Để trống thì kế hoạch dùng lời văn mẫu.',
    takeSample: 'Lấy lời văn mẫu để sửa',
  },
  plan: {
    fileName: (year) => `Kế hoạch giảm nghèo${year === null ? '' : ` ${year}`}.docx`,
    made: 'Đã soạn kế hoạch; tệp nằm trong thư mục Tải về.',
    noDownloads:
      'Chưa soạn kế hoạch: Excel cho Mac không cho tải tệp từ tiện ích. Hãy lưu sổ, mở sổ bằng trang web của công cụ rồi bấm Soạn kế hoạch ở đó.',
    notices: {
      openErrors: (errors) =>
        `Sổ còn ${count(errors)} lỗi; kế hoạch in số liệu đúng như trên trang tính. Hãy sửa rồi lập lại trước khi trình ký.`,
      missingFigures: (figures) => `Sổ chưa có số liệu: ${figures.join('; ')}. Các chỗ ấy để chấm.`,
      unknownPlaceholders: (names) =>
        `Lời văn có chỗ cần điền chưa biết: ${names.map((name) => `{{${name}}}`).join(', ')}. Các chỗ ấy in nguyên như trong tệp.`,
    },
  },
  keep: 'Lưu vào sổ',
  kept: 'Đã lưu vào sổ.',
  incomplete: (fields) =>
    `Văn bản còn để dòng chấm: ${fields.join(', ')}. Ghi vào “Thông tin của xã” rồi làm lại nếu cần.`,
};
