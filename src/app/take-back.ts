import type { Change } from '../workbook/change';
import { editedSince, invert } from '../workbook/change';
import type { CellLocation, WorkbookSnapshot } from '../workbook/snapshot';
import { sheetByTag } from '../workbook/snapshot';
import { requireSheets } from './edited-between';
import { readSettings, settingsWithout, storeSettings } from './settings';

/** What was done to a workbook, and the reading that it was done to. */
interface Done {
  readonly changes: readonly Change[];
  readonly before: WorkbookSnapshot;
}

/**
 * The cells that no longer hold what was put there, for whose sake it cannot be taken back.
 * @throws WorkbookFailure where a sheet whose cells were changed is gone.
 */
export function editedMeanwhile({ changes, before }: Done, now: WorkbookSnapshot): CellLocation[] {
  requireSheets(changes, before, now);
  return editedSince(changes, now);
}

/** The changes that take back what was done, from the workbook as it is now; what was done elsewhere since stays. */
export function takingBack({ changes, before }: Done, now: WorkbookSnapshot): Change[] {
  const possible = stillPossible(invert(changes, before), now);
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

/** A sheet of the tool's own that the officer has deleted meanwhile needs no taking away. */
function stillPossible(inverse: readonly Change[], now: WorkbookSnapshot): Change[] {
  return inverse.filter((change) => {
    if (change.kind === 'remove-sheet') return sheetByTag(now, change.tag) !== undefined;
    return change.kind !== 'set-cells' || now.sheets.some((sheet) => sheet.id === change.sheet);
  });
}
