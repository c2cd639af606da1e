import type { GridCell } from './snapshot-of';
import type { Counts } from './generated-numbers';
import { hamletCounts, sumOf } from './generated-numbers';
import type { RandomChoice } from './random-choice';

/** One line of a generated table. */
export interface GeneratedLine {
  readonly index: GridCell;
  readonly name: string;
  readonly counts: Counts;
  /** Whether it is the sum of others. */
  readonly sums: boolean;
  /** A title without figures. */
  readonly isHeading: boolean;
  /** Its name stands over the index column too. */
  readonly isMerged: boolean;
  readonly blanksBefore: number;
}

const FIRST_WORDS = [
  ...['Bình', 'Đông', 'Hưng', 'Phúc', 'Tân', 'Thiên', 'Đắk', 'Ia', 'Hoà', 'Quỳnh'],
  ...['Tống', 'Cống', 'Nguồn', 'Đồng'],
];
const OTHER_WHOLES = ['TC', '∑', 'Tổng hợp toàn xã', 'Cả xã'];
const SECOND_WORDS = ['Hòa', 'Thịnh', 'Mỹ', 'Vực', 'Sơn', 'Lâm', 'Tiến', 'Trung', 'Thuỷ', 'An'];

/** Hamlets with a total first, last or nowhere, flat or in groups. */
export function randomLines(choice: RandomChoice, hasIndex: boolean): GeneratedLine[] {
  const hamlets = randomHamlets(choice);
  const grouping = choice.of('flat', 'flat', 'flat', 'roman', 'headings', 'subtotals below', 'communes');
  const listed =
    grouping === 'flat' || (grouping === 'roman' && !hasIndex) ? hamlets : grouped(choice, hamlets, grouping);
  const place = grouping === 'flat' ? choice.of('last', 'last', 'last', 'first', 'none') : 'last';
  const total = line({
    index: null,
    name: choice.of(
      'Tổng cộng',
      'TỔNG CỘNG',
      'Tổng số',
      'Toàn xã',
      'Tổng',
      'Tổng cộng:',
      'Cộng toàn xã',
      ...OTHER_WHOLES,
    ),
    counts: sumOf(hamlets.map(({ counts }) => counts)),
    sums: true,
    isMerged: hasIndex && choice.chance(0.3),
    blanksBefore: place === 'last' && choice.chance(0.15) ? 1 : 0,
  });
  if (place === 'none') return listed;
  return place === 'first' ? [total, ...listed] : [...listed, total];
}

function line(parts: Partial<GeneratedLine> & Pick<GeneratedLine, 'index' | 'name' | 'counts'>): GeneratedLine {
  return { sums: false, isHeading: false, isMerged: false, blanksBefore: 0, ...parts };
}

function randomHamlets(choice: RandomChoice): GeneratedLine[] {
  const prefix = choice.of('', '', 'Thôn ', 'Xóm ', 'Tổ ', 'Bản ');
  const asText = choice.chance(0.2);
  const mayBeLarge = choice.chance(0.3);
  return Array.from({ length: choice.whole(4, 30) }, (_hamlet, order) => {
    const first = FIRST_WORDS[order % FIRST_WORDS.length] ?? '';
    const second = SECOND_WORDS[Math.floor(order / FIRST_WORDS.length) + (order % 7)] ?? '';
    const name = prefix === 'Tổ ' ? `Tổ ${order + 1}` : `${prefix}${first} ${second}`;
    return line({ index: asText ? String(order + 1) : order + 1, name, counts: hamletCounts(choice, mayBeLarge) });
  });
}

/** Two groups of hamlets under Roman sums, under titles without figures, or above their sums. */
function grouped(choice: RandomChoice, hamlets: readonly GeneratedLine[], grouping: string): GeneratedLine[] {
  const middle = choice.whole(2, hamlets.length - 2);
  const groups = [hamlets.slice(0, middle), hamlets.slice(middle)];
  return groups.flatMap((group, order) => {
    const numbered = group.map((hamlet, place) => ({ ...hamlet, index: place + 1 }));
    const counts = sumOf(group.map((hamlet) => hamlet.counts));
    const index = ['I', 'II'][order] ?? '';
    if (grouping === 'subtotals below') {
      return [...numbered, line({ index: null, name: `Cộng cụm ${order + 1}`, counts, sums: true })];
    }
    if (grouping === 'communes') {
      const name = `Xã ${['Tân Sơn', 'Bình Minh'][order] ?? ''}${order === 0 ? '' : ' (cũ)'}`;
      return [line({ index: null, name, counts, sums: true }), ...numbered];
    }
    const isHeading = grouping === 'headings';
    return [line({ index, name: `Cụm ${order + 1}`, counts, sums: !isHeading, isHeading }), ...numbered];
  });
}
