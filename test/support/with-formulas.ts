import type { NumberRole } from '../../src/domain/columns';
import type { NumberColumn, TargetTable } from '../../src/domain/target-table';
import { parseAddress } from '../../src/sheet/address';

/** The same table with formulas behind the numbers of some of its cells, by their addresses on the sheet. */
export function withFormulas(table: TargetTable, formulas: Readonly<Record<string, string>>): TargetTable {
  return withOwnTexts(table, formulas, (column, own) => ({
    ...column,
    formulas: table.rows.map((_line, row) => own.get(row) ?? null),
  }));
}

/** The same table with some of its numbers typed as text, by their addresses on the sheet. */
export function withTextNumbers(table: TargetTable, texts: Readonly<Record<string, string>>): TargetTable {
  return withOwnTexts(table, texts, (column, own) => ({ ...column, textNumbers: own }));
}

/** The formula of a column for each of these sheet rows, where "{row}" stands for the row. */
export function filledDown(letter: string, rows: readonly number[], formula: string): Record<string, string> {
  return Object.fromEntries(rows.map((row) => [`${letter}${row}`, formula.replaceAll('{row}', String(row))]));
}

/** Each column that has one of the texts put together with its own, by table row. */
function withOwnTexts(
  table: TargetTable,
  texts: Readonly<Record<string, string>>,
  put: <Role extends NumberRole>(column: NumberColumn<Role>, own: ReadonlyMap<number, string>) => NumberColumn<Role>,
): TargetTable {
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
        return [role, own.length > 0 ? put(column, new Map(own)) : column];
      }),
    );
  const { columns, sideColumns } = table;
  return { ...table, columns: withOwn(columns), ...(sideColumns && { sideColumns: withOwn(sideColumns) }) };
}
