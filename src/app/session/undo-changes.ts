import type { Activate, Change } from '../../workbook/change';
import { editedSince } from '../../workbook/edited-since';
import type { KnownSpecs } from '../../workbook/invert';
import { invert } from '../../workbook/invert';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellLocation, SheetId } from '../../sheet/cell';
import { sheetByTag } from '../../workbook/snapshot';
import type { DoneAction } from './done-action';
import { requireSheets } from './edited-between';
import { readSettings, settingsWithout, storeSettings } from '../stored-settings';

/** What was done to a workbook, and the reading that it was done to. */
type Done = Pick<DoneAction, 'changes' | 'before'>;

/**
 * The cells that no longer hold what was put there, for whose sake it cannot be undone.
 * @throws WorkbookFailure where a sheet whose cells were changed is gone.
 */
export function editedMeanwhile({ changes, before }: Done, now: WorkbookSnapshot): CellLocation[] {
  requireSheets(changes, before, now);
  return editedSince(changes, now);
}

/**
 * The changes that undo what was done, from the workbook as it is now; what was done elsewhere since stays.
 * @param earlier what was done before that, from which it is known how sheets of the tool's own then looked.
 */
export function undoChanges({ changes, before }: Done, now: WorkbookSnapshot, earlier: readonly Done[] = []): Change[] {
  const inverse = invert(changes, before, specsWritten(earlier));
  const possible = stillPossible(inverse, changes, now);
  return possible.map((change) =>
    change.kind === 'store-settings' ? takingSettingsBack(changes, before, now) : change,
  );
}

/** Other settings may have been kept since: only those that the action changed become what they were. */
function takingSettingsBack(changes: readonly Change[], before: WorkbookSnapshot, now: WorkbookSnapshot): Change {
  const after = changes.findLast((change) => change.kind === 'store-settings')?.settings ?? null;
  if (now.settings === after) return { kind: 'store-settings', settings: before.settings };
  const change = { before: readSettings(before.settings), after: readSettings(after) };
  return storeSettings(settingsWithout(readSettings(now.settings), change));
}

function specsWritten(done: readonly Done[]): KnownSpecs {
  const changes = done.flatMap((action) => action.changes);
  return new Map(changes.flatMap((change) => (change.kind === 'write-sheet' ? [[change.spec.tag, change.spec]] : [])));
}

/** What the officer has deleted meanwhile is not touched, and no sheet comes to the front where another one was put there. */
function stillPossible(inverse: readonly Change[], changes: readonly Change[], now: WorkbookSnapshot): Change[] {
  return inverse.filter((change) => {
    switch (change.kind) {
      case 'remove-sheet':
        return sheetByTag(now, change.tag) !== undefined;
      case 'write-sheet':
        return sheetByTag(now, change.spec.tag) !== undefined;
      case 'set-cells':
        return hasSheet(now, change.sheet);
      case 'activate':
        return canComeToFront(change, now) && isStillInFront(changes, now);
      case 'mark-cells':
      case 'store-settings':
        return true;
    }
  });
}

function hasSheet({ sheets }: WorkbookSnapshot, id: SheetId): boolean {
  return sheets.some((sheet) => sheet.id === id);
}

function canComeToFront({ target }: Activate, { sheets }: WorkbookSnapshot): boolean {
  return 'sheet' in target && sheets.some(({ id, visible }) => id === target.sheet && visible);
}

function isStillInFront(changes: readonly Change[], { sheets, activeSheet }: WorkbookSnapshot): boolean {
  const inFront = sheets.find(({ id }) => id === activeSheet)?.tag ?? null;
  return changes.some(
    (change) => change.kind === 'activate' && 'tag' in change.target && change.target.tag === inFront,
  );
}
