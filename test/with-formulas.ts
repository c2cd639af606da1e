import type { NumberRole } from '../src/domain/columns';
import type { NumberColumn, TargetTable } from '../src/domain/target-table';
import { parseAddress } from '../src/workbook/address';

/** The same table with formulas behind the numbers of some of its cells, by their addresses on the sheet. */
export function withFormulas(table: TargetTable, formulas: Readonly<Record<string, string>>): TargetTable {
  const byCell = new Map(
    Object.entries(formulas).map(([text, formula]) => {
      const { row, column } = parseAddress(text);
      return [`${row} ${column}`, formula];
    }),
  );
  const withOwn = <Role extends NumberRole>(columns: ReadonlyMap<Role, NumberColumn<Role>>) =>
    new Map(
      [...columns].map(([role, column]): [Role, NumberColumn<Role>] => {
        const own = table.rows.map(({ position }) => byCell.get(`${position} ${column.position}`) ?? null);
        return [role, own.some((formula) => formula !== null) ? { ...column, formulas: own } : column];
      }),
    );
  const { columns, sideColumns } = table;
  return { ...table, columns: withOwn(columns), ...(sideColumns && { sideColumns: withOwn(sideColumns) }) };
}

/** The formula of a column for each of these sheet rows, where "{row}" stands for the row. */
export function filledDown(letter: string, rows: readonly number[], formula: string): Record<string, string> {
  return Object.fromEntries(rows.map((row) => [`${letter}${row}`, formula.replaceAll('{row}', String(row))]));
}
