import type { GridCell } from '../../support/snapshot-of';

/** What a column of a sheet holds: the index, the names, a count by its role, a rate by its count, or nothing known. */
export type Key = string;

/** The roles of the short names that the sheets are written with. */
export const ROLES: Readonly<Record<string, string>> = {
  i: 'index',
  n: 'hamlet',
  H: 'households',
  K: 'persons',
  P0: 'poor.opening.count',
  'P-': 'poor.reduction.count',
  P1: 'poor.closing.count',
  N0: 'nearPoor.opening.count',
  'N-': 'nearPoor.reduction.count',
  N1: 'nearPoor.closing.count',
  'P0%': 'poor.opening.rate',
  'P-%': 'poor.reduction.rate',
  'P1%': 'poor.closing.rate',
  'N0%': 'nearPoor.opening.rate',
  'N-%': 'nearPoor.reduction.rate',
  'N1%': 'nearPoor.closing.rate',
  P0k: 'poor.opening.persons',
  P1k: 'poor.closing.persons',
  N1k: 'nearPoor.closing.persons',
};

/** The hamlets of every sheet, in their order. */
export const HAMLET_NAMES = ['Sâm Cồn', 'Trùa', 'Nậy', 'Cừa Quán', 'Bình Hòa', 'Tân Thịnh'] as const;

type Counts = Readonly<Record<string, number>>;

const HAMLETS: readonly (readonly [string, Counts])[] = [
  ['Sâm Cồn', { H: 166, P0: 10, 'P-': 2, N0: 12, 'N-': 5 }],
  ['Trùa', { H: 105, P0: 7, 'P-': 2, N0: 7, 'N-': 3 }],
  ['Nậy', { H: 97, P0: 7, 'P-': 2, N0: 9, 'N-': 2 }],
  ['Cừa Quán', { H: 130, P0: 8, 'P-': 2, N0: 17, 'N-': 7 }],
  ['Bình Hòa', { H: 110, P0: 6, 'P-': 1, N0: 10, 'N-': 2 }],
  ['Tân Thịnh', { H: 68, P0: 4, 'P-': 0, N0: 0, 'N-': 0 }],
];

function complete(counts: Counts): Counts {
  const of = (key: string): number => counts[key] ?? 0;
  const [P1, N1] = [of('P0') - of('P-'), of('N0') - of('N-')];
  return { ...counts, P1, N1, K: of('H') * 4, P0k: of('P0') * 3, P1k: P1 * 3, N1k: N1 * 3, d: Math.floor(P1 / 2) };
}

function sum(all: readonly Counts[]): Counts {
  const total: Record<string, number> = {};
  for (const counts of all) for (const [key, count] of Object.entries(counts)) total[key] = (total[key] ?? 0) + count;
  return total;
}

/** Half up to two digits, exact. */
function rate(part: number, whole: number): number {
  return Math.floor((part * 20_000 + whole) / (2 * whole)) / 100;
}

/** How the lines below a header are typed; all of it as usual where left out. */
export interface Typing {
  readonly total?: 'last' | 'first' | 'none';
  readonly totalName?: string;
  readonly prefix?: string;
  /** How a count and a rate are typed. */
  readonly count?: (count: number) => GridCell;
  readonly rate?: (points: number) => GridCell;
  readonly index?: (order: number) => GridCell;
  /** Rows typed between the lines, before the hamlet of that order. */
  readonly between?: Readonly<Record<number, readonly (readonly GridCell[])[]>>;
  /** Rows of two groups: their names, each above the sum of its hamlets. */
  readonly groups?: readonly [string, string];
}

/** The lines of the six hamlets and their total under columns of these keys; every number holds. */
export function linesOf(keys: readonly Key[], typing: Typing = {}): GridCell[][] {
  const { total = 'last', totalName = 'Tổng cộng', prefix = '', index = (order: number) => order + 1 } = typing;
  const hamlets = HAMLETS.map(([name, counts]) => ({ name: prefix + name, counts: complete(counts) }));
  const all = cells(keys, typing, null, totalName, sum(hamlets.map(({ counts }) => counts)));
  const lines = hamlets.flatMap(({ name, counts }, order) => {
    const own = cells(keys, typing, index(order), name, counts);
    const group = typing.groups?.[order === 0 ? 0 : 1];
    const members = order === 0 ? hamlets.slice(0, 3) : hamlets.slice(3);
    const heads = group !== undefined && (order === 0 || order === 3);
    const head = heads
      ? [cells(keys, typing, order === 0 ? 'I' : 'II', group, sum(members.map((member) => member.counts)))]
      : [];
    return [...head, ...(typing.between?.[order] ?? []).map((row) => [...row]), own];
  });
  if (total === 'none') return lines;
  return total === 'first' ? [all, ...lines] : [...lines, all];
}

function cells(keys: readonly Key[], typing: Typing, index: GridCell, name: string, counts: Counts): GridCell[] {
  const { count = (value: number) => value, rate: typed = (points: number) => points } = typing;
  return keys.map((key) => {
    if (key === 'i') return index;
    if (key === 'n') return name;
    if (key === '') return null;
    if (key.endsWith('%')) return typed(rate(counts[key.slice(0, -1)] ?? 0, counts['H'] ?? 0));
    return count(counts[key] ?? 0);
  });
}
