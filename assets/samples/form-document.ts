import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { writeSheet } from '../../src/hosts/xlsx/write-sheet';
import { definedNameOfTag } from '../../src/workbook/ownership';
import type { SheetSpec } from '../../src/workbook/sheet-spec';

/** A workbook with these sheets, the first in front; they are the officer's own: the tool does not claim them. */
export function formDocument(...specs: readonly SheetSpec[]): WorkbookDocument {
  const document = WorkbookDocument.create({ sheetNames: [] });
  for (const spec of specs) {
    writeSheet(document, spec);
    document.deleteDefinedName(definedNameOfTag(spec.tag), null);
  }
  return document;
}
