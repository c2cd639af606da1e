import type { Activate, Change } from '../../workbook/change';
import { WorkbookFailure } from '../../workbook/failure';
import { SETTINGS_NAMESPACE, settingsXml } from '../../workbook/own/settings-part';
import type { SheetId } from '../../sheet/cell';
import type { WorkbookDocument } from './document';
import { writeMarks } from './marks';
import { ownSheets, removeOwnSheet } from './own-sheets';
import { writeSheet } from './write-sheet';

/** Makes one change to a document. @throws WorkbookFailure naming why it cannot be made. */
export function applyChange(document: WorkbookDocument, change: Change): void {
  switch (change.kind) {
    case 'set-cells':
      return document.setCells(change.sheet, change.edits);
    case 'write-sheet':
      return writeSheet(document, change.spec);
    case 'remove-sheet':
      return removeOwnSheet(document, change.tag);
    case 'mark-cells':
      return writeMarks(document, change.sheet, change.marks);
    case 'store-settings':
      if (change.settings === null) return document.deleteCustomXml(SETTINGS_NAMESPACE);
      return document.setCustomXml(SETTINGS_NAMESPACE, settingsXml(change.settings));
    case 'activate':
      return document.activate(targetOf(document, change), change.range);
  }
}

function targetOf(document: WorkbookDocument, { target }: Activate): SheetId {
  if ('sheet' in target) return target.sheet;
  const sheet = ownSheets(document).get(target.tag);
  if (sheet === undefined) throw new WorkbookFailure('sheet-not-found', target.tag);
  return sheet;
}
