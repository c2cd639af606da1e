import type { CheckId } from '../../../domain/finding';
import type { HelpPage } from '../../words/help';

/** Households that leave a list within the year, and that join it. */
export const movements = {
  'movement-identity': {
    title: 'Cuối năm bằng đầu năm trừ giảm cộng tăng',
    rule: 'Số cuối năm = số đầu năm − các khoản giảm (thoát nghèo, chuyển sang cận nghèo, giảm khác) + các khoản tăng (tái nghèo, phát sinh mới, tăng khác).',
    source: 'Biểu diễn biến hộ nghèo ghi ngay dưới tiêu đề: 9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8.',
    why: 'Biểu này giải thích vì sao số hộ thay đổi. Không cân thì có hộ bị đếm thiếu hoặc đếm hai lần.',
    example: ['Đầu năm 20, thoát 5, tái nghèo 1, phát sinh 2: cuối năm là 20 − 5 + 1 + 2 = 18 hộ.'],
    mending: [
      'So từng khoản với danh sách hộ; hộ chết, chuyển đi, tách hộ ghi ở cột khác.',
      'Nếu số cuối năm đã được phê duyệt, tìm khoản tăng hoặc giảm bị thiếu.',
    ],
    limits:
      'Công cụ không biết khoản nào sai; nó chỉ biết cả dòng không cân. Số thoát nghèo (gộp) không phải là số giảm thuần.',
  },
  'other-movements-missing': {
    title: 'Thiếu cột tăng khác, giảm khác',
    rule: 'Ngoài thoát nghèo, tái nghèo, phát sinh mới còn có hộ chết, chuyển đi, chuyển đến, tách hộ. Biểu cần cột cho các khoản này.',
    source: 'Biểu diễn biến hộ nghèo có cột giảm khác và tăng khác cho các trường hợp đó.',
    why: 'Không có cột này thì số cuối năm không giải thích được, dù các số khác đều đúng.',
    example: ['Đầu năm 20, thoát 5, có 1 hộ chuyển đi nơi khác: 20 − 5 − 1 = 14, còn 20 − 5 = 15 thì lệch 1 hộ.'],
    mending: [
      'Thêm cột “Giảm khác” hoặc “Tăng khác”, ghi số hộ theo danh sách.',
      'Nếu biểu có cột nhưng để trống, điền vào, hoặc ghi 0 cho thôn không có.',
    ],
    limits: 'Công cụ nói thiếu cột, không nói số nào sai. Khi các cột đã đủ, dòng nào vẫn không cân mới bị coi là lỗi.',
  },
  'movements-disagree': {
    title: 'Hai cột đếm cùng những hộ ấy',
    rule: 'Hộ nghèo chuyển sang cận nghèo xuất hiện ở hai biểu: bên hộ nghèo là giảm, bên hộ cận nghèo là tăng. Hai số phải bằng nhau. Chiều ngược lại cũng vậy.',
    source: 'Biểu diễn biến hộ nghèo và biểu diễn biến hộ cận nghèo của cùng một năm.',
    why: 'Lệch nhau thì có hộ mất khỏi cả hai danh sách, hoặc nằm ở cả hai.',
    example: ['Biểu hộ nghèo ghi 3 hộ sang cận nghèo, biểu cận nghèo ghi 2 hộ từ nghèo: lệch 3 − 2 = 1 hộ.'],
    mending: ['Đối chiếu tên từng hộ ở hai danh sách, rồi sửa biểu ghi thiếu hoặc ghi thừa.'],
    limits: 'Công cụ không biết biểu nào đúng. Nó so theo tên thôn; dòng tổng được kiểm bằng cách cộng các thôn.',
  },
} satisfies Partial<Record<CheckId, HelpPage>>;
