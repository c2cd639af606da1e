import type { PaneWords } from '../sections/pane';
import { labels } from './labels';

const { count } = labels;

export const pane: PaneWords = {
  title: 'Kiểm tra chỉ tiêu giảm nghèo',
  verdict: {
    reading: 'Đang đọc sổ…',
    unread: 'Chưa đọc được sổ.',
    blocked: (errors) => `Chưa gửi được: còn ${count(errors)} lỗi.`,
    ready: (remarks) => (remarks === 0 ? 'Gửi được.' : `Gửi được. Có ${count(remarks)} điểm nên xem.`),
  },
  buttons: {
    check: 'Kiểm tra',
    recalculate: 'Tính lại',
    allocate: 'Phân bổ chỉ tiêu',
    summarize: 'Tạo biểu tổng hợp',
    rollOver: 'Sang năm sau',
    startFromTemplate: 'Tạo bảng mẫu',
    apply: 'Áp dụng',
    discard: 'Không áp dụng',
    undo: 'Hoàn tác',
    clearMarks: 'Xóa đánh dấu',
    repairCertain: (errors) => `Sửa ${count(errors)} lỗi chắc chắn`,
    repairCells: (cells) => (cells === 1 ? 'Sửa ô này' : `Sửa ${count(cells)} ô này`),
    repairColumn: 'Đưa cả cột về một kiểu',
    showMore: (rest) => `Xem thêm ${count(rest)} mục`,
    close: 'Đóng',
  },
  working: {
    look: 'Đang đọc sổ',
    check: 'Đang kiểm tra',
    recalculate: 'Đang tính lại',
    allocate: 'Đang phân bổ chỉ tiêu',
    summarize: 'Đang tạo biểu tổng hợp',
    repair: 'Đang soạn phần sửa',
    'roll-over': 'Đang lập biểu năm sau',
    'add-form': 'Đang thêm biểu trống',
    'clear-marks': 'Đang xóa đánh dấu',
    apply: 'Đang ghi vào sổ',
    undo: 'Đang hoàn tác',
  },
  findings: {
    heading: (errors, warnings) =>
      [
        ...(errors > 0 ? [`${count(errors)} lỗi phải sửa`] : []),
        ...(warnings > 0 ? [`${count(warnings)} điểm nên xem`] : []),
      ].join(', '),
    notices: (notices) => `${count(notices)} lưu ý về cách làm tròn`,
  },
  preview: {
    heading: {
      recalculate: (cells) =>
        cells === 0 ? 'Tính lại: không con số nào đổi' : `Tính lại: ${count(cells)} ô sẽ đổi số`,
      allocate: (cells) =>
        cells === 0 ? 'Phân bổ: không con số nào đổi' : `Phân bổ chỉ tiêu: ${count(cells)} ô sẽ đổi số`,
      summarize: () => 'Tạo biểu tổng hợp',
      repair: (cells) => `Sửa: ${count(cells)} ô sẽ đổi số`,
      'roll-over': (cells) => `Lập biểu năm sau: ${count(cells)} số đầu năm`,
      'add-form': () => 'Thêm biểu trống',
    },
    sameNumber: (cells) => `${count(cells)} ô giữ nguyên số, chỉ đổi cách ghi`,
    blank: 'trống',
  },
  options: {
    heading: 'Cách ghi và làm tròn',
    writing: 'Ghi vào ô',
    formulas: 'Công thức, tự tính khi sửa số',
    values: 'Chỉ con số',
    rounding: 'Làm tròn tỷ lệ',
    ownStyle: 'Theo cách của từng cột',
    standardStyle: 'Thống nhất 2 chữ số sau dấu phẩy',
  },
  done: {
    recalculate: (cells) => `Đã tính lại ${count(cells)} ô.`,
    allocate: (cells) => `Đã phân bổ chỉ tiêu, ghi ${count(cells)} ô.`,
    summarize: () => 'Đã tạo biểu tổng hợp.',
    repair: (cells) => `Đã sửa ${count(cells)} ô.`,
    'roll-over': () => 'Đã lập biểu năm sau.',
    'add-form': () => 'Đã thêm biểu trống.',
  },
  undone: {
    recalculate: (cells) => `Đã hoàn tác việc tính lại ${count(cells)} ô.`,
    allocate: (cells) => `Đã hoàn tác việc phân bổ chỉ tiêu ở ${count(cells)} ô.`,
    summarize: () => 'Đã hoàn tác việc tạo biểu tổng hợp.',
    repair: (cells) => `Đã hoàn tác việc sửa ${count(cells)} ô.`,
    'roll-over': () => 'Đã hoàn tác việc lập biểu năm sau.',
    'add-form': () => 'Đã hoàn tác việc thêm biểu trống.',
  },
  earlierActions: (actions) => `${count(actions)} việc đã làm trước đó`,
  nothingToChange: {
    recalculate: 'Các ô đều đã đúng, không có ô nào cần tính lại.',
    allocate: 'Số giảm của các thôn đã đúng như phân bổ, không có ô nào phải đổi.',
    summarize: 'Chưa có bảng để tổng hợp.',
    repair: 'Các ô này đã đúng, không còn gì phải sửa.',
    'roll-over': 'Chưa có bảng để lập biểu năm sau.',
    'add-form': 'Chưa có tên thôn nào để lập biểu.',
  },
  limitsGivenUp: 'Danh sách thôn vừa thay đổi nên các số đã ghi riêng cho từng thôn được bỏ đi. Hãy ghi lại nếu cần.',
  previewOutdated: 'Sổ vừa được sửa nên phần xem trước không còn đúng. Hãy bấm lại nút vừa dùng.',
  form: {
    heading: 'Thông tin in trên biểu',
    superiorBody: 'Cơ quan cấp trên',
    superiorBodyExample: 'ỦY BAN NHÂN DÂN TỈNH …',
    commune: 'Xã',
    communeExample: 'xã …',
    signerTitle: 'Chức vụ người ký',
    signerTitleExample: 'CHỦ TỊCH',
    signerName: 'Họ tên người ký',
    poorGoal: 'Chỉ tiêu hộ nghèo cuối năm, nhiều nhất (%)',
    nearPoorGoal: 'Chỉ tiêu hộ cận nghèo cuối năm, nhiều nhất (%)',
    goalExample: '4,93',
    invalidRate: 'Hãy ghi một số từ 0 đến 100, ví dụ 4,93, hoặc để trống.',
  },
  ribbon: {
    openPane: (button) =>
      `“${button}” cần cho xem trước khi ghi vào sổ. Hãy bấm “Mở bảng kiểm tra” trên thẻ Giảm nghèo rồi bấm “${button}” ở đó.`,
    firstFinding: (verdict, finding) => `${verdict} Lỗi đầu tiên: ${finding}`,
  },
  page: {
    officeNotLoaded:
      'Chưa tải được thư viện Office của Microsoft nên công cụ chưa chạy. Hãy kiểm tra kết nối mạng rồi mở lại bảng này.',
    outsideExcel:
      'Trang này chạy bên trong Excel. Hãy mở sổ trong Excel rồi chọn thẻ Giảm nghèo, nút Mở bảng kiểm tra.',
  },
};
