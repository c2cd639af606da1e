import type { RemarkWords } from '../words/remarks';

export const remarks: RemarkWords = {
  'marks-unreadable': ({ sheet }) =>
    `Trang tính “${sheet}” có quy tắc định dạng có điều kiện mà Excel chưa đọc được, nên có thể còn đánh dấu chưa xóa được lúc này; các quy tắc đó vẫn giữ nguyên. Hãy lưu sổ, đóng rồi mở lại rồi bấm Xóa đánh dấu lần nữa.`,
};
