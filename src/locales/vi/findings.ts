import type { RoundingMode, RoundingStyle } from '../../domain/rounding';
import type { FindingWords } from '../sections/findings';
import { labels } from './labels';

const { count, rate } = labels;

const MODES: Readonly<Record<RoundingMode, (digits: string) => string>> = {
  'half-up': (digits) => `làm tròn đến ${digits}`,
  'half-even': (digits) => `làm tròn về số chẵn, đến ${digits}`,
  truncate: (digits) => `cắt còn ${digits} mà không làm tròn`,
};

function describeStyle(style: RoundingStyle): string {
  return MODES[style.mode](style.digits === 0 ? 'số nguyên' : `${style.digits} chữ số sau dấu phẩy`);
}

export const findings: FindingWords = {
  severities: { error: 'Lỗi', warning: 'Cần xem', notice: 'Lưu ý' },
  messages: {
    'unreadable-cell': ({ cell }, { text }) => `${cell}: “${text}” không phải là số. Hãy nhập lại bằng chữ số.`,
    'missing-value': ({ cell }) => `${cell}: còn để trống. Nếu không có hộ nào, hãy nhập 0.`,
    'negative-number': ({ cell, found }) => `${cell}: ghi ${found}, nhưng không thể nhỏ hơn 0.`,
    'broken-count': ({ cell, found }) => `${cell}: ghi ${found}, nhưng số hộ phải là số nguyên.`,
    'no-households': ({ cell, found }, details) =>
      `${cell}: ghi ${found}, nhưng cùng dòng có ${count(details.count)} hộ nghèo hoặc cận nghèo.`,
    'reduction-exceeds-opening': ({ cell, found }, { opening }) =>
      `${cell}: ghi ${found}, nhiều hơn ${count(opening)} hộ có đầu năm.`,
    'poor-exceed-households': ({ cell }, { poor, nearPoor, households }) =>
      `${cell}: ${count(poor)} hộ nghèo cộng ${count(nearPoor)} hộ cận nghèo nhiều hơn tổng số ${count(households)} hộ.`,
    'row-identity': ({ cell, found, expected }) => `${cell}: ghi ${found}, phải là ${expected}.`,
    'total-mismatch': ({ cell, found, expected }) => `${cell}: ghi ${found}, phải là ${expected}.`,
    'rate-mismatch': ({ cell, found, expected }) => `${cell}: ghi ${found}, phải là ${expected}.`,
    'rate-above-100': ({ cell, found }) => `${cell}: ghi ${found}, nhưng tỷ lệ không thể vượt 100%.`,
    'rounding-style': ({ column }, { affected, style }) =>
      `Cột “${column}”: tỷ lệ được ${describeStyle(style)}; ${affected} ô khác với cách làm tròn thông thường 2 chữ số. Đưa về cùng một kiểu?`,
  },
  evidence: {
    'sum-of-rows': ({ addends, value }) => `Cộng ${addends} thôn được ${count(value)}.`,
    'row-identity': ({ unknown, opening, reduction, closing, value }) => {
      if (unknown.endsWith('.reduction.count')) {
        return `Đầu năm ${count(opening)} trừ cuối năm ${count(closing)} còn ${count(value)}.`;
      }
      if (unknown.endsWith('.opening.count')) {
        return `Cuối năm ${count(closing)} cộng số giảm ${count(reduction)} được ${count(value)}.`;
      }
      return `Đầu năm ${count(opening)} trừ số giảm ${count(reduction)} còn ${count(value)}.`;
    },
    'rate-follows': ({ found, from, value }) =>
      `Tỷ lệ ${rate(found)} được tính từ ${count(from)}, nên thành ${rate(value)}.`,
    'rate-of-count': ({ count: part, households, value }) =>
      `${count(part)} trên ${count(households)} hộ là ${rate(value)}.`,
  },
};
