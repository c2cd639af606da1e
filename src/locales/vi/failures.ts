import type { DamagedPlace } from '../../workbook/failure';
import type { FailureWords } from '../words/failures';

/** The fault and its place: "không đọc được trang “Chỉ tiêu thôn”, ô C7". */
function damage({ part, isMissing, sheet, cell }: DamagedPlace): string {
  const where = sheet === null ? `phần ${part}` : `trang “${sheet}”${cell === null ? '' : `, ô ${cell}`}`;
  return isMissing ? `thiếu ${where}` : `không đọc được ${where}`;
}

export const failures: FailureWords = {
  workbook: {
    'sheet-protected': () =>
      'Trang tính đang khóa nên chưa ghi được; chưa ô nào thay đổi. Bỏ khóa (Xem lại → Bỏ bảo vệ trang tính) rồi bấm lại.',
    'cell-being-edited': () => 'Excel đang chờ nhập xong ô. Nhấn Enter rồi bấm lại.',
    'sheet-not-found': (sheet) =>
      `Không còn thấy trang tính${sheet && ` “${sheet}”`} trong sổ. Bấm Kiểm tra để đọc lại sổ.`,
    'workbook-too-large': () =>
      'Bảng quá lớn nên Excel không chuyển hết một lần được. Hãy xóa các dòng trống đã định dạng ở dưới bảng rồi bấm lại.',
    'access-denied': () =>
      'Sổ đang mở ở chế độ chỉ đọc nên chưa ghi được. Hãy bấm “Cho phép chỉnh sửa” hoặc lưu thành bản khác rồi bấm lại.',
    'excel-too-old': () =>
      'Bản Excel này chưa có chức năng mà công cụ cần (có từ Excel 2021). Hãy cập nhật Excel, hoặc dùng trang web của công cụ với tệp .xlsx.',
    'excel-refused': (cause) =>
      `Excel chưa nhận thao tác này${cause && ` (${cause})`}; hãy lưu sổ, mở lại rồi bấm lần nữa.`,
    cancelled: () => 'Đã dừng theo yêu cầu; sổ không thay đổi. Bấm Kiểm tra khi muốn đọc lại.',
    'file-empty': (file) => `Tệp ${file} trống, không có nội dung. Hãy chọn lại tệp.`,
    'file-not-xlsx': (file) => `Tệp ${file} không phải là sổ Excel (.xlsx). Hãy mở bằng Excel rồi lưu lại dạng .xlsx.`,
    'file-is-old-xls': (file) => `Tệp ${file} là dạng Excel cũ (.xls). Hãy mở bằng Excel rồi lưu lại dạng .xlsx.`,
    'file-encrypted': (file) => `Tệp ${file} có đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.`,
    'file-damaged': (file, place) =>
      place
        ? `Tệp ${file} bị hỏng: ${damage(place)}. Hãy lấy lại bản khác của tệp.`
        : `Tệp ${file} bị hỏng hoặc chưa tải hết. Hãy lấy lại bản khác của tệp.`,
    'file-too-large': (file) =>
      `Tệp ${file} bung ra quá lớn, không phải sổ bình thường. Hãy kiểm tra nguồn gốc của tệp.`,
    'file-unreadable': (file) => `Không đọc được tệp ${file}. Hãy kiểm tra quyền mở tệp.`,
  },
  noTable: 'Chưa thấy bảng chỉ tiêu thôn trong sổ này. Mở sổ có bảng rồi bấm Kiểm tra, hoặc tạo bảng mẫu.',
  tableHidden: (sheet) =>
    `Bảng chỉ tiêu thôn đang nằm ở trang tính ẩn “${sheet}”. Hãy bỏ ẩn trang tính đó rồi bấm Kiểm tra.`,
  editedSince: (cells) =>
    cells.length === 1
      ? `Ô ${cells[0]} đã được sửa sau đó nên không hoàn tác được. Các ô khác vẫn giữ nguyên.`
      : `Các ô ${cells.join(', ')} đã được sửa sau đó nên không hoàn tác được. Các ô khác vẫn giữ nguyên.`,
  partNotLoaded: 'Chưa tải được phần này của công cụ; sổ vẫn giữ nguyên. Hãy kiểm tra kết nối mạng rồi bấm lại.',
  unexpected: (cause) =>
    `Công cụ gặp trục trặc và đã dừng; sổ vẫn giữ nguyên. Hãy bấm lại; nếu vẫn gặp, gửi dòng này cho người hỗ trợ: ${cause}`,
};
