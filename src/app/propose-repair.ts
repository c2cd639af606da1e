import type { Finding } from '../domain/finding';
import type { TargetTable } from '../domain/target-table';
import type { Slices } from '../workbook/slices';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { sheetById } from '../workbook/snapshot';
import { decimalDigits } from '../domain/rounding';
import { isRateRole } from '../domain/columns';
import { constantFor } from './cell-manner';
import type { Proposal } from './proposal';
import type { CellProposal } from './propose-cells';
import { cellsProposal } from './propose-cells';
import { formatForDigits } from './rate-format';
import { RepairedFormulas } from './repaired-formulas';

/** What mending these findings would write, in each cell's own unit; the last finding wins a cell. */
export function* repairProposal(
  snapshot: WorkbookSnapshot,
  table: TargetTable,
  findings: readonly Finding[],
): Slices<Proposal> {
  const sheet = sheetById(snapshot, table.sheet);
  const byCell = new Map<string, CellProposal>();
  const repairs = findings.flatMap((finding) => finding.repair);
  const formulas = new RepairedFormulas(sheet, table, repairs);
  for (const { cell, to } of repairs) {
    const digits = isRateRole(cell.role) ? decimalDigits(to) : 0;
    const numberFormat = digits > 0 ? formatForDigits(sheet, table, cell, digits) : undefined;
    const content = (yield* formulas.contentFor(cell, to)) ?? constantFor(sheet, table, cell, to);
    byCell.set(
      `${cell.row} ${cell.role}`,
      numberFormat === undefined ? { cell, content } : { cell, content, numberFormat },
    );
  }
  return yield* cellsProposal('repair', snapshot, table, byCell.values());
}
