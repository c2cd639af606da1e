import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { writeSheet } from '../../src/hosts/xlsx/write-sheet';
import { definedNameOfTag } from '../../src/workbook/ownership';
import type { SheetSpec } from '../../src/workbook/sheet-spec';

/** A workbook with this one sheet, which is the officer's own: the tool does not claim it. */
export function formDocument(spec: SheetSpec): WorkbookDocument {
  const document = WorkbookDocument.create({ sheetNames: [] });
  writeSheet(document, spec);
  document.deleteDefinedName(definedNameOfTag(spec.tag), null);
  return document;
}
