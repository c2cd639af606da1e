import type { CommandLineWords } from '../sections/command-line';

const help = (program: string): string => `Kiểm tra chỉ tiêu giảm nghèo của các thôn trong sổ Excel (.xlsx).

Cách dùng:
  ${program} check TỆP… [--json]                  kiểm tra, nêu từng chỗ sai và số đúng
  ${program} recalculate TỆP -o TỆP_RA [--values] [--rounding column|standard]
                                        tính lại số cuối năm, dòng tổng và tỷ lệ
  ${program} mark TỆP -o TỆP_RA               đánh dấu các ô sai
  ${program} summarize TỆP -o TỆP_RA          thêm biểu tổng hợp để in

Tùy chọn:
  -o, --output TỆP_RA   ghi kết quả vào tệp này; tệp gốc không bao giờ bị ghi đè
      --force           cho phép thay tệp kết quả đã có
      --json            in mỗi tệp một dòng JSON
      --values          ghi số thay vì công thức
      --rounding KIỂU   column: theo cách làm tròn của từng cột (mặc định)
                        standard: làm tròn đến 2 chữ số sau dấu phẩy
      --lang vi|en      ngôn ngữ của lời báo (mặc định vi)
      --help            in hướng dẫn này
      --version         in số phiên bản

Mã kết thúc: 0 là xong (với check: gửi được), 1 là check thấy lỗi, 2 là gọi sai, không đọc được tệp hoặc không có bảng.
`;

export const commandLine: CommandLineWords = {
  help,
  usage: {
    'no-command': ({ known }) => `Chưa có tên lệnh. Hãy dùng một trong các lệnh: ${known.join(', ')}.`,
    'unknown-command': ({ command, known }) =>
      `Không có lệnh “${command}”. Hãy dùng một trong các lệnh: ${known.join(', ')}.`,
    'unknown-option': ({ option }) => `Lệnh này không có tùy chọn ${option}. Hãy xem các tùy chọn bằng --help.`,
    'missing-option-value': ({ option }) => `Sau ${option} còn thiếu giá trị. Hãy xem cách dùng bằng --help.`,
    'unexpected-option-value': ({ option }) => `Tùy chọn ${option} không nhận giá trị. Hãy bỏ phần sau dấu “=”.`,
    'unknown-option-value': ({ option, value, known }) =>
      `${option} không nhận “${value}”. Hãy chọn một trong các giá trị: ${known.join(', ')}.`,
    'no-file': ({ command }) => `Lệnh ${command} cần một tệp .xlsx. Hãy ghi tên tệp sau tên lệnh.`,
    'too-many-files': ({ command }) => `Lệnh ${command} chỉ làm một tệp mỗi lần. Hãy gọi riêng cho từng tệp.`,
    'no-output': ({ command }) => `Lệnh ${command} cần biết ghi kết quả vào đâu. Hãy thêm -o và tên tệp kết quả.`,
    'output-is-input': ({ file }) => `Tệp ${file} là tệp gốc nên không được ghi đè. Hãy chọn tên khác sau -o.`,
  },
  noTable: (file) => `Không thấy bảng chỉ tiêu thôn trong tệp ${file}. Hãy chọn sổ có bảng chỉ tiêu của các thôn.`,
  progress: (file, position, total) => `[${position}/${total}] ${file}`,
  recalculated: (cells, file) =>
    cells === 0
      ? `Mọi ô đã đúng, không có gì phải tính lại. Đã ghi ${file}.`
      : `Đã tính lại ${cells} ô. Đã ghi ${file}.`,
  marked: (cells, file) =>
    cells === 0 ? `Không có ô nào phải đánh dấu. Đã ghi ${file}.` : `Đã đánh dấu ${cells} ô. Đã ghi ${file}.`,
  summarized: (file) => `Đã thêm biểu tổng hợp. Đã ghi ${file}.`,
};
