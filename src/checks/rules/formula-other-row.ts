import { referencesIn } from '../../sheet/formula';
import type { TableCell, TargetTable } from '../../domain/target-table';
import { firstRowFrom, formulaAt, numberColumns } from '../../domain/target-table';
import type { Check } from '../check';
import { habitOf } from '../numbers/column-habit';
import { findingOf } from '../finding-of';
import { columnGroups } from '../numbers/formula-groups';

/**
 * A hamlet's number reckoned from a cell of another hamlet's line. Ranges, totals and what most of the column
 * does are let pass: ranks, shares of a total and running numbers are no slips.
 */
export const formulaOtherRow: Check = {
  id: 'formula-other-row',
  severity: 'warning',
  run: ({ table }) =>
    columnGroups(table).flatMap((group) =>
      habitOf(table, group).odd.flatMap((cell) => {
        const other = otherRowOf(table, cell);
        if (other === null) return [];
        const details = { other: table.rows[other]?.name ?? '' };
        const involved = [cell, { row: other, role: cell.role }];
        return [findingOf({ id: 'formula-other-row', details }, 'warning', cell, { involved })];
      }),
    ),
};

/** The other hamlet whose numbers a hamlet's formula reckons with, by its row; null where there is none. */
export function otherRowOf(table: TargetTable, { row, role }: TableCell): number | null {
  const formula = formulaAt(table, row, role);
  if (formula === null || table.rows[row]?.kind !== 'hamlet') return null;
  const measures = new Set(numberColumns(table).map(({ position }) => position));
  const own = table.rows[row].position;
  const named = referencesIn(formula, table.sheetName).find(
    ({ firstRow, lastRow, firstColumn }) => firstRow === lastRow && firstRow !== own && measures.has(firstColumn),
  );
  if (!named) return null;
  const other = firstRowFrom(table, named.firstRow);
  const line = table.rows[other];
  return line?.position === named.firstRow && line.kind === 'hamlet' ? other : null;
}
