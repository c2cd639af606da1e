import type { RoundingMode, RoundingStyle } from '../../domain/rounding';
import type { Indicator } from '../../domain/columns';
import type { GoalKind } from '../../domain/commune';
import type { FaultPattern, OtherMovement, Slip } from '../../domain/finding';
import type { FindingWords, RepairPlace } from '../words/findings';
import { MOST_LISTED_REPAIRS } from '../words/findings';
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

const SLIPS: Readonly<Record<Slip, (found: string, value: string) => string>> = {
  'one-digit': (found, value) => `${found} và ${value} chỉ khác nhau một chữ số, có thể do gõ nhầm.`,
  'swapped-digits': (found, value) => `${found} và ${value} chỉ khác nhau ở hai chữ số đổi chỗ cho nhau.`,
  tenfold: (found, value) => `${found} và ${value} chỉ khác nhau một chữ số 0 hoặc vị trí dấu phẩy.`,
  sign: (found, value) => `${found} và ${value} chỉ khác nhau dấu âm.`,
  'swapped-cells': (found, value) => `Hai số ${found} và ${value} có thể đã ghi nhầm ô cho nhau.`,
};

function describeRepair(repair: readonly RepairPlace[]): string {
  return repair
    .map(({ cell, from, to }) => `${cell} (${[from, to].filter((number) => number !== '').join(' → ')})`)
    .join(' và ');
}

function describePattern(pattern: FaultPattern): string {
  switch (pattern.kind) {
    case 'scaled':
      return pattern.factor > 1
        ? `Các số này đều lớn gấp ${count(pattern.factor)} lần, có thể do cách ghi phần trăm.`
        : `Các số này đều chỉ bằng 1/${count(Math.round(1 / pattern.factor))} số đúng, có thể do cách ghi phần trăm.`;
    case 'shifted':
      return `Các số này khớp với dòng ngay ${pattern.lines === 1 ? 'trên' : 'dưới'}, có thể cả cột đã bị lệch một dòng.`;
    case 'other-column':
      return `Các số này khớp với cột “${labels.columns[pattern.role]}”, có thể đã ghi nhầm cột.`;
    case 'share-of-opening':
      return 'Các tỷ lệ này được tính trên số hộ đầu năm, không phải trên tổng số hộ.';
    case 'share-of-commune':
      return 'Các tỷ lệ này được tính trên tổng số hộ của cả xã, không phải trên số hộ của từng thôn.';
    case 'share-of-total':
      return 'Đây là tỷ trọng của từng thôn trong tổng của cả xã, không phải tỷ lệ trên số hộ của thôn.';
    case 'swapped':
      return `Nếu đổi chỗ với cột “${labels.columns[pattern.role]}” thì khớp, có thể hai cột đã bị nhầm chỗ.`;
    case 'unexplained':
      return 'Nhiều dòng cùng lệch, nên hãy xem lại cả cột trước khi sửa từng ô.';
  }
}

/** The first names, and how many more there are. */
function listNames(names: readonly string[]): string {
  const first = names.slice(0, LONGEST_LIST).map((name) => `“${name}”`);
  const others = names.length - first.length;
  return others > 0 ? `${first.join(', ')} và ${count(others)} dòng khác` : first.join(', ');
}

/** A longer list would hide what it says; the cells stand in the findings themselves. */
const LONGEST_LIST = 4;

const INDICATORS: Readonly<Record<Indicator, string>> = { poor: 'hộ nghèo', nearPoor: 'hộ cận nghèo' };

const OTHER_MOVEMENTS: Readonly<Record<OtherMovement, string>> = {
  otherDecrease: 'giảm khác',
  otherIncrease: 'tăng khác',
};

