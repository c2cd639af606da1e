import type { CheckId } from '../../../domain/finding';
import type { HelpPage } from '../../words/help';

/** Rates, how they are rounded, and faults of whole columns. */
export const rates = {
  'rate-mismatch': {
    title: 'Tỷ lệ tính từ số hộ và tổng số hộ',
    rule: 'Mọi tỷ lệ = số hộ của cột bên cạnh : tổng số hộ của thôn × 100, làm tròn theo cách của chính cột đó.',
    source: 'Cách tính tỷ lệ hộ nghèo, hộ cận nghèo: chia cho tổng số hộ dân cư trên địa bàn.',
    why: 'Tỷ lệ là số được so với chỉ tiêu. Lệch một chữ số có thể đổi kết luận đạt hay chưa đạt.',
    example: [
      'Giảm 2 hộ trên 105 hộ: 2 : 105 × 100 = 1,9047…',
      'Cột lấy 1 chữ số thì ghi 1,9; ghi 1,8 là sai, vì không cách làm tròn nào cho ra 1,8.',
    ],
    mending: [
      'Bấm Sửa để ghi tỷ lệ đúng theo cách làm tròn của cột.',
      'Nếu số hộ vừa được sửa, bấm Tính lại để mọi tỷ lệ đi theo.',
      'Nếu tỷ lệ đúng mà số hộ sai, sửa số hộ; tỷ lệ sẽ hết lỗi.',
    ],
    limits:
      'Cách làm tròn được suy từ đa số ô của cột. Ô chỉ khác ở chữ số cuối do cắt bớt giống cả cột thì không bị coi là sai.',
  },
  'rate-above-100': {
    title: 'Tỷ lệ không vượt 100%',
    rule: 'Số hộ nghèo hoặc cận nghèo là một phần của tổng số hộ nên tỷ lệ không thể trên 100%.',
    why: 'Thường do quên dấu phẩy hoặc do ô có định dạng phần trăm nhân thêm 100 lần.',
    example: ['7 hộ trên 105 hộ: 7 : 105 × 100 = 6,6666…, ghi 667 là thiếu dấu phẩy của 6,67.'],
    mending: [
      'Nhập lại tỷ lệ có dấu phẩy, hoặc bấm Sửa nếu có số đề nghị.',
      'Nếu cả cột đều lớn gấp 100 lần, xem định dạng phần trăm của cột thay vì sửa từng ô.',
    ],
    limits: 'Công cụ đọc giá trị của ô, không đọc hình thức hiển thị; ô 0,0667 định dạng % được hiểu là 6,67%.',
  },
  'rounding-style': {
    title: 'Cách làm tròn khác với thông thường',
    rule: 'Cách thông thường là làm tròn đến 2 chữ số sau dấu phẩy. Cột này được làm nhất quán theo cách khác: cắt bớt, hoặc ít chữ số hơn.',
    why: 'Không sai, nhưng hai cột cạnh nhau làm tròn khác nhau dễ bị hỏi lại, và cộng trừ bằng mắt sẽ lệch.',
    example: ['27 hộ trên 2047 hộ: 27 : 2047 × 100 = 1,3190…', 'Làm tròn 2 chữ số được 1,32; cắt bớt thì còn 1,31.'],
    mending: [
      'Muốn thống nhất: bấm “Đưa cả cột về 2 chữ số”, xem trước từng ô rồi Áp dụng.',
      'Muốn giữ cách của cột mà có vài ô lệch: bấm “Theo kiểu của cột”.',
      'Cấp trên yêu cầu cách làm tròn này: giữ nguyên, bỏ qua và ghi lý do.',
    ],
    limits: 'Đây là lưu ý về hình thức, không chặn việc gửi. Công cụ không biết mẫu của cấp trên quy định mấy chữ số.',
  },
  'rate-rises': {
    title: 'Tỷ lệ cuối năm cao hơn đầu năm',
    rule: 'Trong biểu kế hoạch, số hộ cuối năm thường không nhiều hơn đầu năm.',
    why: 'Có thể hai cột bị đổi chỗ, hoặc số của năm khác. Cũng có khi đúng là tăng, do tái nghèo hay phát sinh mới.',
    example: ['Đầu năm 6 hộ, cuối năm 8 hộ: tăng 8 − 6 = 2 hộ.'],
    mending: [
      'Xem hai cột có bị nhầm chỗ cho nhau không.',
      'Nếu đúng là tăng, không cần sửa; nên có lời giải thích trong báo cáo.',
    ],
    limits: 'Công cụ so số hộ, không so tỷ lệ đã làm tròn. Đây chỉ là lưu ý.',
  },
  'systematic-fault': {
    title: 'Cả cột cùng lệch theo một kiểu',
    rule: 'Nhiều dòng của cùng một cột không khớp với các cột liên quan, theo cùng một kiểu.',
    why: 'Nguyên nhân thường là một việc: dán lệch một dòng, nhầm cột, hay định dạng phần trăm. Sửa từng ô vừa lâu vừa dễ sai thêm.',
    example: [
      'Dán cột số giảm thấp xuống một dòng: thôn thứ hai nhận số của thôn thứ nhất, và cứ thế đến cuối.',
      'Tỷ lệ tính trên số hộ nghèo đầu năm: 2 : 7 × 100 = 28,57…, trong khi phải là 2 : 105 × 100 = 1,90…',
    ],
    mending: [
      'Đọc kiểu lệch công cụ nêu, rồi sửa một lần cho cả cột: dán lại, đổi cột, đổi công thức.',
      'Sau đó bấm Kiểm tra; các ô còn lỗi riêng sẽ hiện ra.',
    ],
    limits:
      'Công cụ nêu kiểu lệch giải thích được nhiều dòng nhất. Nếu không kiểu nào giải thích được, công cụ nói rõ điều đó.',
  },
} satisfies Partial<Record<CheckId, HelpPage>>;
