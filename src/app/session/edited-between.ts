import type { Change } from '../../workbook/change';
import { WorkbookFailure } from '../../workbook/failure';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellLocation, SheetId } from '../../sheet/cell';
import { differingCells, sheetById, sheetByTag } from '../../workbook/snapshot';
import type { Proposal } from '../changing/proposal';

/**
 * The cells in which the sheets that the proposal was computed from differ by now.
 * @throws WorkbookFailure where the table's sheet, or one that is to be changed, is gone.
 */
export function editedBetween({ table, changes, basis }: Proposal, now: WorkbookSnapshot): CellLocation[] {
  const changed = changes.flatMap((change) => (change.kind === 'set-cells' ? [change.sheet] : []));
  const read = new Set([table.sheet, ...changed]);
  for (const id of read) requireSheet(id, basis, now);
  const rewritten = changes.flatMap((change) =>
    change.kind === 'write-sheet' ? (sheetByTag(basis, change.spec.tag)?.id ?? []) : [],
  );
  const edited: CellLocation[][] = [];
  for (const id of new Set([...read, ...rewritten])) {
    const current = now.sheets.find((sheet) => sheet.id === id);
    const differing = current ? differingCells(sheetById(basis, id), current) : [];
    edited.push(differing.map((address) => ({ sheet: id, address })));
  }
  return edited.flat();
}

/**
 * Makes sure that the sheets whose cells were changed are still there.
 * @throws WorkbookFailure where one is gone.
 */
export function requireSheets(changes: readonly Change[], before: WorkbookSnapshot, now: WorkbookSnapshot): void {
  for (const change of changes) if (change.kind === 'set-cells') requireSheet(change.sheet, before, now);
}

function requireSheet(id: SheetId, before: WorkbookSnapshot, now: WorkbookSnapshot): void {
  if (now.sheets.some((sheet) => sheet.id === id)) return;
  throw new WorkbookFailure('sheet-not-found', sheetById(before, id).name);
}
