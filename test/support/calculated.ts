import { readFileSync } from 'node:fs';
import initialise, { initSync, Model } from '@ironcalc/wasm';
import type { CellAddress } from '../../src/sheet/address';
import { parseAddress } from '../../src/sheet/address';
import type { SheetSpec } from '../../src/workbook/sheet-spec';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { CellContent, CellValue } from '../../src/sheet/cell';
import { GENERAL_FORMAT } from '../../src/sheet/number-format';
import type { IndependentCell } from '../hosts/xlsx/excelize';

let started = false;

function start(): void {
  if (started) return;
  initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  started = typeof initialise === 'function';
}

/** What an independent spreadsheet engine shows in the cells of a described sheet, beside the workbook's own sheets. */
export function calculatedSheet(spec: SheetSpec, workbook: WorkbookSnapshot): (row: number, column: number) => string {
  const model = modelOf(workbook);
  const own = workbook.sheets.length;
  model.newSheet();
  model.renameSheet(own, spec.name);
  for (const { row, column, content } of spec.cells) model.setUserInput(own, row + 1, column + 1, inputOf(content));
  model.resumeEvaluation();
  model.evaluate();
  return (row, column) => model.getFormattedCellValue(own, row + 1, column + 1);
}

/** What that engine shows in the cells of a workbook, under their number formats; sheets by their position. */
export function calculatedWorkbook(workbook: WorkbookSnapshot): (sheet: number, row: number, column: number) => string {
  const model = modelOf(workbook);
  workbook.sheets.forEach((sheet, order) => {
    sheet.numberFormats.forEach((formats, row) =>
      formats.forEach((format, column) => {
        if (format === GENERAL_FORMAT) return;
        const area = { sheet: order, row: row + 1, column: column + 1, width: 1, height: 1 };
        model.updateRangeStyle(area, 'num_fmt', format);
      }),
    );
  });
  model.resumeEvaluation();
  model.evaluate();
  return (sheet, row, column) => model.getFormattedCellValue(sheet, row + 1, column + 1);
}

/** What that engine shows in a sheet of a workbook that another program has read, computed again from its formulas. */
export function shownContents(
  sheets: Readonly<Record<string, readonly IndependentCell[]>>,
  name: string,
): (address: CellAddress) => string {
  start();
  const model = new Model('workbook', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  Object.entries(sheets).forEach(([sheetName, cells], order) => {
    if (order > 0) model.newSheet();
    model.renameSheet(order, sheetName);
    for (const { cell, value, formula } of cells) {
      const { row, column } = parseAddress(cell);
      const isText = formula === '' && Number.isNaN(Number(value));
      model.setUserInput(order, row + 1, column + 1, formula === '' ? (isText ? `'${value}` : value) : `=${formula}`);
    }
  });
  model.resumeEvaluation();
  model.evaluate();
  const own = Object.keys(sheets).indexOf(name);
  return ({ row, column }) => model.getFormattedCellValue(own, row + 1, column + 1);
}

/** The workbook's own sheets, whose used ranges begin in A1. */
function modelOf(workbook: WorkbookSnapshot): Model {
  start();
  const model = new Model('workbook', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  workbook.sheets.forEach((sheet, order) => {
    if (order > 0) model.newSheet();
    model.renameSheet(order, sheet.name);
    sheet.values.forEach((row, rowOffset) =>
      row.forEach((value, columnOffset) => {
        const formula = sheet.formulas[rowOffset]?.[columnOffset] ?? null;
        if (value === null && formula === null) return;
        model.setUserInput(order, rowOffset + 1, columnOffset + 1, inputOf({ value, formula }));
      }),
    );
  });
  return model;
}

function inputOf({ value, formula }: CellContent): string {
  if (formula !== null) return formula;
  return typeof value === 'string' ? `'${value}` : shownBy(value);
}

/** A cell's last result as the engine shows it. */
export function shownBy(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
