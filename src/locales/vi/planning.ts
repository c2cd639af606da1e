import type { PlanningWords } from '../words/planning';
import { labels } from './labels';

const { count } = labels;
const exact = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A longer list would hide what it says. */
const LONGEST_LIST = 4;

function list(cells: readonly string[]): string {
  const rest = cells.length - LONGEST_LIST;
  const named = cells.slice(0, LONGEST_LIST).join('; ');
  return rest > 0 ? `${named} và ${count(rest)} ô khác` : named;
}

export const planning: PlanningWords = {
  allocation: {
    obstacles: {
      'goal-negative': () => 'Chỉ tiêu cao hơn số hộ đầu năm nên không có gì để giảm. Hãy xem lại chỉ tiêu.',
      'above-caps': ({ most }) =>
        `Các thôn giảm được nhiều nhất ${count(most)} hộ, chưa đủ chỉ tiêu. Hãy hạ chỉ tiêu hoặc nới mức của từng thôn.`,
      'below-floors': ({ least }) =>
        `Các mức cố định và mức ít nhất cộng lại đã là ${count(least)} hộ, vượt chỉ tiêu. Hãy giảm bớt các mức đó.`,
      'lock-outside-limits': ({ hamlet, cap }) =>
        `${hamlet}: số cố định phải từ 0 đến ${count(cap)} hộ. Hãy chọn số khác.`,
      'floor-above-cap': ({ hamlet }) =>
        `${hamlet}: mức ít nhất lớn hơn mức nhiều nhất hoặc số hộ đầu năm. Hãy hạ mức ít nhất.`,
      'columns-missing': () =>
        'Bảng không có cột số hộ đầu năm hoặc cột giảm trong năm của chỉ tiêu này. Hãy chọn bảng có đủ hai cột.',
      'opening-unreadable': ({ hamlet }) =>
        `${hamlet}: chưa đọc được số hộ đầu năm hoặc tổng số hộ. Hãy điền đủ rồi phân bổ lại.`,
      'weight-unreadable': ({ hamlet, column }) =>
        `${hamlet}: cột ${column} dùng làm căn cứ phân bổ không ghi số nguyên. Hãy sửa ô đó hoặc chọn cột khác.`,
    },
    hamlet: 'Thôn',
    present: 'Đang ghi',
    quota: 'Tính theo tỷ lệ',
    proposed: 'Phân bổ',
    difference: 'Chênh lệch',
    total: 'Tổng cộng',
    locked: 'cố định',
    exact: (households) => exact.format(households),
  },
  rollOver: {
    obstacles: {
      'columns-missing': () => 'Bảng không có đủ cột đầu năm và cuối năm nên chưa lập được biểu năm sau.',
      'closings-missing': ({ cells }) =>
        `Số cuối năm còn trống hoặc chưa đọc được ở: ${list(cells)}. Hãy điền đủ rồi lập biểu năm sau.`,
      'closings-doubtful': ({ cells }) =>
        `Số cuối năm còn mâu thuẫn ở: ${list(cells)}. Hãy sửa xong rồi lập biểu năm sau.`,
      'year-unknown': () => 'Biểu không ghi năm nên chưa biết năm sau là năm nào. Hãy ghi năm vào tiêu đề của biểu.',
      'next-year-exists': ({ sheet, year }) =>
        `Sổ đã có biểu năm ${year} ở trang tính “${sheet}”. Hãy dùng trang tính đó, hoặc xóa đi rồi lập lại.`,
    },
    openErrors: (errors) =>
      `Biểu năm nay còn ${count(errors)} lỗi, không ảnh hưởng đến số đầu năm sau; nên sửa trước khi gửi.`,
  },
  start: {
    noHamlets: 'Chưa có tên thôn nào. Hãy ghi mỗi thôn một dòng.',
    repeated: (names) => `Tên ghi nhiều lần, chỉ lấy một: ${names.join(', ')}.`,
  },
};
