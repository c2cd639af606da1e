import type { RateRole } from '../../domain/columns';
import type { Finding, Severity } from '../../domain/finding';
import type { RoundingStyle } from '../../domain/rounding';
import type { TableCell, TableLayout, TargetTable } from '../../domain/target-table';
import { positionOf } from '../../domain/target-table';
import type { UnreadPart } from '../../domain/unread-part';
import type { ReadFigure } from '../../reading/stated-figures/read-stated-figures';
import type { CellAddress } from '../../sheet/address';
import type { CellRange } from '../../sheet/range';
import { rangeBetween, rangeOfCell } from '../../sheet/range';
import type { CellLocation } from '../../sheet/cell';
import type { WaivedFinding } from './waive';

/** One table that was read, with the rounding style found in each of its rate columns. */
export interface CheckedTable<Table extends TableLayout = TargetTable> {
  readonly table: Table;
  /** Absent where a column has too few numbers to tell. */
  readonly styles: ReadonlyMap<RateRole, RoundingStyle>;
  /** Those that are open. */
  readonly findings: readonly Finding[];
  /** Those that the officer has answered for: they are neither counted nor marked. */
  readonly waived: readonly WaivedFinding[];
}

/** What checking a workbook found out. */
export interface CheckReport<Table extends TableLayout = TargetTable> {
  /** The table to work on; null where no sheet holds a target table. */
  readonly checked: CheckedTable<Table> | null;
  /** The other tables of the workbook, each checked for itself, by likelihood. */
  readonly others: readonly CheckedTable<Table>[];
  /** What holds figures and was neither read nor checked. */
  readonly unread: readonly UnreadPart[];
  /** Every table of the workbook: the one to work on, and the others by likelihood. */
  readonly found: readonly Table[];
  /** What the officer's sheets state of the whole commune, for the year of the table to work on. */
  readonly figures: readonly ReadFigure[];
  /** The names of hidden sheets that hold a target table, the likeliest first; empty where a visible one does. */
  readonly hiddenSheets: readonly string[];
  /** How many findings of each severity are open. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** A table was found and nothing that is open in it must be fixed. */
  readonly ready: boolean;
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
}

/** Every table that was checked, the one to work on first. */
export function checkedTables<Table extends TableLayout>({
  checked,
  others,
}: Pick<CheckReport<Table>, 'checked' | 'others'>): readonly CheckedTable<Table>[] {
  return checked ? [checked, ...others] : others;
}

/** Whether all that keeps a table from being sent are cells that nobody has filled yet. */
export function isUnfinished({ findings }: CheckedTable<TableLayout>): boolean {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.length > 0 && errors.every(({ id }) => id === 'missing-value');
}

/** Whether every table can be sent, those beside the one to work on also while they are being filled. */
export function areAllReady({ ready, others }: CheckReport<TableLayout>): boolean {
  return ready && others.every((other) => countsOf(other.findings).error === 0 || isUnfinished(other));
}

/** How many errors the officer has answered for. */
export function waivedErrors({ checked }: CheckReport<TableLayout>): number {
  return checked?.waived.filter(({ finding }) => finding.severity === 'error').length ?? 0;
}

/** The sheet address of a table cell. @throws RangeError where the table has no such cell. */
export function addressOf(table: TableLayout, cell: TableCell): CellAddress {
  const row = table.rows[cell.row];
  const column = positionOf(table, cell.role);
  if (!row || column === undefined) throw new RangeError(`The table has no cell ${cell.row}, ${cell.role}`);
  return { row: row.position, column };
}

/** The cell that a finding is attributed to: the number, or the name of its line. */
export function addressOfFinding(table: TableLayout, { cell, about }: Finding): CellAddress {
  const address = addressOf(table, cell);
  return about === 'name' ? { ...address, column: table.hamletPosition } : address;
}

/** Where a finding lies: on its table, or beside it. */
export function locationOfFinding(table: TableLayout, finding: Finding): CellLocation {
  const { elsewhere } = finding;
  if (elsewhere?.kind !== 'cell') return { sheet: table.sheet, address: addressOfFinding(table, finding) };
  return { sheet: elsewhere.sheet, address: { row: elsewhere.row, column: elsewhere.column } };
}

/** The sheet ranges of everything that has a part in a finding. */
export function rangesOfFinding(table: TableLayout, { involved, about }: Finding): CellRange[] {
  if (about === undefined) return rangesOf(table, involved);
  return involved.map((cell) => rangeOfCell({ ...addressOf(table, cell), column: table.hamletPosition }));
}

/** The sheet ranges of table cells; cells that follow each other down one column become one range. */
export function rangesOf(table: TableLayout, cells: readonly TableCell[]): CellRange[] {
  const ranges: CellRange[] = [];
  for (const cell of cells) {
    const address = addressOf(table, cell);
    const last = ranges.at(-1);
    const continues = last?.firstColumn === address.column && last.lastRow + 1 === address.row;
    if (last && continues) {
      ranges[ranges.length - 1] = rangeBetween({ row: last.firstRow, column: last.firstColumn }, address);
    } else {
      ranges.push(rangeOfCell(address));
    }
  }
  return ranges;
}

/** All lines of the table as a sheet range, headers included. */
export function rangeOfTable(table: TableLayout): CellRange {
  const { firstRow, firstColumn, lastRow, lastColumn } = table;
  return { firstRow, firstColumn, lastRow, lastColumn };
}
