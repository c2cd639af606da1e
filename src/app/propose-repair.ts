import type { Finding } from '../domain/finding';
import type { TableCell, TargetTable } from '../domain/target-table';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { contentAt, sheetById } from '../workbook/snapshot';
import { decimalDigits } from '../domain/rounding';
import { isRateRole } from '../domain/columns';
import { constantFor } from './cell-manner';
import { addressOf } from './check-report';
import { formulaOf } from './formula-of';
import type { Proposal } from './proposal';
import type { CellProposal } from './propose-cells';
import { proposeCells } from './propose-cells';
import { formatForDigits } from './rate-format';

/** What mending these findings would write, in each cell's own unit; the last finding wins a cell. */
export function proposeRepair(snapshot: WorkbookSnapshot, table: TargetTable, findings: readonly Finding[]): Proposal {
  const sheet = sheetById(snapshot, table.sheet);
  const byCell = new Map<string, CellProposal>();
  for (const { cell, to } of findings.flatMap((finding) => finding.repair)) {
    const digits = isRateRole(cell.role) ? decimalDigits(to) : 0;
    const numberFormat = digits > 0 ? formatForDigits(sheet, table, cell, digits) : undefined;
    const content = mendedSum(sheet, table, cell, to) ?? constantFor(sheet, table, cell, to);
    byCell.set(
      `${cell.row} ${cell.role}`,
      numberFormat === undefined ? { cell, content } : { cell, content, numberFormat },
    );
  }
  return proposeCells('repair', snapshot, table, [...byCell.values()]);
}

/** A total that is reckoned stays reckoned: its formula adds up what it should. Null for any other cell. */
function mendedSum(sheet: SheetSnapshot, table: TargetTable, cell: TableCell, value: number): CellContent | null {
  const sum = isRateRole(cell.role) ? undefined : table.sums.find(({ total }) => total === cell.row);
  if (!sum || contentAt(sheet, addressOf(table, cell)).formula === null) return null;
  const addends = sum.addends.map((row) => ({ row, role: cell.role }));
  return { value, formula: formulaOf(table, { kind: 'sum', addends }, 1) };
}
