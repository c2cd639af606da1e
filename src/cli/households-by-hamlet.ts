import { findHamlets } from '../domain/hamlet-name';
import type { TargetTable } from '../domain/target-table';
import { hamletRows } from '../domain/target-table';
import type { Arguments, OptionName } from './arguments';
import { UsageError } from './usage-error';

const HAMLET_NUMBER = /^(.*\S)\s*=\s*(\d{1,9})$/su;

/**
 * The `HAMLET=N` of every time the option was given, to be found in a table: households by table row.
 * The last one counts where a hamlet is named twice.
 * @throws UsageError on any other text, and later where a hamlet is unknown or may be one of several.
 */
export function householdsByHamlet(
  { allValues }: Arguments,
  option: OptionName,
): (table: TargetTable) => ReadonlyMap<number, number> {
  const wanted = allValues
    .filter((each) => each.option === option)
    .map(({ value }) => {
      const [, hamlet, households] = HAMLET_NUMBER.exec(value) ?? [];
      if (hamlet === undefined)
        throw new UsageError({ id: 'not-hamlet-number', about: { option: `--${option}`, value } });
      return { hamlet, households: Number(households) };
    });
  return (table) => new Map(wanted.map(({ hamlet, households }) => [rowOf(table, hamlet), households]));
}

function rowOf(table: TargetTable, hamlet: string): number {
  const rows = hamletRows(table);
  const names = rows.map((row) => table.rows[row]?.name ?? '');
  const [found, ...others] = findHamlets(names, hamlet);
  const row = found === undefined ? undefined : rows[found];
  if (found === undefined || row === undefined) {
    throw new UsageError({ id: 'unknown-hamlet', about: { hamlet, known: names } });
  }
  if (others.length === 0) return row;
  const alike = [found, ...others].map((position) => names[position] ?? '');
  throw new UsageError({ id: 'ambiguous-hamlet', about: { hamlet, alike } });
}
