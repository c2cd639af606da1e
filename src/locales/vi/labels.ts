import type { LabelWords } from '../sections/labels';

const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

export const labels: LabelWords = {
  columns: {
    households: 'Tổng số hộ',
    'poor.opening.count': 'Hộ nghèo đầu năm',
    'poor.opening.rate': 'Hộ nghèo đầu năm, %',
    'poor.reduction.count': 'Giảm hộ nghèo',
    'poor.reduction.rate': 'Giảm hộ nghèo, %',
    'poor.closing.count': 'Hộ nghèo cuối năm',
    'poor.closing.rate': 'Hộ nghèo cuối năm, %',
    'nearPoor.opening.count': 'Hộ cận nghèo đầu năm',
    'nearPoor.opening.rate': 'Hộ cận nghèo đầu năm, %',
    'nearPoor.reduction.count': 'Giảm hộ cận nghèo',
    'nearPoor.reduction.rate': 'Giảm hộ cận nghèo, %',
    'nearPoor.closing.count': 'Hộ cận nghèo cuối năm',
    'nearPoor.closing.rate': 'Hộ cận nghèo cuối năm, %',
  },
  row: (name, kind) => (kind === 'total' || HAMLET_KIND.test(name) ? name : `thôn ${name}`),
  cell: (row, column) => `${row}, ${column}`,
  count: (value) => numbers.format(value),
  rate: (points) => `${numbers.format(points)}%`,
  table: (sheet, hamlets, year) => [sheet, `${hamlets} thôn`, ...(year === null ? [] : [String(year)])].join(' · '),
};

/** A name that says itself what kind of settlement it is. */
const HAMLET_KIND = /^(thôn|xóm|bản|ấp|buôn|bon|làng|khu|tổ|khóm|tiểu khu)\s/iu;
