import type { SheetId } from '../sheet/cell';
import { rangeOfCell } from '../sheet/range';
import type { ExcelHost } from '../stand-in-excel/excel-host';
import type { SheetChange } from './grid/grid-actions';

/** Makes a person's change of a sheet. @throws WorkbookFailure where the document refuses it; nothing is changed then */
export function makeChange(host: ExcelHost, sheet: SheetId, change: SheetChange): void {
  const range = host.document.usedRange(sheet) ?? rangeOfCell({ row: 0, column: 0 });
  host.change({ sheet, range }, (document) => {
    switch (change.kind) {
      case 'insert-rows':
        return document.shiftRows(sheet, { kind: 'insert', at: change.at, count: change.count });
      case 'delete-rows':
        return document.shiftRows(sheet, { kind: 'delete', at: change.at, count: change.count });
      case 'column-width':
        return document.setColumnWidth(sheet, change.first, change.last, change.width);
      case 'row-height':
        return document.setRowHeight(sheet, change.first, change.last, change.height);
    }
  });
}
