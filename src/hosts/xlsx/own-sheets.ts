import type { SheetId } from '../../sheet/cell';
import { sheetNameOfReference } from '../../sheet/sheet-name';
import { definedNameOfTag, ownSheetReference, tagOfDefinedName } from '../../workbook/own/own-sheets';
import type { SheetTag } from '../../workbook/snapshot';
import type { WorkbookDocument } from './document';

/** The tool's own sheets, found by the hidden names that point at them. */
export function ownSheets(document: WorkbookDocument): Map<SheetTag, SheetId> {
  const found = new Map<SheetTag, SheetId>();
  for (const { name, scope, reference } of document.definedNames()) {
    const tag = scope === null ? tagOfDefinedName(name) : null;
    const sheetName = sheetNameOfReference(reference);
    const sheet = sheetName === null ? undefined : document.sheetNamed(sheetName);
    if (tag && sheet) found.set(tag, sheet.id);
  }
  return found;
}

/** Makes a sheet the tool's own of that tag. */
export function ownSheet(document: WorkbookDocument, tag: SheetTag, sheet: SheetId): void {
  const reference = ownSheetReference(document.sheet(sheet).name);
  document.setDefinedName({ name: definedNameOfTag(tag), scope: null, reference, hidden: true });
}

/** Takes away the tool's own sheet of that tag, and its name; nothing where a person has deleted it already. */
export function removeOwnSheet(document: WorkbookDocument, tag: SheetTag): void {
  const sheet = ownSheets(document).get(tag);
  if (sheet !== undefined) document.removeSheet(sheet);
  document.deleteDefinedName(definedNameOfTag(tag), null);
}
