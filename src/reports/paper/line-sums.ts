import type { RowSum, TargetTable } from '../../domain/target-table';
import { hamletRows } from '../../domain/target-table';
import type { CellAddress } from '../../sheet/address';
import type { CellRange } from '../../sheet/range';
import { rangeBetween } from '../../sheet/range';

/** The sum that each total line of a table is, by its row; a total that is the sum of nothing known is absent. */
export function sumsByLine({ sums }: TargetTable): ReadonlyMap<number, RowSum> {
  return new Map(sums.map((sum) => [sum.total, sum]));
}

/** The line that counts every hamlet, directly or through the sums it is made of; null where there is none. */
export function lineOfAll(table: TargetTable): number | null {
  const sums = sumsByLine(table);
  const hamlets = hamletRows(table).length;
  const whole = table.sums.find(({ total }) => hamletsUnder(total, sums).size === hamlets);
  return whole?.total ?? null;
}

function hamletsUnder(line: number, sums: ReadonlyMap<number, RowSum>, found = new Set<number>()): ReadonlySet<number> {
  const sum = sums.get(line);
  if (!sum) return found.add(line);
  for (const addend of sum.addends) hamletsUnder(addend, sums, found);
  return found;
}

/** Lines of one column as ranges, those that follow each other in one. */
export function rangesOfLines(lines: readonly number[], addressOf: (line: number) => CellAddress): CellRange[] {
  const ranges: { first: number; last: number }[] = [];
  for (const line of [...lines].sort((one, other) => one - other)) {
    const previous = ranges.at(-1);
    if (previous && previous.last + 1 === line) previous.last = line;
    else ranges.push({ first: line, last: line });
  }
  return ranges.map(({ first, last }) => rangeBetween(addressOf(first), addressOf(last)));
}
