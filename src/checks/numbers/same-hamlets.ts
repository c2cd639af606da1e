import { hamletKey, writtenHamletKey } from '../../domain/hamlet-name';
import type { TargetTable } from '../../domain/target-table';
import { hamletRows } from '../../domain/target-table';

/**
 * The rows of the hamlets that both tables know, the one's to the other's. Hamlets are known by their names: as they
 * are written, else without the kind of place. One that stands in only one of the two tables, or under a name that is
 * not unique, is left out.
 */
export function sameHamlets(table: TargetTable, other: TargetTable): Map<number, number> {
  const own = rowsByName(table, writtenHamletKey);
  const written = rowsByName(other, writtenHamletKey);
  const named = rowsByName(other, hamletKey);
  return new Map(
    [...own].flatMap(([key, [row, ...others]]): [number, number][] => {
      if (key === '' || row === undefined || others.length > 0) return [];
      const [match, ...more] = written.get(key) ?? named.get(hamletKey(table.rows[row]?.name ?? '')) ?? [];
      return match === undefined || more.length > 0 ? [] : [[row, match]];
    }),
  );
}

function rowsByName(table: TargetTable, keyOf: (name: string) => string): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const row of hamletRows(table)) {
    const key = keyOf(table.rows[row]?.name ?? '');
    const alike = rows.get(key);
    if (alike) alike.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}
