import type { TableCell, TargetTable } from '../../domain/target-table';
import type { CellEdit } from '../../workbook/change';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellContent } from '../../sheet/cell';
import { contentAt, sheetById } from '../../workbook/snapshot';
import { contentsEqual } from '../../sheet/cell';
import { addressOf } from '../checking/check-report';
import type { PreviewRow, Proposal, ProposedAction } from './proposal';

/** New content for one cell of the table. */
export interface CellProposal {
  readonly cell: TableCell;
  readonly content: CellContent;
  /** Where the cell's own format would hide digits of the new number. */
  readonly numberFormat?: string;
}

/** A proposal that writes cells of the table; cells that already hold the content are left out. */
export function proposeCells(
  action: ProposedAction,
  snapshot: WorkbookSnapshot,
  table: TargetTable,
  proposals: Iterable<CellProposal>,
): Proposal {
  const sheet = sheetById(snapshot, table.sheet);
  const edits: CellEdit[] = [];
  const preview: PreviewRow[] = [];
  for (const { cell, content, numberFormat } of proposals) {
    const address = addressOf(table, cell);
    const before = contentAt(sheet, address);
    if (contentsEqual(before, content) && before.value === content.value) continue;
    edits.push(numberFormat === undefined ? { address, content } : { address, content, numberFormat });
    preview.push({ location: { sheet: table.sheet, address }, cell, before, after: content });
  }
  const changes = edits.length > 0 ? [{ kind: 'set-cells' as const, sheet: table.sheet, edits }] : [];
  return { action, table, basis: snapshot, changes, preview };
}
