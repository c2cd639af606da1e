import { STAGE_PAIRS } from '../../src/domain/columns';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { summary as words } from '../../src/locales/vi/summary';
import { columnLetters, rangeBetween } from '../../src/workbook/address';
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
} from '../samples/target-form';

/** Lines for hamlets; a commune with more inserts rows above the last, with fewer deletes some. */
const HAMLETS = 20;
const TOTAL_ROW = FIRST_HAMLET_ROW + HAMLETS;
const SIGNATURE_ROW = TOTAL_ROW + 2;

const [INDEX, HAMLET, HOUSEHOLDS, FIRST_PAIR] = [0, 1, 2, 3];
const COUNT_FORMAT = '#,##0';
const RATE_FORMAT = '0.00';
/** Behind every name and count that is to be typed in; the others are reckoned. */
const INPUT_FILL = '#FFF8E1';

/** Sheet columns of the counts that are reckoned from two others of their indicator: opening − reduction = closing. */
const CLOSING_COLUMNS = STAGE_PAIRS.flatMap(({ stage }, order) =>
  stage === 'closing' ? [FIRST_PAIR + order * 2] : [],
);
const COUNT_COLUMNS = STAGE_PAIRS.map((_pair, order) => FIRST_PAIR + order * 2);
const INPUT_COLUMNS = [HAMLET, HOUSEHOLDS, ...COUNT_COLUMNS.filter((column) => !CLOSING_COLUMNS.includes(column))];

/** The blank form: names and counts to type, everything else a formula that stays blank until it can be reckoned. */
export function templateWorkbook(): Uint8Array {
  const document = WorkbookDocument.create({ sheetNames: [SHEET_NAME] });
  const sheet = document.activeSheet();
  writeTitle(document, sheet);
  writeHeader(document, sheet, null);
  for (let row = FIRST_HAMLET_ROW; row < TOTAL_ROW; row += 1) document.setCells(sheet, hamletFormulas(row));
  document.setCells(sheet, totalFormulas());
  writeSignature(document, sheet);
  dressForm(document, sheet, TOTAL_ROW, SIGNATURE_ROW + 1);
  document.setPageSettings(sheet, { fitToPages: { wide: 1, high: 1 } });
  for (const column of INPUT_COLUMNS) {
    const inputs = rangeBetween({ row: FIRST_HAMLET_ROW, column }, { row: TOTAL_ROW - 1, column });
    document.setFormat(sheet, inputs, { fill: INPUT_FILL, locked: false });
    if (column !== HAMLET) document.setFormat(sheet, inputs, { numberFormat: COUNT_FORMAT });
  }
  document.activate(
    sheet,
    rangeBetween({ row: FIRST_HAMLET_ROW, column: HAMLET }, { row: FIRST_HAMLET_ROW, column: HAMLET }),
  );
  return document.save();
}

function writeTitle(document: WorkbookDocument, sheet: string): void {
  const left = rangeBetween({ row: 0, column: 0 }, { row: 0, column: 5 });
  const centred = { horizontal: 'center', vertical: 'center', bold: true } as const;
  writeMerged(document, sheet, left, 'ỦY BAN NHÂN DÂN', centred);
  writeMerged(document, sheet, { ...left, firstRow: 1, lastRow: 1 }, words.blank, { ...centred, locked: false });
  const title = `CHỈ TIÊU GIẢM NGHÈO CÁC THÔN NĂM ${words.blankYear}`;
  writeMerged(document, sheet, wholeLine(2), title, { ...centred, locked: false, fontSize: 14 });
  document.setRowHeight(sheet, 2, 2, 27);
}

function hamletFormulas(row: number): CellEdit[] {
  const name = cellAt(HAMLET, row);
  const index = `=IF(${name}="","",COUNTA($${columnLetters(HAMLET)}$${FIRST_HAMLET_ROW + 1}:${name}))`;
  const closings = CLOSING_COLUMNS.map((column) => {
    const [opening, reduction] = [cellAt(column - 4, row), cellAt(column - 2, row)];
    return reckoned(row, column, `=IF(OR(${opening}="",${reduction}=""),"",${opening}-${reduction})`, COUNT_FORMAT);
  });
  return [reckoned(row, INDEX, index, '0'), ...closings, ...rateFormulas(row)];
}

/** Rates as the row's own counts give them; no households at all is a rate of 0. */
function rateFormulas(row: number): CellEdit[] {
  const households = `$${cellAt(HOUSEHOLDS, row)}`;
  return COUNT_COLUMNS.map((column) => {
    const count = cellAt(column, row);
    const rate = `IF(${households}=0,0,ROUND(${count}*100/${households},2))`;
    return reckoned(row, column + 1, `=IF(OR(${households}="",${count}=""),"",${rate})`, RATE_FORMAT);
  });
}

function totalFormulas(): CellEdit[] {
  const sums = [HOUSEHOLDS, ...COUNT_COLUMNS].map((column) => {
    const lines = `${cellAt(column, FIRST_HAMLET_ROW)}:${cellAt(column, TOTAL_ROW - 1)}`;
    return reckoned(TOTAL_ROW, column, `=IF(COUNT(${lines})=0,"",SUM(${lines}))`, COUNT_FORMAT);
  });
  return [typed(TOTAL_ROW, HAMLET, words.total), ...sums, ...rateFormulas(TOTAL_ROW)];
}

/** A formula of the blank form, which shows nothing yet. */
function reckoned(row: number, column: number, formula: string, numberFormat: string): CellEdit {
  return { address: { row, column }, content: { value: '', formula }, numberFormat };
}

function cellAt(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function writeSignature(document: WorkbookDocument, sheet: string): void {
  const left = rangeBetween({ row: SIGNATURE_ROW, column: 0 }, { row: SIGNATURE_ROW, column: 5 });
  const right = { ...left, firstColumn: 8, lastColumn: LAST_COLUMN };
  const below = { firstRow: SIGNATURE_ROW + 1, lastRow: SIGNATURE_ROW + 1 };
  const centred = { horizontal: 'center', vertical: 'center' } as const;
  writeMerged(document, sheet, left, words.preparedBy, { ...centred, bold: true });
  writeMerged(document, sheet, right, words.blank, { ...centred, bold: true, locked: false });
  writeMerged(document, sheet, { ...left, ...below }, words.preparerSigns, {
    ...centred,
    italic: true,
    vertical: 'top',
  });
  writeMerged(document, sheet, { ...right, ...below }, words.signerSigns, {
    ...centred,
    italic: true,
    vertical: 'top',
  });
  document.setRowHeight(sheet, SIGNATURE_ROW + 1, SIGNATURE_ROW + 1, 75);
}
