import type { TargetTable } from '../domain/target-table';

/** A hamlet by the index of its row, with its name as the sheet writes it. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
}

/**
 * The hamlets in parts within which a name means one place: those that one subtotal adds up, and among them those
 * that stand in rows next to each other. A heading between two lists may be another commune with hamlets of its own.
 */
export function siblingHamlets(table: TargetTable): NamedRow[][] {
  const parents = innermostSums(table);
  const parts = new Map<string, NamedRow[]>();
  let section = 0;
  let last = Number.NEGATIVE_INFINITY;
  table.rows.forEach(({ position, name, kind }, row) => {
    if (position !== last + 1) section += 1;
    last = position;
    if (kind !== 'hamlet' || name === '') return;
    const part = `${section} ${parents.get(row) ?? ''}`;
    const siblings = parts.get(part);
    if (siblings) siblings.push({ row, name });
    else parts.set(part, [{ row, name }]);
  });
  return [...parts.values()];
}

/** The smallest sum in which each row is added up. */
function innermostSums({ sums }: TargetTable): ReadonlyMap<number, number> {
  const widestFirst = [...sums].sort((one, other) => other.addends.length - one.addends.length);
  return new Map(widestFirst.flatMap(({ total, addends }) => addends.map((row): [number, number] => [row, total])));
}

/** The rows in parts that have the same key, in the order of the sheet. */
export function rowsByKey(rows: readonly NamedRow[], keyOf: (name: string) => string): NamedRow[][] {
  const byKey = new Map<string, NamedRow[]>();
  for (const named of rows) {
    const key = keyOf(named.name);
    const alike = byKey.get(key);
    if (alike) alike.push(named);
    else byKey.set(key, [named]);
  }
  return [...byKey.values()];
}
