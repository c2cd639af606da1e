import type { FindingsListWords } from '../words/findings-list';
import { summary } from './summary';

export const findingsList: FindingsListWords = {
  sheetName: 'Danh sách lỗi',
  title: 'DANH SÁCH ĐIỂM CẦN SỬA, CẦN XEM',
  subject: (table, status) => `${table}. ${summary.checkStatus(status)}`,
  columns: {
    index: 'STT',
    severity: 'Mức độ',
    place: 'Ở đâu',
    address: 'Ô',
    found: 'Đang ghi',
    expected: 'Phải là',
    reasons: 'Vì sao',
    answer: 'Bỏ qua, vì',
    mended: 'Đã sửa',
  },
  addressOn: (sheet, cell) => `${sheet}, ${cell}`,
  inText: 'văn bản',
  none: 'Không còn điểm nào phải sửa hoặc cần xem.',
};
