import type { CheckId } from '../../../domain/finding';
import type { HelpPage } from '../../words/help';

/** What cells are computed by. */
export const formulas = {
  'circular-formula': {
    title: 'Công thức vòng lặp',
    rule: 'Công thức không được lấy số của chính ô chứa nó, trực tiếp hay qua ô khác.',
    why: 'Excel không tính được công thức vòng lặp: ô hiện 0 hoặc giữ số cũ, nên số trong ô không còn theo các ô khác.',
    example: [
      'Dòng tổng là dòng 16 mà công thức là =SUM(D8:D16): ô tổng cộng cả chính nó.',
      'Ô giảm là =D8-H8, ô cuối năm là =D8-F8: hai ô lấy số của nhau.',
    ],
    mending: [
      'Dòng tổng: kéo vùng cộng lại đến thôn cuối cùng, ví dụ =SUM(D8:D15).',
      'Hai ô lấy số của nhau: gõ số chỉ tiêu giảm bằng tay, để ô cuối năm tính theo.',
    ],
    limits: 'Công thức dùng các hàm hỏi vị trí của ô, không hỏi số trong ô, thì không bị nhận xét.',
  },
  'sum-misses-row': {
    title: 'Công thức cộng thiếu hoặc thừa thôn',
    rule: 'Công thức của dòng tổng phải cộng mỗi thôn đúng một lần.',
    why: 'Hay gặp sau khi chèn thêm dòng: vùng cộng không tự dài ra. Hôm nay có thể vẫn đúng vì thôn đó ghi 0, nhưng ngày mai sẽ sai.',
    example: [
      'Bảng có thôn ở dòng 7 đến 25 mà công thức là =SUM(C7:C24): thôn ở dòng 25 bị sót.',
      'Cộng cả dòng cộng của khu vực lẫn các thôn trong khu vực thì mỗi thôn bị tính hai lần.',
    ],
    mending: [
      'Bấm Sửa nếu có, hoặc sửa vùng cộng cho đủ từ thôn đầu đến thôn cuối.',
      'Bấm Tính lại để công cụ viết lại công thức của dòng tổng.',
    ],
    limits: 'Công cụ đọc các công thức cộng thông thường. Công thức phức tạp nó không hiểu thì không bị nhận xét.',
  },
  'constant-over-formula': {
    title: 'Số gõ tay giữa các công thức',
    rule: 'Các ô bên cạnh đều là công thức, riêng ô này là số gõ tay.',
    why: 'Số đang đúng, nhưng khi sửa số liệu, ô này không đổi theo.',
    example: [
      'Cột cuối năm có 18 ô công thức và một ô gõ 6. Sửa số giảm của thôn đó từ 2 thành 3 thì ô vẫn là 6, trong khi 8 − 3 = 5.',
    ],
    mending: [
      'Chép công thức của ô bên cạnh vào, hoặc bấm Tính lại.',
      'Nếu cố ý ghi số đã duyệt, bỏ qua và ghi lý do.',
    ],
    limits: 'Đây là lưu ý: số trong ô có thể hoàn toàn đúng.',
  },
  'formula-differs': {
    title: 'Công thức khác với cả cột',
    rule: 'Các ô của cột lấy số theo cùng một cách, riêng ô này lấy từ ô khác.',
    why: 'Thường là công thức bị chép nhầm chỗ hoặc bị sửa dở.',
    example: ['Cả cột là số giảm : tổng số hộ × 100, riêng một ô là số giảm : số đầu năm × 100.'],
    mending: ['Chép công thức của ô trên hoặc ô dưới vào ô này.', 'Nếu dòng này cố ý tính khác, bỏ qua và ghi lý do.'],
    limits: 'Công cụ so cách lấy số, không biết cách nào đúng. Nếu số kết quả sai, lỗi đó được nêu riêng.',
  },
  'formula-other-row': {
    title: 'Công thức lấy số của dòng khác',
    rule: 'Công thức của một thôn phải lấy số trên dòng của chính thôn đó.',
    why: 'Hay gặp sau khi sắp xếp lại danh sách thôn: công thức vẫn trỏ về dòng cũ.',
    example: ['Ô cuối năm ở dòng 8 là =D9-F8: số đầu năm lấy của thôn ở dòng 9.'],
    mending: ['Sửa lại công thức theo ô trên hoặc ô dưới, hoặc bấm Tính lại.'],
    limits: 'Công cụ chỉ xét các ô trong bảng. Công thức lấy từ trang khác không bị nhận xét.',
  },
  'manual-calculation': {
    title: 'Sổ đang tính thủ công',
    rule: 'Excel đang đặt chế độ chỉ tính khi bấm F9, nên kết quả công thức có thể là số cũ.',
    why: 'Công cụ đọc kết quả đang hiện trong ô. Kết quả cũ thì lời báo cũng theo số cũ.',
    example: ['Sửa số giảm từ 2 thành 3, ô cuối năm vẫn hiện 6 cho đến khi bấm F9; đúng ra là 8 − 3 = 5.'],
    mending: ['Bấm F9 rồi bấm Kiểm tra.', 'Vào thẻ Công thức → Tùy chọn tính toán → Tự động.'],
    limits: 'Công cụ không đổi chế độ tính của Excel.',
  },
} satisfies Partial<Record<CheckId, HelpPage>>;
