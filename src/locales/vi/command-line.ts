import type { CommandLineWords } from '../words/command-line';
import { labels } from './labels';

const { count } = labels;

const help = (program: string): string => `Kiểm tra chỉ tiêu giảm nghèo của các thôn trong sổ Excel (.xlsx).

Cách dùng:
  ${program} check TỆP… [--json]
      kiểm tra, nêu từng chỗ sai và số đúng
  ${program} recalculate TỆP -o TỆP_RA [--values] [--rounding column|standard]
      tính lại số cuối năm, dòng tổng và tỷ lệ
  ${program} allocate TỆP -o TỆP_RA (--reduce SỐ | --to-count SỐ | --to-rate PHẦN_TRĂM | --points ĐIỂM)
      [--indicator poor|nearPoor] [--weights opening|equal|CỘT] [--lock|--floor|--cap THÔN=SỐ]…
      phân bổ chỉ tiêu giảm cho từng thôn
  ${program} roll-over TỆP -o TỆP_RA
      thêm trang tính năm sau, đầu năm là số cuối năm nay
  ${program} mark TỆP -o TỆP_RA
      đánh dấu các ô sai
  ${program} summarize TỆP -o TỆP_RA
      thêm biểu tổng hợp để in
  ${program} findings TỆP -o DANH_SÁCH.csv | -o TỆP_RA.xlsx
      liệt kê các điểm cần sửa, cần xem thành tệp CSV hoặc thành một trang tính
  ${program} plan TỆP -o KẾ_HOẠCH.docx [--text TỆP_LỜI_VĂN]
      lập văn bản kế hoạch từ số liệu của sổ

Tùy chọn:
  -o, --output TỆP_RA   ghi kết quả vào tệp này; tệp gốc không bao giờ bị ghi đè
      --force           cho phép thay tệp kết quả đã có
      --dry-run         với recalculate, allocate, roll-over: chỉ in từng ô cũ → mới, không ghi gì, không cần -o
      --json            in mỗi tệp một dòng JSON
      --values          ghi số thay vì công thức
      --rounding KIỂU   column: theo cách làm tròn của từng cột (mặc định)
                        standard: làm tròn đến 2 chữ số sau dấu phẩy
      --reduce SỐ       giảm chừng ấy hộ
      --to-count SỐ     cuối năm còn chừng ấy hộ
      --to-rate TỶ_LỆ   cuối năm còn không quá tỷ lệ này, ví dụ 4,93
      --points ĐIỂM     giảm ít nhất chừng ấy điểm phần trăm; một khoảng như 1-1,5 lấy mức thấp
      --indicator LOẠI  poor: hộ nghèo (mặc định), nearPoor: hộ cận nghèo
      --weights CĂN_CỨ  opening: theo số hộ đầu năm (mặc định), equal: đều nhau, hoặc chữ cái của một cột
      --lock THÔN=SỐ    giữ đúng số giảm của thôn; ghi lại nhiều lần được
      --floor THÔN=SỐ   thôn giảm ít nhất chừng ấy hộ
      --cap THÔN=SỐ     thôn giảm nhiều nhất chừng ấy hộ
      --text TỆP        lời văn mục III và IV của kế hoạch, thay cho lời văn có sẵn (src/reports/plan-document/plan-text.txt)
      --lang vi|en      ngôn ngữ của lời báo (mặc định vi)
      --help            in hướng dẫn này
      --version         in số phiên bản

Mã kết thúc: 0 là xong (với check: gửi được), 1 là check thấy lỗi, 2 là gọi sai, không đọc được tệp, không có bảng
hoặc không làm được như yêu cầu.
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
    'no-goal': ({ known }) => `Chưa có chỉ tiêu. Hãy thêm một trong các tùy chọn: ${known.join(', ')}.`,
    'several-goals': ({ given }) =>
      `Chỉ nhận một chỉ tiêu mỗi lần, không nhận cùng lúc ${given.join(', ')}. Hãy giữ lại một.`,
    'not-whole-number': ({ option, value }) =>
      `${option} cần một số hộ nguyên, không nhận “${value}”. Ví dụ: ${option} 27.`,
    'not-percent': ({ option, value }) =>
      `${option} cần một số từ 0 đến 100, không nhận “${value}”. Ví dụ: ${option} 4,93.`,
    'not-hamlet-number': ({ option, value }) =>
      `${option} cần tên thôn và số hộ, không nhận “${value}”. Ví dụ: ${option} "Thôn Trùa=2".`,
    'unknown-hamlet': ({ hamlet, known }) => `Trong bảng không có thôn “${hamlet}”. Các thôn: ${known.join(', ')}.`,
    'unknown-format': ({ file, known }) =>
      `Không ghi được ra tệp ${file}. Hãy chọn tên tệp có đuôi ${known.join(' hoặc ')}.`,
    'not-text': ({ file }) => `Tệp ${file} không phải văn bản UTF-8. Hãy lưu lại dạng văn bản thuần (.txt, UTF-8).`,
    'ambiguous-hamlet': ({ hamlet, alike }) =>
      `“${hamlet}” có thể là: ${alike.join(', ')}. Hãy ghi đủ tên của một thôn.`,
  },
  files: {
    'file-not-found': (file) => `Không tìm thấy tệp ${file}. Hãy kiểm tra lại tên và thư mục.`,
    'file-is-folder': (file) => `${file} là thư mục. Hãy chọn một tệp .xlsx trong đó.`,
    'output-exists': (file) => `Tệp ${file} đã có. Hãy chọn tên khác, hoặc thêm --force để ghi đè.`,
    'output-not-writable': (file) => `Không ghi được vào ${file}. Hãy kiểm tra thư mục và quyền ghi.`,
  },
  noTable: (file) => `Không thấy bảng chỉ tiêu thôn trong tệp ${file}. Hãy chọn sổ có bảng chỉ tiêu của các thôn.`,
  progress: (file, position, total) => `[${position}/${total}] ${file}`,
  recalculated: (cells, file) =>
    cells === 0
      ? `Mọi ô đã đúng, không có gì phải tính lại. Đã ghi ${file}.`
      : `Đã tính lại ${count(cells)} ô. Đã ghi ${file}.`,
  marked: (cells, file) =>
    cells === 0 ? `Không có ô nào phải đánh dấu. Đã ghi ${file}.` : `Đã đánh dấu ${count(cells)} ô. Đã ghi ${file}.`,
  summarized: (file) => `Đã thêm biểu tổng hợp. Đã ghi ${file}.`,
  listed: (findings, file) => `Đã liệt kê ${count(findings)} điểm. Đã ghi ${file}.`,
  planned: (file) => `Đã lập văn bản kế hoạch. Đã ghi ${file}.`,
  allocated: (households, hamlets, cells, file) =>
    `Đã phân bổ ${count(households)} hộ cho ${count(hamlets)} thôn, ghi ${count(cells)} ô. Đã ghi ${file}.`,
  rolledOver: (year, file) => `Đã lập trang tính năm ${year}. Đã ghi ${file}.`,
  previewed: (cells) =>
    cells === 0 ? 'Không có ô nào phải đổi. Chưa ghi gì.' : `Sẽ ghi ${count(cells)} ô. Chưa ghi gì.`,
  previewedSheet: (year) => `Sẽ thêm trang tính năm ${year}. Chưa ghi gì.`,
};