const GOALS: Readonly<Record<GoalKind, (wanted: number, reached: number) => string>> = {
  reduction: (wanted, reached) => `cần giảm ít nhất ${count(wanted)} hộ, bảng mới giảm ${count(reached)} hộ`,
  'closing-count': (wanted, reached) => `cuối năm còn nhiều nhất ${count(wanted)} hộ, bảng còn ${count(reached)} hộ`,
  'closing-rate': (wanted, reached) => `cuối năm còn nhiều nhất ${rate(wanted)}, bảng còn ${rate(reached)}`,
  points: (wanted, reached) => `cần giảm ít nhất ${count(wanted)} điểm phần trăm, bảng mới giảm ${count(reached)} điểm`,
};

export const findings: FindingWords = {
  severities: { error: 'Lỗi', warning: 'Cần xem', notice: 'Lưu ý' },
  elsewhere: {
    cell: (sheet, address) => `Trang tính “${sheet}”, ô ${address}`,
    text: (passage) => `Trong văn bản, “${passage}”`,
  },
  messages: {
    'unreadable-cell': ({ cell, expected }, { text, isComputed }) => {
      if (!isComputed) {
        return `${cell}: “${text}” không phải là số. ${expected ? `Số đúng là ${expected}.` : 'Hãy nhập lại bằng chữ số.'}`;
      }
      return `${cell}: công thức cho kết quả “${text}”. ${expected ? `Số đúng là ${expected}.` : 'Hãy xem lại công thức và các ô nó lấy số.'}`;
    },
    'number-as-text': ({ cell, column, expected }, { text, cells }) =>
      cells === 1
        ? `${cell}: “${text}” đang là văn bản, không phải số. Cần ghi dạng số: ${expected}.`
        : `Cột “${column}”: ${count(cells)} ô như “${text}” đang là văn bản, không phải số. Cần ghi lại dạng số.`,
    'missing-value': ({ cell, expected }) =>
      `${cell}: còn để trống. ${expected ? `Số đúng là ${expected}.` : 'Nếu không có hộ nào, hãy nhập 0.'}`,
    'negative-number': ({ cell, found }) => `${cell}: ghi ${found}, nhưng không thể nhỏ hơn 0.`,
    'broken-count': ({ cell, found }) => `${cell}: ghi ${found}, nhưng phải là số nguyên.`,
    'no-households': ({ cell, found }, details) =>
      `${cell}: ghi ${found}, nhưng cùng dòng có ${count(details.count)} hộ nghèo hoặc cận nghèo.`,
    'reduction-exceeds-opening': ({ cell, found }, { opening }) =>
      `${cell}: ghi ${found}, nhiều hơn số đầu năm là ${count(opening)} hộ.`,
    'poor-exceed-households': ({ cell }, { poor, nearPoor, households }) =>
      `${cell}: ${count(poor)} hộ nghèo cộng ${count(nearPoor)} hộ cận nghèo nhiều hơn tổng số ${count(households)} hộ.`,
    'row-identity': ({ cell, found, expected }) => `${cell}: ghi ${found}, phải là ${expected}.`,
    'total-mismatch': ({ cell, found, expected }) => `${cell}: ghi ${found}, phải là ${expected}.`,
    'rate-mismatch': ({ cell, found, expected }) => `${cell}: ghi ${found}, phải là ${expected}.`,
    'rate-above-100': ({ cell, found }) => `${cell}: ghi ${found}, nhưng tỷ lệ không thể vượt 100%.`,
    'systematic-fault': ({ column }, { failed, compared, pattern }) =>
      `Cột “${column}”: ${count(failed)}/${count(compared)} dòng không khớp với các cột liên quan. ${describePattern(pattern)}`,
    'opening-differs-from-last-year': ({ cell, found, expected }, { sheet }) =>
      `${cell}: ghi ${found}, nhưng cuối năm trước ở trang tính “${sheet}” là ${expected}.`,
    'movement-identity': ({ cell, found, expected }, { opening, decrease, increase }) =>
      `${cell}: ghi ${found}, phải là ${expected}: đầu năm ${count(opening)} trừ các khoản giảm ${count(decrease)}, cộng các khoản tăng ${count(increase)}.`,
    'other-movements-missing': (_place, { indicator, lines, lacking }) =>
      `Thiếu cột ${lacking.map((movement) => `“${OTHER_MOVEMENTS[movement]}”`).join(' và ')} của ${INDICATORS[indicator]}: ở ${count(lines)} dòng, số cuối năm chưa được giải thích hết bằng các cột tăng, giảm đã có.`,
    'movements-disagree': ({ cell, found }, { other, value, sheet }) =>
      `${cell}: ghi ${found}, nhưng cột “${labels.columns[other]}”${sheet === null ? '' : ` ở trang tính “${sheet}”`} đếm cùng số hộ đó lại ghi ${count(value)}.`,
    'persons-below-households': ({ cell }, { persons, households }) =>
      `${cell}: ${count(persons)} khẩu ít hơn ${count(households)} hộ. Mỗi hộ có ít nhất một khẩu.`,
    'persons-per-household': ({ cell }, { persons, households }) =>
      `${cell}: ${count(persons)} khẩu trên ${count(households)} hộ là khác thường. Hãy xem lại hai số này.`,
    'labour-sum': ({ elsewhere }, { withLabour, withoutLabour, poor }) =>
      `${elsewhere}: ${count(withLabour)} hộ có lao động cộng ${count(withoutLabour)} hộ không có lao động là ${count(withLabour + withoutLabour)}, phải bằng ${count(poor)} hộ nghèo.`,
    'social-protection-exceeds': ({ elsewhere }, { socialProtection, withoutLabour }) =>
      `${elsewhere}: ${count(socialProtection)} hộ bảo trợ xã hội nhiều hơn ${count(withoutLabour)} hộ không có lao động.`,
    'stated-figure-differs': ({ elsewhere, cell, found, expected }) =>
      `${elsewhere}: ghi ${found}, nhưng trong bảng, ${cell} là ${expected}.`,
    'goal-missed': (_place, { indicator, kind, wanted, reached }) =>
      `Chưa đạt chỉ tiêu của xã về ${INDICATORS[indicator]}: ${GOALS[kind](wanted, reached)}.`,
    'no-reduction-planned': ({ column }, { hamlets, households, indicator }) =>
      `Cột “${column}”: ${count(hamlets)} thôn có ${count(households)} ${INDICATORS[indicator]} nhưng chưa có chỉ tiêu giảm. Nếu đúng như vậy thì không cần sửa.`,
    'rate-rises': (_place, { indicator, lines }) =>
      `Tỷ lệ ${INDICATORS[indicator]} cuối năm cao hơn đầu năm ở ${count(lines)} dòng. Nếu đúng như vậy thì không cần sửa.`,
    'circular-formula': ({ cell }, { others }) =>
      others === 0
        ? `${cell}: công thức tính cả chính ô này (vòng lặp), Excel không tính được và hiện 0. Hãy sửa công thức để không còn gồm ô này.`
        : `${cell}: công thức của ô này và ${others} ô khác lấy số của nhau (vòng lặp), Excel không tính được và hiện 0. Hãy gõ số vào một ô, hoặc sửa lại công thức.`,
    'sum-misses-row': ({ cell }, { missed, repeated }) => {
      const said = [
        ...(missed.length > 0 ? [`bỏ sót ${listNames(missed)}`] : []),
        ...(repeated.length > 0 ? [`tính nhiều lần ${listNames(repeated)}`] : []),
      ];
      return `${cell}: công thức cộng ${said.join(' và ')}. Hãy sửa lại vùng cộng.`;
    },
    'constant-over-formula': ({ cell, found }, { along, formulas }) =>
      `${cell}: số ${found} được gõ tay, trong khi ${formulas} ô khác cùng ${along === 'column' ? 'cột' : 'dòng'} dùng công thức. Số này sẽ không tự đổi khi số liệu thay đổi.`,
    'formula-differs': ({ cell }, { alike }) =>
      `${cell}: công thức lấy số từ các ô khác với ${alike} công thức còn lại của cột. Hãy so lại công thức.`,
    'formula-other-row': ({ cell }, { other }) =>
      `${cell}: công thức lấy số ở dòng “${other}”, không phải ở dòng của chính thôn này. Hãy kiểm tra lại công thức.`,
    'manual-calculation': () =>
      'Sổ đang đặt chế độ tính thủ công nên kết quả của công thức có thể đã cũ. Hãy bấm F9 hoặc đặt lại chế độ tính tự động.',
    'hamlet-twice': (_place, { name, lines }) =>
      `Thôn “${name}” được ghi ở ${lines} dòng. Hãy giữ lại một dòng hoặc sửa lại tên cho đúng.`,
    'similar-hamlet-names': (_place, { name, other }) =>
      `“${name}” và “${other}” gần giống nhau. Nếu là một thôn, hãy giữ lại một dòng; nếu là hai thôn thì không cần sửa.`,
    'legacy-font': ({ elsewhere }, { cells }) =>
      `${elsewhere}: ${cells === 1 ? 'ô này' : `${count(cells)} ô chữ của trang này`} dùng phông chữ cũ (TCVN3, VNI) nên dễ lỗi chữ khi chép hoặc tìm. Đổi sang phông Unicode?`,
    'stale-summary': ({ elsewhere }) =>
      `${elsewhere}: biểu được lập trước khi bảng, chỉ tiêu hoặc kết quả kiểm tra thay đổi. Hãy lập lại biểu tổng hợp.`,
    'rounding-style': ({ column }, { affected, odd, style }) =>
      `Cột “${column}”: tỷ lệ được ${describeStyle(style)}; ${affected} ô khác với cách làm tròn thông thường 2 chữ số${odd > 0 ? `, ${odd} ô khác với kiểu của chính cột` : ''}. Đưa về cùng một kiểu?`,
  },
  doubts: {
    oneOf: (repairs) => {
      const start = repairs.length === 2 ? 'Một trong hai chỗ sai' : `Một trong ${repairs.length} chỗ sai`;
      const list = repairs.map((repair, order) => `(${order + 1}) ${describeRepair(repair)}`).join('; hoặc ');
      return repairs.length > MOST_LISTED_REPAIRS
        ? `${start}, số liệu chưa đủ để biết chỗ nào.`
        : `${start}, số liệu chưa đủ để biết chỗ nào: ${list}.`;
    },
    contradiction: ({ cell, found }) => `${cell}: ghi ${found}, mâu thuẫn với các ô liên quan; chưa rõ ô nào sai.`,
    unsettled: ({ cell, found }) =>
      `${cell}: ghi ${found}, không khớp với các ô liên quan; số liệu chưa đủ để biết số đúng.`,
    nearlyTied: 'Có cách sửa khác chỉ kém một chút; nên đối chiếu với sổ gốc trước khi sửa.',
    unproven: 'Bảng có nhiều chỗ mâu thuẫn với nhau nên chưa khẳng định được cách sửa ít ô nhất.',
    alternative: (repair) => `Cách sửa khác cũng khớp: ${describeRepair(repair)}.`,
  },
  consequences: (formulas) => `Vì vậy ${count(formulas)} công thức lấy số từ đó tính không đúng.`,
  evidence: {
    'rest-of-total': ({ total, others, value }) =>
      `Tổng cộng ${count(total)} trừ các dòng còn lại ${count(others)} còn ${count(value)}.`,
    'count-of-rate': ({ rate: points, households, value }) =>
      `Tỷ lệ ${rate(points)} của ${count(households)} hộ ứng với ${count(value)} hộ.`,
    'households-of-rates': ({ rates, value }) =>
      rates === 1
        ? `Tỷ lệ ghi ở dòng này khớp với ${count(value)} hộ.`
        : `${rates} tỷ lệ ghi ở dòng này đều khớp với ${count(value)} hộ.`,
    slip: ({ cells: [cell], slip, found, value }) => {
      const written = cell?.role.endsWith('.rate') ? rate : count;
      return SLIPS[slip](written(found), written(value));
    },
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
