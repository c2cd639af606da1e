import type { BrowserPageWords } from '../words/browser-page';

export const browserPage: BrowserPageWords = {
  title: 'Kiểm tra chỉ tiêu giảm nghèo',
  openFile: 'Mở tệp',
  download: 'Tải về',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  find: 'Tìm',
  notDownloaded: '• chưa tải về',
  savedName: (name, at) =>
    `${name.replace(/ \(sửa \d+g\d\d ngày \d+-\d+\)$/, '')} (sửa ${at.getHours()}g${String(at.getMinutes()).padStart(2, '0')} ngày ${at.getDate()}-${at.getMonth() + 1})`,
  replace: {
    question: (name) => `Tệp ${name} có chỗ đã sửa mà chưa tải về. Mở tệp khác thì phần đã sửa sẽ mất.`,
    download: 'Tải về rồi mở tệp khác',
    discard: 'Bỏ phần đã sửa',
    cancel: 'Hủy',
  },
  openedFile: 'Tệp đang mở',
  dropHere: 'Thả tệp .xlsx vào đây để mở',
  opening: 'Đang mở tệp…',
  grid: {
    sheet: (name) => `Trang tính ${name}`,
    sheets: 'Các trang tính',
    cellAddress: 'Ô đang chọn',
    cellContent: 'Nội dung ô',
    marked: 'đã đánh dấu',
    faultyFormula: (text) =>
      `Công thức chưa đúng: ${text}. Sửa lại rồi nhấn Enter, hoặc nhấn Esc để bỏ; muốn ghi thành chữ thì gõ dấu ' ở đầu.`,
    status: {
      average: (value) => `Trung bình: ${value}`,
      count: (filled) => `Số ô có dữ liệu: ${filled}`,
      sum: (value) => `Tổng: ${value}`,
      zoom: 'Cỡ hiển thị',
      zoomIn: 'Phóng to',
      zoomOut: 'Thu nhỏ',
      zoomReset: 'Về cỡ 100 %',
    },
    find: {
      text: 'Tìm trong trang tính',
      next: 'Tìm tiếp',
      previous: 'Tìm ngược',
      close: 'Đóng',
      nowhere: (text) => `Không thấy “${text}” trong trang tính này.`,
    },
    menu: {
      name: 'Việc với ô đang chọn',
      cut: 'Cắt',
      copy: 'Sao chép',
      paste: 'Dán',
      insertRows: 'Chèn dòng phía trên',
      deleteRows: 'Xóa dòng',
      clear: 'Xóa nội dung',
      find: 'Tìm',
    },
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
