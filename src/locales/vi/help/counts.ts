import type { CheckId } from '../../../domain/finding';
import type { HelpPage } from '../../words/help';

/** How counts of households agree with each other. */
export const counts = {
  'no-households': {
    title: 'Có hộ nghèo thì phải có tổng số hộ',
    rule: 'Dòng có hộ nghèo hoặc hộ cận nghèo thì tổng số hộ phải lớn hơn 0.',
    why: 'Không có tổng số hộ thì không tính được tỷ lệ nào của thôn, và tổng số hộ của xã bị thiếu.',
    example: ['Thôn ghi 7 hộ nghèo nhưng tổng số hộ là 0: không chia được 7 cho 0.'],
    mending: [
      'Lấy tổng số hộ của thôn từ số liệu dân cư của xã hoặc biểu rà soát, rồi nhập vào.',
      'Nếu số hộ nghèo nằm nhầm dòng, chuyển về đúng thôn.',
    ],
    limits: 'Công cụ không biết tổng số hộ thật; nếu có số đề nghị thì số đó suy từ các tỷ lệ đã ghi ở dòng này.',
  },
  'reduction-exceeds-opening': {
    title: 'Số giảm không vượt số đầu năm',
    rule: 'Không thể giảm nhiều hộ hơn số hộ có lúc đầu năm.',
    why: 'Cuối năm sẽ thành số âm, và chỉ tiêu giao cho thôn không thực hiện được.',
    example: ['Đầu năm 7 hộ mà giảm 9 hộ: cuối năm là 7 − 9 = −2 hộ.'],
    mending: [
      'So lại số giảm với danh sách hộ đăng ký thoát nghèo của thôn.',
      'Xem số giảm có bị ghi nhầm từ dòng bên cạnh không.',
      'Nếu số đầu năm sai, lấy lại số cuối năm trước đã được phê duyệt.',
    ],
    limits:
      'Ở đây “giảm” là số giảm thuần của kế hoạch. Biểu theo dõi biến động có tăng, có giảm được kiểm theo quy tắc khác.',
  },
  'poor-exceed-households': {
    title: 'Hộ nghèo và cận nghèo không vượt tổng số hộ',
    rule: 'Hộ nghèo cộng hộ cận nghèo của một thôn không nhiều hơn tổng số hộ của thôn, cả đầu năm và cuối năm.',
    why: 'Một hộ chỉ thuộc một diện. Vượt tổng nghĩa là có số ghi sai, và tỷ lệ vượt 100%.',
    example: ['60 hộ nghèo cộng 50 hộ cận nghèo là 60 + 50 = 110, trong khi thôn chỉ có 105 hộ.'],
    mending: [
      'Xem tổng số hộ có thiếu một chữ số không.',
      'Xem số cận nghèo đã gồm cả hộ nghèo không; nếu có thì trừ ra.',
      'So lại với biểu rà soát của thôn.',
    ],
    limits: 'Công cụ không biết số nào trong ba số sai, trừ khi tỷ lệ ở cùng dòng chỉ ra.',
  },
  'row-identity': {
    title: 'Đầu năm trừ giảm bằng cuối năm',
    rule: 'Trên mỗi dòng của biểu kế hoạch: số đầu năm − số giảm = số cuối năm. “Giảm” là số giảm thuần.',
    source: 'Cách lập biểu chỉ tiêu: cột cuối năm tính từ hai cột trước.',
    why: 'Ba số cùng nói một việc. Lệch nhau thì có ít nhất một số sai, và kết quả giao cho thôn không rõ.',
    example: [
      'Đầu năm 171, giảm 50, cuối năm 120: 171 − 50 = 121, không phải 120.',
      'Dòng tổng của cột giảm lại cộng được 51, và 171 − 51 = 120. Vậy ô sai là số giảm: 51.',
    ],
    mending: [
      'Xem công cụ nêu ô nào và lý do; đúng thì bấm Sửa, sửa luôn tỷ lệ đi theo.',
      'Nếu công cụ nói chưa đủ số liệu để biết ô nào sai, so ba số với danh sách của thôn.',
    ],
    limits:
      'Quy tắc này không dùng cho tỷ lệ: tỷ lệ đầu năm trừ tỷ lệ giảm có thể lệch tỷ lệ cuối năm chỉ vì làm tròn. Số thoát nghèo gộp cả tái nghèo, phát sinh cũng không so với số giảm ở đây.',
  },
  'total-mismatch': {
    title: 'Dòng tổng bằng cộng các thôn',
    rule: 'Ở mỗi cột số hộ, dòng tổng (hoặc dòng cộng của từng khu vực) bằng tổng các dòng thuộc nó.',
    why: 'Dòng tổng là số được báo cáo lên. Sai ở đây thì mọi báo cáo sau đều sai theo.',
    example: ['Ba thôn giảm 2, 3 và 1 hộ: 2 + 3 + 1 = 6, dòng tổng phải ghi 6.'],
    mending: [
      'Nếu các thôn đều đúng, sửa dòng tổng; tỷ lệ của dòng tổng sửa theo.',
      'Nếu dòng tổng đúng theo quyết định đã duyệt, tìm thôn bị lệch: thường là thôn vừa sửa sau cùng.',
      'Bấm Tính lại để dòng tổng thành công thức, lần sau tự cộng.',
    ],
    limits:
      'Khi một thôn sai, dòng tổng cũng lệch. Công cụ chọn cách sửa ít ô nhất khớp với mọi ô còn lại; nếu có hai cách ngang nhau, công cụ nói rõ là chưa biết.',
  },
  'opening-differs-from-last-year': {
    title: 'Đầu năm nay bằng cuối năm trước',
    rule: 'Số hộ đầu năm của thôn là số cuối năm trước đã được phê duyệt.',
    source: 'Kết quả rà soát cuối năm trước được công nhận là số đầu kỳ của năm sau.',
    why: 'Hai năm không nối nhau thì số giảm cả giai đoạn cộng lại không đúng.',
    example: ['Cuối năm 2021 thôn có 8 hộ, đầu năm 2022 ghi 7 hộ: lệch 8 − 7 = 1 hộ.'],
    mending: [
      'Lấy số theo quyết định phê duyệt kết quả rà soát năm trước.',
      'Nếu thôn được sáp nhập, chia tách hoặc đổi tên, bỏ qua và ghi lý do đó.',
      'Nếu trang năm trước chưa phải bản cuối, cập nhật trang đó.',
    ],
    limits: 'Công cụ so theo tên thôn trong cùng sổ này. Nó không biết trang nào là bản đã phê duyệt.',
  },
} satisfies Partial<Record<CheckId, HelpPage>>;
