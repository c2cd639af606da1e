import { shownValue } from '../../app/changing/shown-value';
import type { Action, PreviewRow, Proposal } from '../../app/changing/proposal';
import { changedCells } from '../../app/changing/proposal';
import type { NumberRole, TableRole } from '../../domain/columns';
import { TABLE_ROLES } from '../../domain/columns';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { sheetById } from '../../workbook/snapshot';
import type { ShownColumn, ShownProposal } from './core';

/** What is made of single cells can be left out cell by cell; a new sheet is made whole. */
const CELL_BY_CELL: readonly Action[] = ['recalculate', 'allocate', 'repair'];

/** A proposal as it is previewed, with the rows that were left out of it. */
export function shownProposal(id: number, chosen: Proposal, left: readonly PreviewRow[]): ShownProposal {
  const { action, table, basis, texts } = chosen;
  const sheet = sheetById(basis, table.sheet);
  const rows = [...chosen.preview, ...left];
  const cellByCell = CELL_BY_CELL.includes(action);
  // A new sheet's numbers are all new, also those that are the same as on the old one.
  const isSame = (row: PreviewRow): boolean => cellByCell && keepsNumber(row);
  const columnsOf = (of: readonly PreviewRow[]): ShownColumn[] =>
    byColumn(of).map((group) => columnOf(sheet, table, group));
  return {
    id,
    action,
    cellByCell,
    cells: changedCells(chosen),
    keeping: chosen.preview.filter(isSame).length,
    columns: columnsOf(rows.filter((row) => !isSame(row))),
    same: columnsOf(rows.filter(isSame)),
    ...(texts && { texts }),
  };
}

/** A number that only becomes a formula, or the other way round, is less worth reading than one that changes. */
function keepsNumber({ before, after }: PreviewRow): boolean {
  return before.value === after.value;
}

interface ColumnRows {
  readonly role: NumberRole;
  readonly rows: readonly PreviewRow[];
}

function columnOf(sheet: SheetSnapshot, table: Proposal['table'], { role, rows }: ColumnRows): ShownColumn {
  return {
    role,
    rows: rows.map(({ cell }) => cell.row),
    before: rows.map(({ cell, before }) => shownValue(sheet, table, cell, before.value)),
    after: rows.map(({ cell, after }) => shownValue(sheet, table, cell, after.value)),
  };
}

/** In the order of the form, from left to right and from top to bottom; movements and persons last. */
function byColumn(rows: readonly PreviewRow[]): ColumnRows[] {
  const groups = new Map<TableRole, PreviewRow[]>();
  for (const row of rows) {
    const group = groups.get(row.cell.role);
    if (group) group.push(row);
    else groups.set(row.cell.role, [row]);
  }
  return TABLE_ROLES.flatMap((role): ColumnRows[] => {
    const group = groups.get(role)?.sort((one, other) => one.cell.row - other.cell.row);
    return group?.[0] ? [{ role: group[0].cell.role, rows: group }] : [];
  });
}
