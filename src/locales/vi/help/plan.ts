import type { CheckId } from '../../../domain/finding';
import type { HelpPage } from '../../words/help';

/** The table beside the plan, the goal and the papers made from it. */
export const plan = {
  'stated-figure-differs': {
    title: 'Số trong lời văn phải khớp với bảng',
    rule: 'Con số nêu ở trang khác hoặc trong văn bản kế hoạch phải bằng con số của bảng. “Tối thiểu còn 4,93%” được hiểu là nhiều nhất 4,93%.',
    why: 'Người duyệt đọc lời văn trước. Hai chỗ ghi hai số thì không biết số nào là chỉ tiêu.',
    example: [
      'Kế hoạch viết “còn 101 hộ, chiếm 4,93%”.',
      'Bảng có 101 hộ trên 2047 hộ: 101 : 2047 × 100 = 4,9340…, làm tròn là 4,93. Hai chỗ khớp nhau.',
    ],
    mending: [
      'Nếu bảng đúng, sửa con số trong văn bản hoặc ở trang kia.',
      'Nếu văn bản đã ký ban hành, xem lại bảng: có thể một thôn bị sửa sau đó.',
    ],
    limits:
      'Công cụ chỉ so những con số nó hiểu chắc chắn nói về cùng một việc; câu viết mơ hồ thì bỏ qua, không đoán.',
  },
  'goal-missed': {
    title: 'Chưa đạt chỉ tiêu của xã',
    rule: 'So kết quả của cả xã với chỉ tiêu đã ghi: số hộ giảm, số hộ còn lại, tỷ lệ còn lại, hoặc điểm phần trăm giảm.',
    why: 'Các thôn cộng lại chưa đủ thì xã không hoàn thành chỉ tiêu, dù từng dòng đều đúng.',
    example: ['Xã được giao giảm ít nhất 30 hộ, các thôn cộng lại 27 hộ: còn thiếu 30 − 27 = 3 hộ.'],
    mending: [
      'Dùng “Phân bổ chỉ tiêu” để chia phần còn thiếu cho các thôn.',
      'Nếu chỉ tiêu ghi trong công cụ đã cũ, sửa lại chỉ tiêu.',
      'Nếu xã chấp nhận chưa đạt, bỏ qua và ghi lý do.',
    ],
    limits:
      'Số liệu của bảng có thể đều đúng; đây là điểm nên xem, không phải lỗi. Công cụ xét theo số hộ, nên không bị lệch vì làm tròn.',
  },
  'no-reduction-planned': {
    title: 'Có hộ nghèo nhưng chưa giao chỉ tiêu giảm',
    rule: 'Thôn có hộ nghèo (hoặc cận nghèo) mà số giảm là 0, trong khi các thôn khác cỡ đó đều có giảm.',
    why: 'Có thể sót một thôn khi giao chỉ tiêu.',
    example: ['Cả xã giảm 27 trong 128 hộ. Thôn có 20 hộ mà giảm 0: theo mức chung sẽ là 20 × 27 : 128 = 4,21… hộ.'],
    mending: [
      'Xem thôn có hộ nào đủ điều kiện thoát nghèo không, rồi ghi số giảm.',
      'Nếu các hộ đều già yếu, bảo trợ xã hội thì 0 là đúng; không cần sửa.',
    ],
    limits: 'Công cụ không biết hoàn cảnh từng hộ. Thôn chỉ có một vài hộ thì không bị hỏi.',
  },
  'stale-summary': {
    title: 'Biểu tổng hợp lập từ số liệu cũ',
    rule: 'Trang biểu tổng hợp trong sổ được lập trước khi bảng, chỉ tiêu hoặc kết quả kiểm tra thay đổi.',
    why: 'In bản cũ ra thì số trên giấy và số trong sổ khác nhau.',
    example: ['Lập biểu lúc dòng tổng ghi 50; sau đó sửa thành 51. Phần nhận xét trên biểu vẫn nói theo số 50.'],
    mending: ['Bấm “Lập lại biểu”; những gì đã ghi thêm ở các ô dành cho cán bộ được giữ.'],
    limits: 'Các ô số của biểu tự đi theo bảng; phần chữ, nhận xét và kết luận thì phải lập lại.',
  },
} satisfies Partial<Record<CheckId, HelpPage>>;
