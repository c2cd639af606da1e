import type { CheckId } from '../../../domain/finding';
import type { HelpPage } from '../../words/help';

/** Persons, and the groups that poor households are told apart by. */
export const persons = {
  'persons-below-households': {
    title: 'Số khẩu không ít hơn số hộ',
    rule: 'Mỗi hộ có ít nhất một người, nên số khẩu luôn bằng hoặc lớn hơn số hộ.',
    why: 'Ít hơn nghĩa là hai cột hộ và khẩu bị nhầm chỗ, hoặc thiếu một chữ số.',
    example: ['128 hộ mà chỉ 29 khẩu: có thể là 229 khẩu bị thiếu số 2 đầu.'],
    mending: ['Xem cột hộ và cột khẩu có bị đổi chỗ không.', 'So với danh sách nhân khẩu của các hộ.'],
    limits: 'Công cụ không biết số khẩu đúng là bao nhiêu.',
  },
  'persons-per-household': {
    title: 'Số khẩu mỗi hộ khác thường',
    rule: 'Trung bình mỗi hộ thường có từ 1 đến 8 khẩu. Ở dòng này con số vượt quá mức đó.',
    why: 'Hay gặp khi thừa một chữ số, hoặc khi số khẩu của cả thôn ghi vào dòng hộ nghèo.',
    example: ['7 hộ có 210 khẩu: 210 : 7 = 30 khẩu mỗi hộ.'],
    mending: ['Xem lại cả hai số: số hộ thiếu hay số khẩu thừa.', 'Nếu đúng như vậy, bỏ qua và ghi lý do.'],
    limits: 'Đây là điểm nên xem, không phải lỗi. Mức 8 khẩu là kinh nghiệm, không phải quy định.',
  },
  'labour-sum': {
    title: 'Có lao động cộng không có lao động bằng số hộ nghèo',
    rule: 'Mỗi hộ nghèo thuộc một trong hai nhóm: có khả năng lao động hoặc không. Hai nhóm cộng lại bằng số hộ nghèo đầu năm.',
    source: 'Phần phân tích hộ nghèo của kế hoạch.',
    why: 'Hai nhóm này quyết định hộ nào được giao chỉ tiêu thoát nghèo, hộ nào thuộc bảo trợ xã hội.',
    example: ['30 hộ có lao động và 98 hộ không có: 30 + 98 = 128 hộ nghèo.'],
    mending: [
      'Xem hộ nào chưa xếp nhóm hoặc xếp cả hai.',
      'Xem phần phân tích có lấy số của cùng thời điểm với bảng không.',
    ],
    limits: 'Các nhóm theo nguyên nhân nghèo thì chồng nhau, công cụ không bắt chúng cộng lại bằng tổng.',
  },
  'social-protection-exceeds': {
    title: 'Hộ bảo trợ xã hội nằm trong nhóm không có lao động',
    rule: 'Hộ nghèo thuộc diện bảo trợ xã hội là hộ không có khả năng lao động, nên không thể nhiều hơn nhóm đó.',
    source: 'Phần phân tích hộ nghèo của kế hoạch.',
    why: 'Nhiều hơn nghĩa là có hộ bị xếp sai nhóm, và số hộ có thể thoát nghèo bị tính sai.',
    example: ['68 hộ bảo trợ xã hội trong 98 hộ không có lao động là hợp lý: 98 − 68 = 30 hộ còn lại.'],
    mending: ['So lại hai danh sách; sửa nhóm bị ghi thiếu hoặc ghi thừa.'],
    limits: 'Công cụ chỉ so hai con số, không biết hộ nào thuộc nhóm nào.',
  },
} satisfies Partial<Record<CheckId, HelpPage>>;
