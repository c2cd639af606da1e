import { STAGE_PAIRS } from '../../src/domain/columns';
import type { Counts } from './generated-numbers';
import { hamletCounts, measuresOf, sumOf } from './generated-numbers';
import type { RandomChoice } from './random-choice';
import type { GridCell } from './snapshot-of';

/** One line of a commune's sheet, as it is typed. */
export interface CommuneLine {
  readonly index: GridCell;
  readonly name: string;
  readonly counts: Counts;
}

/** What stands around the figures; left out, a plain sheet of 2024. */
export interface CommuneLayout {
  readonly titles?: readonly string[];
  /** The titles of the index and of each column of names. */
  readonly leading?: readonly string[];
  /** What stands in the columns of names before the last one, by line. */
  readonly before?: (line: number) => readonly GridCell[];
  readonly stages?: readonly string[];
}

/** Zero-based, on a sheet of the plain layout. */
export const FIRST_LINE = 4;
/** Zero-based columns of the plain layout. */
export const NAMES = 1;
export const HOUSEHOLDS = 2;
export const POOR_OPENING = 3;
export const POOR_CLOSING = 7;

const STAGE_TITLES = [
  ...['Hộ nghèo đầu năm', 'Giảm hộ nghèo', 'Hộ nghèo cuối năm'],
  ...['Hộ cận nghèo đầu năm', 'Giảm hộ cận nghèo', 'Hộ cận nghèo cuối năm'],
];
const NAMES_OF_HAMLETS = [
  ...['Đông Sơn', 'Tân Lập', 'Phú Thịnh', 'Bản Mạ', 'Làng Chánh', 'Xuân Thành', 'Cồn Phượng', 'Hợp Tiến'],
  ...['Nguồn Trên', 'Tống Xá', 'Cống Thôn', 'Đồng Bông', 'Trung Hòa', 'Phố Mới', 'Yên Thế', 'Hạ Long'],
];

/** Hamlets numbered from 1, no two named alike, where everything holds. */
export function communeHamlets(choice: RandomChoice, count: number, first = 0): CommuneLine[] {
  return Array.from({ length: count }, (_hamlet, order) => ({
    index: first + order + 1,
    name: hamletName(first + order),
    counts: hamletCounts(choice, false),
  }));
}

function hamletName(order: number): string {
  const name = NAMES_OF_HAMLETS[order % NAMES_OF_HAMLETS.length] ?? '';
  const round = Math.floor(order / NAMES_OF_HAMLETS.length);
  return round === 0 ? name : `${name} ${round + 1}`;
}

/** A line that adds others up. */
export function sumLine(name: string, addends: readonly CommuneLine[]): CommuneLine {
  return { index: null, name, counts: sumOf(addends.map(({ counts }) => counts)) };
}

/** A whole sheet: titles, a header of two rows, lines with rates rounded half-up to two digits. */
export function communeGrid(
  lines: readonly CommuneLine[],
  {
    titles = ['UBND XÃ TÂN SƠN', 'BIỂU CHỈ TIÊU GIẢM NGHÈO NĂM 2024'],
    leading = ['TT', 'Đơn vị'],
    before = () => [],
    stages = STAGE_TITLES,
  }: CommuneLayout = {},
): GridCell[][] {
  const top = [...leading, 'Tổng số hộ', ...stages.flatMap((title) => [title, null])];
  const below = [...leading.map(() => null), null, ...stages.flatMap(() => ['TS', '%'])];
  return [...titles.map((title) => [title]), top, below, ...lines.map((line, order) => rowOf(line, before(order)))];
}

function rowOf({ index, name, counts }: CommuneLine, before: readonly GridCell[]): GridCell[] {
  const measures = measuresOf(counts, new Map());
  const pairs = STAGE_PAIRS.flatMap(({ count, rate }) => [measures.get(count) ?? null, measures.get(rate) ?? null]);
  return [index, ...before, name, counts.get('households') ?? null, ...pairs];
}

/** The grid with another cell. */
export function withCell(grid: readonly GridCell[][], row: number, column: number, cell: GridCell): GridCell[][] {
  return grid.map((cells, place) =>
    place === row ? cells.map((own, at) => (at === column ? cell : own)) : [...cells],
  );
}
