import type { CheckId } from '../../../domain/finding';
import type { HelpPage } from '../../words/help';

/** What stands in a single cell. */
export const cells = {
  'unreadable-cell': {
    title: 'Ô phải là số',
    rule: 'Các cột số hộ và tỷ lệ chỉ ghi số. Ô này có chữ hoặc ký hiệu mà công cụ không đọc ra số được.',
    why: 'Excel bỏ qua ô chữ khi cộng, nên dòng tổng thiếu mà không báo.',
    example: [
      'Ba thôn ghi 7, “8 (?)” và 5. Công thức SUM chỉ cộng 7 + 5 = 12.',
      'Sửa “8 (?)” thành 8 thì tổng đúng là 7 + 8 + 5 = 20.',
    ],
    mending: [
      'Nhập lại bằng chữ số, không kèm đơn vị, dấu hỏi hay ghi chú.',
      'Ghi chú thì để ở cột khác hoặc dưới bảng.',
      'Nếu thôn không có hộ nào, ghi 0.',
    ],
    limits:
      'Công cụ đã thử đọc dấu phẩy, dấu chấm, dấu % và khoảng trắng. Khi có số đề nghị, số đó suy từ các ô khác, không phải từ chữ trong ô này.',
  },
  'number-as-text': {
    title: 'Số đang là văn bản',
    rule: 'Ô có công thức lấy số thì phải là số thật. Ô này nhìn như số, hoặc có dấu “-” thay cho 0, nhưng Excel coi là văn bản.',
    why: 'SUM bỏ qua ô văn bản nên tổng thiếu mà không báo; phép trừ với dấu “-” thì báo lỗi.',
    example: [
      'Ba thôn có 101, 214 và 180 hộ, số 214 là văn bản: SUM chỉ cộng 101 + 180 = 281.',
      'Ghi 214 dạng số thì tổng đúng là 101 + 214 + 180 = 495.',
      'Đầu năm 7, giảm ghi “-”: công thức trừ báo lỗi; ghi 0 thì cuối năm là 7 − 0 = 7.',
    ],
    mending: [
      'Bấm Sửa: công cụ ghi lại đúng số đó ở dạng số, các công thức tự tính lại.',
      'Sửa tay thì chọn ô, đổi định dạng từ Văn bản sang Chung rồi gõ lại số.',
      'Số dán từ Word hay trang mạng thường kèm khoảng trắng ẩn; xóa hết ô rồi gõ lại.',
    ],
    limits:
      'Chỉ nêu khi có công thức trong bảng tính sai vì ô đó. Bảng gõ tay hoàn toàn thì số ở dạng văn bản không làm sai gì nên được bỏ qua.',
  },
  'missing-value': {
    title: 'Ô còn để trống',
    rule: 'Thôn nào cũng cần đủ số ở các cột bảng đang dùng. Ô trống không được coi là 0.',
    why: 'Người nhận không biết thôn không có hộ nào hay chưa rà soát, còn tổng có thể thiếu.',
    example: [
      'Đầu năm 8 hộ, giảm 2 hộ, cuối năm để trống: cuối năm là 8 − 2 = 6.',
      'Nếu cả ba ô đều trống thì không có gì để suy ra; phải hỏi thôn.',
    ],
    mending: [
      'Xem công cụ có nêu số suy ra được từ các ô khác không; đúng thì bấm Sửa.',
      'Thôn không có hộ nào thì nhập 0.',
      'Thôn chưa rà soát xong thì bỏ qua và ghi lý do để nhớ quay lại.',
    ],
    limits:
      'Cột mà cả xã đều bỏ trống được nêu một lần. Các cột biến động chỉ bị hỏi khi thiếu chúng thì dòng không cân.',
  },
  'negative-number': {
    title: 'Số không được nhỏ hơn 0',
    rule: 'Số hộ và tỷ lệ từ 0 trở lên.',
    why: 'Số âm làm tổng nhỏ đi mà không ai thấy, và cấp trên sẽ trả lại biểu.',
    example: ['Đầu năm 5 hộ, giảm ghi −2: cuối năm tính ra 5 + 2 = 7 hộ, trong khi đúng là 5 − 2 = 3 hộ.'],
    mending: [
      'Bỏ dấu trừ nếu chỉ gõ nhầm: cột “Giảm” đã mang nghĩa trừ.',
      'Nếu trong năm số hộ tăng, xem lại số đầu năm và cuối năm; phần tăng ghi ở cột biến động tăng nếu biểu có.',
    ],
    limits: 'Công cụ không biết số âm do gõ nhầm hay do công thức; hãy xem ô có công thức không trước khi sửa.',
  },
  'broken-count': {
    title: 'Số hộ phải là số nguyên',
    rule: 'Số hộ, số khẩu đếm từng hộ, từng người nên không có phần lẻ.',
    why: 'Thường là tỷ lệ nằm nhầm ở cột số hộ, hoặc dấu chấm hàng nghìn bị hiểu là dấu thập phân.',
    example: [
      'Ô ghi 5,196 trong khi xã có 5.196 hộ: dấu ngăn hàng nghìn đã thành dấu thập phân.',
      'Ô ghi 6,67 ở cột số hộ nghèo: đó là tỷ lệ của 7 hộ trên 105 hộ.',
    ],
    mending: [
      'Nhập lại số nguyên, không cần dấu ngăn hàng nghìn.',
      'Nếu là tỷ lệ, chuyển sang cột % bên cạnh và ghi lại số hộ.',
      'Nếu là kết quả chia theo công thức, làm tròn từng thôn rồi xem lại dòng tổng.',
    ],
    limits: 'Công cụ không tự làm tròn số lẻ, vì 7,5 hộ có thể là 7 hoặc 8.',
  },
  'legacy-font': {
    title: 'Chữ dùng phông trước Unicode',
    rule: 'Phông .VnTime, VNI-Times… lưu chữ theo mã cũ. Nhìn vẫn đúng, nhưng bên trong là ký tự khác.',
    source: 'Văn bản hành chính dùng bộ mã Unicode và phông Times New Roman (Nghị định 30/2020/NĐ-CP).',
    why: 'Chép sang văn bản khác, tìm tên thôn hoặc mở ở máy không có phông cũ thì chữ thành ký tự lạ.',
    example: ['Ô hiện “Hộ nghèo” với phông .VnTime, đổi sang Times New Roman sẽ thấy “Hé nghÌo”.'],
    mending: [
      'Bấm “Đổi sang Unicode” để xem trước: công cụ đổi mã chữ và phông, nội dung đọc không đổi.',
      'Nếu sổ phải gửi lại nơi vẫn dùng phông cũ, hãy giữ nguyên và ghi lý do.',
    ],
    limits:
      'Công cụ nhận biết theo tên phông của ô, không đoán theo chữ; chữ trong hình vẽ, tiêu đề in không được xét.',
  },
} satisfies Partial<Record<CheckId, HelpPage>>;
