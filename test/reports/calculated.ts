import { readFileSync } from 'node:fs';
import initialise, { initSync, Model } from '@ironcalc/wasm';
import type { SheetSpec } from '../../src/workbook/sheet-spec';
import type { CellContent, CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';

let started = false;

function start(): void {
  if (started) return;
  initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  started = typeof initialise === 'function';
}

/** What an independent spreadsheet engine shows in the cells of a described sheet, beside the workbook's own sheets. */
export function calculatedSheet(spec: SheetSpec, workbook: WorkbookSnapshot): (row: number, column: number) => string {
  start();
  const model = new Model('workbook', 'en', 'UTC', 'en');
  model.renameSheet(0, spec.name);
  workbook.sheets.forEach((sheet, order) => {
    model.newSheet();
    model.renameSheet(order + 1, sheet.name);
    sheet.values.forEach((row, rowOffset) =>
      row.forEach((value, columnOffset) => {
        const formula = sheet.formulas[rowOffset]?.[columnOffset] ?? null;
        const [first, left] = [sheet.used?.firstRow ?? 0, sheet.used?.firstColumn ?? 0];
        model.setUserInput(order + 1, first + rowOffset + 1, left + columnOffset + 1, inputOf({ value, formula }));
      }),
    );
  });
  for (const { row, column, content } of spec.cells) model.setUserInput(0, row + 1, column + 1, inputOf(content));
  model.evaluate();
  return (row, column) => model.getFormattedCellValue(0, row + 1, column + 1);
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
