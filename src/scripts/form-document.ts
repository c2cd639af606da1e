import { WorkbookDocument } from '../hosts/xlsx/document';
import { writeSheet } from '../hosts/xlsx/write-sheet';
import { definedNameOfTag } from '../workbook/own/own-sheets';
import type { SheetSpec } from '../workbook/sheet-spec';

/** A workbook with these sheets, the first in front; they are the officer's own: the tool does not claim them. */
export function formDocument(...specs: readonly SheetSpec[]): WorkbookDocument {
  const document = WorkbookDocument.create({ sheetNames: [] });
  for (const spec of specs) {
    writeSheet(document, spec);
    document.deleteDefinedName(definedNameOfTag(spec.tag), null);
  }
  return document;
}
