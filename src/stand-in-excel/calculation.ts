import type { WorkbookDocument } from '../hosts/xlsx/document';
import type { DefinedName } from '../hosts/xlsx/document-types';
import type { CellAddress } from '../sheet/address';
import type { CellRange } from '../sheet/range';
import type { CellValue } from '../sheet/cell';
import { contentsEqual } from '../sheet/cell';

/** A sheet as a calculation engine takes it; the grids cover `used`, row by row. */
export interface CalculationSheet {
  readonly name: string;
  readonly used: CellRange;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
}

/** What a formula comes to. */
export interface CalculationResult {
  readonly address: CellAddress;
  readonly value: CellValue;
}

/** Works out formulas. One engine serves the stand-in; which one is decided where it is loaded. */
export interface CalculationEngine {
  /** The results sheet by sheet. A formula that the engine does not understand is left out. */
  calculate(
    sheets: readonly CalculationSheet[],
    names: readonly DefinedName[],
  ): readonly (readonly CalculationResult[])[];
}

/** What Excel shows in a cell whose formula it has never been able to compute. */
const UNKNOWN: CellValue = { error: '#NAME?' };

/** Brings the results of all formulas up to date; what the engine does not understand keeps the result it has. */
export function recalculate(document: WorkbookDocument, engine: CalculationEngine): void {
  const entries = document.sheets();
  const sheets = entries.map(({ id, name }): CalculationSheet => {
    const used = document.usedRange(id) ?? { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
    return { name, used, ...document.readRange(id, used) };
  });
  if (!sheets.some((sheet) => sheet.formulas.some((row) => row.some((formula) => formula !== null)))) return;
  const results = engine.calculate(sheets, document.definedNames());
  for (const [index, { id }] of entries.entries()) {
    const sheet = sheets[index];
    if (!sheet) continue;
    const changed = [...neverCalculated(sheet, results[index] ?? []), ...(results[index] ?? [])].filter(
      ({ address, value }) => !sameValue(valueAt(sheet, address), value),
    );
    if (changed.length > 0) document.storeResults(id, changed);
  }
}

function neverCalculated(sheet: CalculationSheet, results: readonly CalculationResult[]): CalculationResult[] {
  const known = new Set(results.map(({ address }) => `${address.row},${address.column}`));
  return sheet.formulas.flatMap((row, rowIndex) =>
    row.flatMap((formula, columnIndex) => {
      const address = { row: sheet.used.firstRow + rowIndex, column: sheet.used.firstColumn + columnIndex };
      const waits = formula !== null && valueAt(sheet, address) === null;
      return waits && !known.has(`${address.row},${address.column}`) ? [{ address, value: UNKNOWN }] : [];
    }),
  );
}

function valueAt(sheet: CalculationSheet, { row, column }: CellAddress): CellValue {
  return sheet.values[row - sheet.used.firstRow]?.[column - sheet.used.firstColumn] ?? null;
}

function sameValue(one: CellValue, other: CellValue): boolean {
  return contentsEqual({ value: one, formula: null }, { value: other, formula: null });
}
