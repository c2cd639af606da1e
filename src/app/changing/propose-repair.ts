import type { CheckId, Finding } from '../../domain/finding';
import { repairOf } from '../../domain/finding';
import type { TableCell, TargetTable } from '../../domain/target-table';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { sheetById } from '../../workbook/snapshot';
import { decimalDigits } from '../../domain/rounding';
import { isRateRole } from '../../domain/columns';
import { constantFor } from './constant-for';
import type { Proposal } from './proposal';
import type { CellProposal } from './propose-cells';
import { proposeCells } from './propose-cells';
import { formatForDigits } from './rate-format';
import { RepairedFormulas } from './repaired-formulas';
import { numberForText } from './text-inputs';

/** What mending these findings would write, in each cell's own unit; the last finding wins a cell. */
export function proposeRepair(snapshot: WorkbookSnapshot, table: TargetTable, findings: readonly Finding[]): Proposal {
  const sheet = sheetById(snapshot, table.sheet);
  const byCell = new Map<string, CellProposal>();
  const inputs: CellProposal[] = [];
  const formulas = new RepairedFormulas(sheet, table, findings.flatMap(repairOf));
  for (const finding of findings) {
    for (const { cell, to } of repairOf(finding)) {
      const [own = constantProposal(sheet, table, cell, to, finding.id), ...others] =
        formulas.proposalsFor(cell, to) ?? [];
      byCell.set(keyOf(own), withRoomForDigits(sheet, table, own, to));
      inputs.push(...others);
    }
  }
  for (const input of inputs) if (!byCell.has(keyOf(input))) byCell.set(keyOf(input), input);
  return proposeCells('repair', snapshot, table, byCell.values());
}

function constantProposal(
  sheet: SheetSnapshot,
  table: TargetTable,
  cell: TableCell,
  to: number,
  id: CheckId,
): CellProposal {
  return id === 'number-as-text'
    ? numberForText(sheet, table, cell)
    : { cell, content: constantFor(sheet, table, cell, to) };
}

function withRoomForDigits(sheet: SheetSnapshot, table: TargetTable, proposal: CellProposal, to: number): CellProposal {
  const digits = isRateRole(proposal.cell.role) ? decimalDigits(to) : 0;
  const numberFormat = digits > 0 ? formatForDigits(sheet, table, proposal.cell, digits) : undefined;
  return numberFormat === undefined ? proposal : { ...proposal, numberFormat };
}

function keyOf({ cell: { row, role } }: CellProposal): string {
  return `${row} ${role}`;
}
