import type { PaneWords } from '../sections/pane';
import { labels } from './labels';

const { count, rate } = labels;

function distance(missing: number | null): string {
  if (missing === null) return '';
  if (missing > 0) return `, còn thiếu ${count(missing)} hộ so với chỉ tiêu`;
  return missing === 0 ? ', vừa đạt chỉ tiêu' : `, vượt chỉ tiêu ${count(-missing)} hộ`;
}

export const pane: PaneWords = {
  title: 'Kiểm tra chỉ tiêu giảm nghèo',
  verdict: {
    reading: 'Đang đọc sổ…',
    unread: 'Chưa đọc được sổ.',
    blocked: (errors) => `Chưa gửi được: còn ${count(errors)} lỗi.`,
    ready: (remarks) => (remarks === 0 ? 'Gửi được.' : `Gửi được. Có ${count(remarks)} điểm nên xem.`),
    waivedErrors: (errors) => `${count(errors)} lỗi được bỏ qua có lý do.`,
    outdated: 'Số liệu đã sửa sau lần kiểm tra này. Bấm Kiểm tra để xem lại.',
  },
  buttons: {
    check: 'Kiểm tra',
    recalculate: 'Tính lại',
    allocate: 'Phân bổ chỉ tiêu',
    summarize: 'Tạo biểu tổng hợp',
    rollOver: 'Sang năm sau',
    plan: 'Soạn kế hoạch (.docx)',
    papers: 'Thông tin của xã',
    table: 'Bảng và các cột',
    startFromTemplate: 'Tạo bảng mẫu',
    apply: 'Áp dụng',
    discard: 'Không áp dụng',
    undo: 'Hoàn tác',
    clearMarks: 'Xóa đánh dấu',
    repairCertain: (errors) => `Sửa ${count(errors)} lỗi chắc chắn`,
    repairCells: (cells) => (cells === 1 ? 'Sửa ô này' : `Sửa ${count(cells)} ô này`),
    repairColumn: 'Đưa cả cột về 2 chữ số',
    repairColumnAsOwn: 'Theo kiểu của cột',
    convertFonts: 'Đổi sang Unicode',
    repairWay: (way) => `Sửa theo cách ${way}`,
    goTo: 'Đến ô',
    waive: 'Bỏ qua, vì…',
    why: 'Vì sao?',
    previousFinding: 'Lỗi trước',
    nextFinding: 'Lỗi sau',
    showMore: (rest) => `Xem thêm ${count(rest)} mục`,
    close: 'Đóng',
    stop: 'Dừng',
  },
  working: {
    look: 'Đang đọc sổ',
    check: 'Đang kiểm tra',
    recalculate: 'Đang tính lại',
    allocate: 'Đang phân bổ chỉ tiêu',
    summarize: 'Đang tạo biểu tổng hợp',
    repair: 'Đang soạn phần sửa',
    waive: 'Đang ghi lý do bỏ qua',
    'list-findings': 'Đang lập danh sách lỗi',
    reconsider: 'Đang đưa về danh sách lỗi',
    'keep-settings': 'Đang ghi lựa chọn',
    'roll-over': 'Đang lập biểu năm sau',
    'convert-fonts': 'Đang đổi phông chữ',
    'add-form': 'Đang thêm biểu trống',
    'clear-marks': 'Đang xóa đánh dấu',
    apply: 'Đang ghi vào sổ',
    undo: 'Đang hoàn tác',
    'read-table': 'Đang đọc lại bảng',
    'make-plan': 'Đang soạn kế hoạch',
  },
  findings: {
    heading: (errors, warnings) =>
      [
        ...(errors > 0 ? [`${count(errors)} lỗi phải sửa`] : []),
        ...(warnings > 0 ? [`${count(warnings)} điểm nên xem`] : []),
      ].join(', '),
    notices: (notices) => `${count(notices)} lưu ý, không bắt buộc sửa`,
    waived: (findings) => `Đã bỏ qua (${count(findings)})`,
    filter: 'Chọn loại cần xem',
    all: (findings) => `Tất cả ${count(findings)}`,
    ofSeverity: {
      error: (findings) => `Lỗi ${count(findings)}`,
      warning: (findings) => `Cần xem ${count(findings)}`,
      notice: (findings) => `Lưu ý ${count(findings)}`,
    },
    position: (place, total) => `${place === null ? '–' : count(place)}/${count(total)}`,
    list: 'Danh sách để in hoặc lưu',
    options: 'Cách kiểm tra',
  },
  progress: {
    heading: 'Từng thôn, đầu năm và cuối năm',
    indicators: { poor: 'Hộ nghèo', nearPoor: 'Hộ cận nghèo' },
    commune: (indicator, { openingRate, closingRate }, missing) =>
      `${indicator}: ${rate(openingRate)} → ${rate(closingRate)}${distance(missing)}`,
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
      'convert-fonts': (cells) => `Đổi sang phông Unicode: ${count(cells)} ô chữ`,
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
    waive: () => 'Đã bỏ qua một điểm và ghi lại lý do.',
    'list-findings': () => 'Đã lập danh sách lỗi thành một trang tính.',
    reconsider: () => 'Đã đưa một điểm về danh sách để xét lại.',
    'roll-over': () => 'Đã lập biểu năm sau.',
    'convert-fonts': (cells) => `Đã đổi ${count(cells)} ô chữ sang phông Unicode.`,
    'add-form': () => 'Đã thêm biểu trống.',
  },
  undone: {
    recalculate: (cells) => `Đã hoàn tác việc tính lại ${count(cells)} ô.`,
    allocate: (cells) => `Đã hoàn tác việc phân bổ chỉ tiêu ở ${count(cells)} ô.`,
    summarize: () => 'Đã hoàn tác việc tạo biểu tổng hợp.',
    repair: (cells) => `Đã hoàn tác việc sửa ${count(cells)} ô.`,
    waive: () => 'Đã hoàn tác việc bỏ qua; điểm đó lại nằm trong danh sách.',
    'list-findings': () => 'Đã bỏ trang danh sách lỗi.',
    reconsider: () => 'Đã hoàn tác việc xét lại; điểm đó vẫn được bỏ qua.',
    'roll-over': () => 'Đã hoàn tác việc lập biểu năm sau.',
    'convert-fonts': (cells) => `Đã hoàn tác việc đổi phông ở ${count(cells)} ô chữ.`,
    'add-form': () => 'Đã hoàn tác việc thêm biểu trống.',
  },
  earlierActions: (actions) => `${count(actions)} việc đã làm trước đó`,
  nothingToChange: {
    recalculate: 'Các ô đều đã đúng, không có ô nào cần tính lại.',
    allocate: 'Số giảm của các thôn đã đúng như phân bổ, không có ô nào phải đổi.',
    summarize: 'Chưa có bảng để tổng hợp.',
    repair: 'Các ô này đã đúng, không còn gì phải sửa.',
    'roll-over': 'Chưa có bảng để lập biểu năm sau.',
    'convert-fonts': 'Trang tính này không còn ô chữ nào dùng phông cũ.',
    'add-form': 'Chưa có tên thôn nào để lập biểu.',
  },
  inferred: 'suy ra từ số liệu',
  mappingRefused: (letters) =>
    `Không đọc được bảng nếu hiểu cột ${letters} như vậy nên giữ nguyên cách đọc cũ. Hãy chọn nội dung khác cho cột này.`,
  limitsGivenUp: 'Danh sách thôn vừa thay đổi nên các số đã ghi riêng cho từng thôn được bỏ đi. Hãy ghi lại nếu cần.',
  previewOutdated: 'Sổ vừa được sửa nên phần xem trước không còn đúng. Hãy bấm lại nút vừa dùng.',
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
