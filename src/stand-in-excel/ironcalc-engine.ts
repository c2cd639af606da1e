import type { Model } from '@ironcalc/wasm';
import type { DefinedName } from '../hosts/xlsx/document-types';
import { formatAddress } from '../sheet/address';
import { sheetPrefix } from '../sheet/sheet-name';
import type { CellValue } from '../sheet/cell';
import type { CalculationEngine, CalculationResult, CalculationSheet } from './calculation';

/**
 * IronCalc as the stand-in's calculation engine: MIT licence, the same WebAssembly in Node and in the browser, and of
 * the engines tried the one that agreed with Excel on most functions that target sheets use.
 * @param wasm the bytes of its module, where there is no address to fetch them from (in Node)
 */
export async function loadIronCalc(wasm?: BufferSource): Promise<CalculationEngine> {
  const { default: initialise, Model: IronCalcModel } = await import('@ironcalc/wasm');
  await initialise(wasm ? { module_or_path: wasm } : undefined);
  return {
    calculate: (sheets, names) => {
      const model = new IronCalcModel('workbook', 'en', 'UTC', 'en');
      try {
        return new Calculation(model, sheets).run(names);
      } finally {
        model.free();
      }
    },
  };
}

/** The kinds of values that IronCalc tells apart. */
const CellType = { number: 1, text: 2, logical: 4, error: 16 } as const;

/** What IronCalc answers for formulas that it cannot parse, or whose functions it does not have. */
const NOT_UNDERSTOOD = ['#NAME?', '#ERROR!', '#N/IMPL!'];

/** A circle of formulas is 0 in Excel. */
const CIRCULAR = '#CIRC!';

interface FormulaCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** One calculation in a model of its own. IronCalc counts rows and columns from 1. */
class Calculation {
  readonly #formulas: FormulaCell[] = [];

  constructor(
    private readonly model: Model,
    private readonly sheets: readonly CalculationSheet[],
  ) {}

  run(names: readonly DefinedName[]): CalculationResult[][] {
    this.model.pauseEvaluation();
    this.#addSheets();
    this.#defineNames(names);
    for (const [index, sheet] of this.sheets.entries()) this.#fill(index, sheet);
    this.#addReadings();
    this.model.resumeEvaluation();
    this.model.evaluate();
    return this.#results();
  }

  /**
   * The sheets, and behind them one for each with the readings of its formulas. The model begins with one sheet and names
   * each new one itself, by names that a sheet of the workbook may have too; so all are first given others.
   */
  #addSheets(): void {
    const names = this.sheets.map(({ name }) => name);
    let prefix = '~';
    while (names.some((name) => name.startsWith(prefix))) prefix += '~';
    for (let index = 0; index < 2 * names.length; index += 1) {
      if (index > 0) this.model.newSheet();
      this.model.renameSheet(index, `${prefix}${index}`);
    }
    for (const [index, name] of names.entries()) this.model.renameSheet(index, name);
  }

  #defineNames(names: readonly DefinedName[]): void {
    for (const { name, reference } of names) {
      if (this.#isValid(name, reference)) this.model.newDefinedName(name, null, reference);
    }
  }

  /** A name that IronCalc refuses is one that its formulas do not find: they are left out of the results. */
  #isValid(name: string, reference: string): boolean {
    try {
      this.model.isValidDefinedName(name, null, reference);
      return true;
    } catch {
      return false;
    }
  }

  #fill(sheet: number, { used, values, formulas }: CalculationSheet): void {
    for (const [rowIndex, row] of values.entries()) {
      for (const [columnIndex, value] of row.entries()) {
        const cell = { sheet, row: used.firstRow + rowIndex + 1, column: used.firstColumn + columnIndex + 1 };
        const formula = formulas[rowIndex]?.[columnIndex] ?? null;
        const input = formula === null ? inputOf(value) : formula.replaceAll(/_xlfn\.(?:_xlws\.)?/g, '');
        if (formula !== null) this.#formulas.push(cell);
        if (input !== null) this.model.setUserInput(sheet, cell.row, cell.column, input);
      }
    }
  }

  /**
   * IronCalc only tells numbers as they are formatted; joined to a text they come with all their digits. A reading
   * stands where its formula does, because IronCalc looks each formula up among all that differ from one another, by
   * their places relative to their cell.
   */
  #addReadings(): void {
    for (const { sheet, row, column } of this.#formulas) {
      const prefix = sheetPrefix(this.sheets[sheet]?.name ?? '');
      const address = formatAddress({ row: row - 1, column: column - 1 });
      this.model.setUserInput(this.#readingsOf(sheet), row, column, `=${prefix}${address}&""`);
    }
  }

  #readingsOf(sheet: number): number {
    return this.sheets.length + sheet;
  }

  #results(): CalculationResult[][] {
    const results = this.sheets.map((): CalculationResult[] => []);
    for (const cell of this.#formulas) {
      const value = this.#valueOf(cell);
      if (value !== undefined)
        results[cell.sheet]?.push({ address: { row: cell.row - 1, column: cell.column - 1 }, value });
    }
    return results;
  }

  #valueOf({ sheet, row, column }: FormulaCell): CellValue | undefined {
    const shown = this.model.getFormattedCellValue(sheet, row, column);
    switch (this.model.getCellType(sheet, row, column)) {
      case CellType.number:
        return Number(this.model.getFormattedCellValue(this.#readingsOf(sheet), row, column));
      case CellType.logical:
        return shown === 'TRUE';
      case CellType.error:
        if (shown === CIRCULAR) return 0;
        return NOT_UNDERSTOOD.includes(shown) ? undefined : { error: shown };
      default:
        return shown;
    }
  }
}

/** What to type into a cell so that it holds the value. */
function inputOf(value: CellValue): string | null {
  if (value === null) return null;
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
