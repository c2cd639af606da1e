import type { StepWords } from '../words/steps';
import { labels } from './labels';

const { count, rate } = labels;
const signed = new Intl.NumberFormat('vi-VN', { signDisplay: 'exceptZero' });

/** Of a row of numbers, which stand under each other. */
const points = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** So few signs more than the next reading leave room for doubt. */
const CLOSE_MARGIN = 2;

export const steps: StepWords = {
  allocation: {
    indicator: 'Đối tượng',
    indicators: { poor: 'Hộ nghèo', nearPoor: 'Hộ cận nghèo' },
    goal: 'Chỉ tiêu giao theo',
    goalKinds: {
      reduction: 'Số hộ giảm',
      'closing-count': 'Số hộ còn cuối năm',
      'closing-rate': 'Tỷ lệ còn cuối năm',
      points: 'Điểm phần trăm giảm',
    },
    amounts: {
      reduction: 'Ít nhất (hộ)',
      'closing-count': 'Nhiều nhất (hộ)',
      'closing-rate': 'Nhiều nhất (%)',
      points: 'Ít nhất (điểm)',
    },
    examples: { reduction: '27', 'closing-count': '101', 'closing-rate': '4,93', points: '1-1,5' },
    invalidHouseholds: 'Hãy ghi số hộ bằng số nguyên, ví dụ 27.',
    invalidPoints: 'Hãy ghi một số từ 0 đến 100, ví dụ 4,93.',
    invalidRange: 'Hãy ghi một số hoặc một khoảng, ví dụ 1,5 hoặc 1-1,5.',
    weights: 'Chia cho các thôn',
    byOpening: 'Theo số hộ đầu năm',
    equally: 'Chia đều',
    byColumn: (letters, header) => `Theo cột ${letters}${header && `: ${header}`}`,
    outcome: (reduction, opening) =>
      `Giảm ${count(reduction)} hộ: từ ${count(opening)} còn ${count(opening - reduction)} hộ.`,
    upTo: (reduction) => `Chia theo mức thấp; mức cao là ${count(reduction)} hộ.`,
    difference: (households) => signed.format(households),
    advice: 'Ghi số vào một thôn thì thôn đó được giữ cố định, phần còn lại chia lại cho các thôn khác.',
    shared: (given, goal) => {
      if (given === goal) return `Đã chia đủ ${count(goal)} hộ.`;
      const gap = given < goal ? `còn thiếu ${count(goal - given)}` : `thừa ${count(given - goal)}`;
      return `Đã chia ${count(given)} trên ${count(goal)} hộ, ${gap} hộ.`;
    },
    proposedFor: (hamlet) => `Phân bổ cho ${hamlet}`,
    unlock: (hamlet) => `Bỏ cố định ${hamlet}`,
    preview: 'Xem trước',
    limits: {
      heading: (set) => `Mức ít nhất, nhiều nhất từng thôn${set === 0 ? '' : ` (đã đặt ${count(set)})`}`,
      hamlet: 'Thôn',
      opening: 'Đầu năm',
      floors: 'Ít nhất',
      caps: 'Nhiều nhất',
      of: {
        floors: (hamlet) => `Giảm ít nhất ở ${hamlet}`,
        caps: (hamlet) => `Giảm nhiều nhất ở ${hamlet}`,
      },
    },
  },
  progress: {
    wholeCommune: 'Toàn xã',
    rates: (opening, closing) => `${points.format(opening)} → ${points.format(closing)}`,
    opening: 'đầu năm',
    closing: 'cuối năm',
    goal: (points) => `chỉ tiêu ${rate(points)}`,
  },
  table: {
    heading: 'Bảng và các cột',
    tables: (tables) => `Sổ có ${count(tables)} bảng, đang làm với`,
    columns: 'Công cụ hiểu các cột như sau',
    inferred: (columns, margin) =>
      `${count(columns)} cột không có tiêu đề rõ nên được suy ra từ số liệu. ${
        margin > CLOSE_MARGIN
          ? 'Cách hiểu này khớp số liệu hơn hẳn các cách khác.'
          : 'Cách hiểu này chỉ khớp hơn cách khác một ít, hãy xem kỹ từng cột.'
      }`,
    roles: { index: 'Số thứ tự', hamlet: 'Tên thôn' },
    noRole: 'Không dùng đến',
    mainColumns: 'Cột chính',
    otherColumns: 'Số khẩu và biến động trong năm',
    roleOf: (letters) => `Nội dung cột ${letters}`,
    samples: (texts) => texts.join('; '),
    knownBy: { numbers: 'suy ra từ số liệu', officer: 'theo lựa chọn của bạn' },
    readAnew: 'Bỏ các lựa chọn',
  },
  template: {
    hamlets: 'Tên các thôn, mỗi thôn một dòng',
    example: 'Thôn 1\nThôn 2\nThôn 3',
    add: 'Thêm vào sổ',
  },
};
