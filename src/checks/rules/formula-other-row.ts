import { referencesIn } from '../../sheet/formula';
import type { TableCell, TargetTable } from '../../domain/target-table';
import { firstRowFrom, formulaAt, lineAt, numberColumns } from '../../domain/target-table';
import { defineCheck } from '../definition/define-check';
import { habitOf } from '../numbers/column-habit';
import { columnGroups } from '../numbers/formula-groups';

/**
 * A hamlet's number computed from a cell of another hamlet's line. Ranges, totals and what most of the column
 * does are let pass: ranks, shares of a total and running numbers are no slips.
 */
export const formulaOtherRow = defineCheck('formula-other-row', 'warning', ({ table }, report) =>
  columnGroups(table).flatMap((group) =>
    habitOf(table, group).odd.flatMap((cell) => {
      const other = otherRowOf(table, cell);
      if (other === null) return [];
      const details = { other: lineAt(table, other).name };
      const involved = [cell, { row: other, role: cell.role }];
      return [report(cell, details, { involved })];
    }),
  ),
);

/** The other hamlet whose numbers a hamlet's formula computes with, by its row; null where there is none. */
export function otherRowOf(table: TargetTable, { row, role }: TableCell): number | null {
  const formula = formulaAt(table, row, role);
  const { kind, position: own } = lineAt(table, row);
  if (formula === null || kind !== 'hamlet') return null;
  const measures = new Set(numberColumns(table).map(({ position }) => position));
  const named = referencesIn(formula, table.sheetName).find(
    ({ firstRow, lastRow, firstColumn }) => firstRow === lastRow && firstRow !== own && measures.has(firstColumn),
  );
  if (!named) return null;
  const other = firstRowFrom(table, named.firstRow);
  const line = table.rows[other];
  return line?.position === named.firstRow && line.kind === 'hamlet' ? other : null;
}
