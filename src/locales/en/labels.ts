import type { LabelWords } from '../sections/labels';

const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

export const labels: LabelWords = {
  columns: {
    households: 'Households',
    'poor.opening.count': 'Poor households, opening',
    'poor.opening.rate': 'Poor households, opening, %',
    'poor.reduction.count': 'Poor households, reduction',
    'poor.reduction.rate': 'Poor households, reduction, %',
    'poor.closing.count': 'Poor households, closing',
    'poor.closing.rate': 'Poor households, closing, %',
    'nearPoor.opening.count': 'Near-poor households, opening',
    'nearPoor.opening.rate': 'Near-poor households, opening, %',
    'nearPoor.reduction.count': 'Near-poor households, reduction',
    'nearPoor.reduction.rate': 'Near-poor households, reduction, %',
    'nearPoor.closing.count': 'Near-poor households, closing',
    'nearPoor.closing.rate': 'Near-poor households, closing, %',
  },
  row: (name) => name,
  cell: (row, column) => `${row}, ${column}`,
  count: (value) => numbers.format(value),
  rate: (points) => `${numbers.format(points)}%`,
  table: (sheet, hamlets, year) => [sheet, `${hamlets} hamlets`, ...(year === null ? [] : [String(year)])].join(' · '),
};
