import { likelyAlikeNames } from '../../domain/alike-names';
import type { TargetTable } from '../../domain/target-table';
import { hamletRows } from '../../domain/target-table';

/** A hamlet by the index of its row, with its name as the sheet writes it. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
}

const alike = new WeakMap<TargetTable, readonly (readonly NamedRow[])[]>();

/**
 * Hamlets of one list whose names may be one, in groups in the order of the sheet; found once for each table. Lists
 * are what one subtotal adds up, and in it what stands in rows next to each other: a heading between two lists may be
 * another commune with hamlets of its own.
 */
export function alikeSiblings(table: TargetTable): readonly (readonly NamedRow[])[] {
  const known = alike.get(table) ?? findAlikeSiblings(table);
  alike.set(table, known);
  return known;
}

function findAlikeSiblings(table: TargetTable): NamedRow[][] {
  const hamlets = hamletRows(table);
  const groups = likelyAlikeNames(hamlets.map((row) => nameAt(table, row)));
  if (groups.length === 0) return [];
  const lists = listOfRows(table);
  return groups
    .map((positions) => positions.map((position) => hamlets[position] ?? 0))
    .filter(([first = 0]) => nameAt(table, first) !== '')
    .flatMap((rows) =>
      rowsByKey(
        rows.map((row) => ({ row, name: nameAt(table, row) })),
        ({ row }) => lists[row] ?? '',
      ),
    )
    .filter((siblings) => siblings.length > 1);
}

function nameAt({ rows }: TargetTable, row: number): string {
  return rows[row]?.name ?? '';
}

/** A name for the list that each row stands in. */
function listOfRows(table: TargetTable): string[] {
  const parents = innermostSums(table);
  let section = 0;
  let last = Number.NEGATIVE_INFINITY;
  return table.rows.map(({ position }, row) => {
    if (position !== last + 1) section += 1;
    last = position;
    return `${section} ${parents.get(row) ?? ''}`;
  });
}

/** The smallest sum in which each row is added up. */
function innermostSums({ sums }: TargetTable): ReadonlyMap<number, number> {
  const widestFirst = [...sums].sort((one, other) => other.addends.length - one.addends.length);
  return new Map(widestFirst.flatMap(({ total, addends }) => addends.map((row): [number, number] => [row, total])));
}

/** The rows in parts that have the same key, in the order of the sheet. */
export function rowsByKey(rows: readonly NamedRow[], keyOf: (named: NamedRow) => string): NamedRow[][] {
  const byKey = new Map<string, NamedRow[]>();
  for (const named of rows) {
    const key = keyOf(named);
    const others = byKey.get(key);
    if (others) others.push(named);
    else byKey.set(key, [named]);
  }
  return [...byKey.values()];
}
