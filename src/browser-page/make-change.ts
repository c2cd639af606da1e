import type { WorkbookDocument } from '../hosts/xlsx/document';
import type { SheetId } from '../sheet/cell';
import type { SheetChange } from './grid/grid-actions';

/** Makes a person's change of a sheet. @throws WorkbookFailure where the document refuses it; nothing is changed then */
export function makeChange(document: WorkbookDocument, sheet: SheetId, change: SheetChange): void {
  switch (change.kind) {
    case 'insert-rows':
    case 'delete-rows':
      return;
    case 'column-width':
      return document.setColumnWidth(sheet, change.first, change.last, change.width);
    case 'row-height':
      return document.setRowHeight(sheet, change.first, change.last, change.height);
  }
}
