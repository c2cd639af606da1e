import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { rangeBetween } from '../../src/workbook/address';
import type { CellEdit } from '../../src/workbook/change';
import {
  dressForm,
  FIRST_HAMLET_ROW,
  LAST_COLUMN,
  SHEET_NAME,
  typed,
  wholeLine,
  writeHeader,
  writeMerged,
} from './target-form';

const YEAR = 2022;
const NAME_COLUMN = 1;

/**
 * The target sheet of An Hòa Thịnh for 2022 as its officer would have it, every number with the digits printed in the plan.
 * @param csv a header line, then one line for each hamlet and one for the total.
 */
export function sampleWorkbook(csv: string): Uint8Array {
  const [, ...lines] = csv.trim().split(/\r?\n/);
  const document = WorkbookDocument.create({ sheetNames: [SHEET_NAME] });
  const sheet = document.activeSheet();
  const totalRow = FIRST_HAMLET_ROW + lines.length - 1;
  writeTitle(document, sheet);
  writeHeader(document, sheet, YEAR);
  document.setCells(
    sheet,
    lines.flatMap((line, order) => printedLine(line, FIRST_HAMLET_ROW + order)),
  );
  dressForm(document, sheet, totalRow, totalRow);
  return document.save();
}

function writeTitle(document: WorkbookDocument, sheet: string): void {
  const left = rangeBetween({ row: 0, column: 0 }, { row: 0, column: 5 });
  const centred = { horizontal: 'center', vertical: 'center' } as const;
  writeMerged(document, sheet, left, 'ỦY BAN NHÂN DÂN', { ...centred, bold: true });
  writeMerged(document, sheet, { ...left, firstRow: 1, lastRow: 1 }, 'XÃ AN HÒA THỊNH', { ...centred, bold: true });
  writeMerged(document, sheet, wholeLine(2), `CHỈ TIÊU GIẢM NGHÈO CÁC THÔN NĂM ${YEAR}`, {
    ...centred,
    bold: true,
    fontSize: 14,
  });
  const plan = `(Kèm theo Kế hoạch triển khai thực hiện Chương trình mục tiêu quốc gia Giảm nghèo bền vững năm ${YEAR})`;
  writeMerged(document, sheet, wholeLine(3), plan, { ...centred, italic: true });
  document.setRowHeight(sheet, 2, 2, 27);
}

/** A number keeps its printed digits by its format: "7.00" is 7 shown as 0.00. */
function printedLine(line: string, row: number): CellEdit[] {
  const fields = line.split(',');
  if (fields.length !== LAST_COLUMN + 1) throw new RangeError(`Not a line of the hamlet table: ${line}`);
  return fields.flatMap((field, column) => {
    if (field === '') return [];
    if (column === NAME_COLUMN) return [typed(row, column, field)];
    const [, decimals = ''] = field.split('.');
    return [typed(row, column, Number(field), decimals ? `0.${'0'.repeat(decimals.length)}` : '0')];
  });
}
