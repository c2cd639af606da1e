import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { isCellError } from '../../src/sheet/cell';

const ready = new Set<'engine'>();

function startEngine(): void {
  if (ready.has('engine')) return;
  initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  ready.add('engine');
}

/**
 * What an independent engine computes of a sheet's constants and formulas: the numbers of its formula cells,
 * by row and column of the grid. A result that is no number is NaN.
 */
export function calculatedFormulas(sheet: SheetSnapshot): { row: number; column: number; number: number }[] {
  startEngine();
  const model = new Model('workbook', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  const first = { row: (sheet.used?.firstRow ?? 0) + 1, column: (sheet.used?.firstColumn ?? 0) + 1 };
  sheet.values.forEach((line, row) =>
    line.forEach((value, column) => {
      const constant = typeof value === 'string' ? `'${value}` : isCellError(value) ? value.error : String(value ?? '');
      model.setUserInput(0, first.row + row, first.column + column, sheet.formulas[row]?.[column] ?? constant);
    }),
  );
  model.resumeEvaluation();
  model.evaluate();
  const results = sheet.formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      if (formula === null) return [];
      const shown = model.getFormattedCellValue(0, first.row + row, first.column + column);
      return [{ row, column, number: shown === '' ? Number.NaN : Number(shown) }];
    }),
  );
  model.free();
  return results;
}
