import type { AnswerWords } from '../words/answers';

export const answers: AnswerWords = {
  waive: {
    reason: 'Lý do bỏ qua',
    usual: ['Đã đối chiếu hồ sơ, số này đúng', 'Theo số đã được cấp trên phê duyệt', 'Cách ghi theo mẫu của cấp trên'],
    missing: 'Hãy ghi lý do, một dòng là đủ.',
    keep: 'Bỏ qua điểm này',
    cancel: 'Thôi',
  },
  waived: {
    because: (reason) => `Lý do: ${reason}`,
    reconsider: 'Xét lại',
  },
  list: {
    sheet: 'Lập danh sách điểm cần sửa',
    file: 'Tải danh sách (.csv)',
    fileName: 'danh-sach-diem-can-sua.csv',
    text: 'Nếu Excel không cho tải về, hãy chép phần này',
  },
  options: {
    whileTyping: 'Tự kiểm tra lại khi sửa số',
    whileTypingMeans: 'Khi tắt, kết quả chỉ đổi sau mỗi lần bấm Kiểm tra.',
  },
};
