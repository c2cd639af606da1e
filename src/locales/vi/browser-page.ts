import type { BrowserPageWords } from '../words/browser-page';

export const browserPage: BrowserPageWords = {
  title: 'Kiểm tra chỉ tiêu giảm nghèo',
  openFile: 'Mở tệp',
  download: 'Tải về',
  openedFile: 'Tệp đang mở',
  dropHere: 'Thả tệp .xlsx vào đây để mở',
  opening: 'Đang mở tệp…',
  grid: {
    sheet: (name) => `Trang tính ${name}`,
    sheets: 'Các trang tính',
    cellAddress: 'Ô đang chọn',
    cellContent: 'Nội dung ô',
    marked: 'đã đánh dấu',
  },
  notices: {
    oneFileAtATime: 'Mỗi lần chỉ mở được một tệp. Thả lại một tệp .xlsx.',
    sampleMissing: 'Chưa tải được tệp mẫu. Bấm Mở tệp để chọn tệp của đơn vị.',
    close: 'Đóng thông báo',
  },
  server: {
    ready: (address) => `Trang kiểm tra đã mở tại ${address} (nhấn Ctrl+C để dừng).`,
    portTaken: (port) =>
      `Cổng ${port} đang có chương trình khác dùng. Đặt cổng khác rồi chạy lại, ví dụ: PORT=${port + 1} npm start`,
    invalidPort: (port) => `PORT phải là số nguyên từ 0 đến 65535, hiện đang là "${port}". Sửa lại rồi chạy lại.`,
  },
};
