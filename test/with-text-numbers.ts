import type { NumberRole } from '../src/domain/columns';
import type { NumberColumn, TargetTable } from '../src/domain/target-table';
import { parseAddress } from '../src/workbook/address';

/** The same table with some of its numbers typed as text, by their addresses on the sheet. */
export function withTextNumbers(table: TargetTable, texts: Readonly<Record<string, string>>): TargetTable {
  const byCell = new Map(
    Object.entries(texts).map(([address, text]) => {
      const { row, column } = parseAddress(address);
      return [`${row} ${column}`, text];
    }),
  );
  const withOwn = <Role extends NumberRole>(columns: ReadonlyMap<Role, NumberColumn<Role>>) =>
    new Map(
      [...columns].map(([role, column]): [Role, NumberColumn<Role>] => {
        const own = table.rows.flatMap(({ position }, row): [number, string][] => {
          const text = byCell.get(`${position} ${column.position}`);
          return text === undefined ? [] : [[row, text]];
        });
        return [role, own.length > 0 ? { ...column, textNumbers: new Map(own) } : column];
      }),
    );
  const { columns, sideColumns } = table;
  return { ...table, columns: withOwn(columns), ...(sideColumns && { sideColumns: withOwn(sideColumns) }) };
}
