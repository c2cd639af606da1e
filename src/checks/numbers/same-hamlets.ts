import { groupBy } from '../../domain/group-by';
import { hamletKey, writtenHamletKey } from '../../domain/hamlet-name';
import type { TargetTable } from '../../domain/target-table';
import { hamletRows, lineAt } from '../../domain/target-table';

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
      const [match, ...more] = written.get(key) ?? named.get(hamletKey(lineAt(table, row).name)) ?? [];
      return match === undefined || more.length > 0 ? [] : [[row, match]];
    }),
  );
}

function rowsByName(table: TargetTable, keyOf: (name: string) => string): Map<string, number[]> {
  return groupBy(hamletRows(table), (row) => keyOf(lineAt(table, row).name));
}
