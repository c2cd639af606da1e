import type { CheckId } from '../../../domain/finding';
import type { HelpPage } from '../../words/help';

/** Names of hamlets. */
export const names = {
  'hamlet-twice': {
    title: 'Một thôn ghi ở hai dòng',
    rule: 'Mỗi thôn chỉ có một dòng. Tên được so không kể chữ hoa, khoảng trắng thừa và cách đặt dấu (Hòa, Hoà).',
    why: 'Thôn bị cộng hai lần, hoặc số của thôn này nằm ở tên thôn khác.',
    example: ['“Trùa” ghi 7 hộ ở dòng 8 và “Thôn Trùa” ghi 7 hộ ở dòng 15: tổng thừa 7 hộ.'],
    mending: ['Xem hai dòng có cùng số không; nếu có, giữ một dòng.', 'Nếu một dòng là thôn khác, sửa lại tên.'],
    limits: 'Công cụ không tự xóa dòng, không tự đổi tên.',
  },
  'similar-hamlet-names': {
    title: 'Hai tên thôn gần giống nhau',
    rule: 'Hai tên chỉ khác nhau rất ít, như “Đắk Lao” và “Đăk Lao”.',
    why: 'Có thể là một thôn ghi hai cách; năm sau so số đầu năm sẽ không nhận ra nhau.',
    example: ['Năm trước ghi “Đăk Lao” 9 hộ, năm nay ghi “Đắk Lao” 9 hộ.'],
    mending: ['Nếu là một thôn, ghi thống nhất một tên.', 'Nếu là hai thôn, không cần sửa; bỏ qua để khỏi bị hỏi lại.'],
    limits: 'Đây chỉ là lời hỏi. Công cụ không tự đổi tên thôn.',
  },
} satisfies Partial<Record<CheckId, HelpPage>>;
