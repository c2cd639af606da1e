import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import type { CellEdit } from '../../src/workbook/change';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { contentAt, fontNameAt, numberFormatAt } from '../../src/workbook/snapshot';

/** An .xlsx file with the cells of the workbook: contents, number formats and fonts. */
export function fileOf(workbook: WorkbookSnapshot): Uint8Array {
  const document = WorkbookDocument.create({ sheetNames: workbook.sheets.map(({ name }) => name) });
  workbook.sheets.forEach((sheet, order) => {
    const id = document.sheets()[order]?.id;
    if (id !== undefined) document.setCells(id, editsOf(sheet));
  });
  return document.save();
}

function editsOf(sheet: SheetSnapshot): CellEdit[] {
  const { used } = sheet;
  if (!used) return [];
  return sheet.values.flatMap((line, row) =>
    line.map((_value, column) => {
      const address = { row: used.firstRow + row, column: used.firstColumn + column };
      const fontName = fontNameAt(sheet, address);
      const edit = { address, content: contentAt(sheet, address), numberFormat: numberFormatAt(sheet, address) };
      return fontName === '' ? edit : { ...edit, fontName };
    }),
  );
}
