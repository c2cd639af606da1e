import { alikeNames } from '../../domain/alike-names';
import { groupBy } from '../../domain/group-by';
import type { RowSum, TableRow, TargetTable } from '../../domain/target-table';
import { expectAt } from '../../sheet/expect';

/** A hamlet by the index of its row, with its name as the sheet writes it. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
}

/**
 * Hamlets of one list whose names have one likeness, in groups in the order of the sheet. Lists are what one subtotal
 * adds up, and in it what stands in rows next to each other: a heading between two lists may be another commune with
 * hamlets of its own.
 */
export function findAlikeSiblings({ rows, sums }: TargetTable, hamlets: readonly number[]): NamedRow[][] {
  const named = hamlets.map((row) => ({ row, name: expectAt(rows, row).name }));
  const groups = alikeNames(named.map(({ name }) => name));
  if (groups.length === 0) return [];
  const lists = listOfRows(rows, sums);
  return groups
    .map((positions) => positions.map((position) => expectAt(named, position)))
    .filter(([first]) => first?.name !== '')
    .flatMap((alike) => [...groupBy(alike, ({ row }) => expectAt(lists, row)).values()])
    .filter((siblings) => siblings.length > 1);
}

/** A name for the list that each row stands in. */
function listOfRows(rows: readonly TableRow[], sums: readonly RowSum[]): string[] {
  const parents = innermostSums(sums);
  let section = 0;
  let last = Number.NEGATIVE_INFINITY;
  return rows.map(({ position, group = '' }, row) => {
    if (position !== last + 1) section += 1;
    last = position;
    // A row of no sum stands in the list that its section is.
    return `${section} ${parents.get(row) ?? ''} ${group}`;
  });
}

/** The smallest sum in which each row is added up. */
function innermostSums(sums: readonly RowSum[]): ReadonlyMap<number, number> {
  const widestFirst = [...sums].sort((one, other) => other.addends.length - one.addends.length);
  return new Map(widestFirst.flatMap(({ total, addends }) => addends.map((row): [number, number] => [row, total])));
}
