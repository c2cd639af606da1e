import type { CellRange } from '../../../sheet/range';
import type { Slices } from '../slices';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { CellContent, CellValue } from '../../../sheet/cell';
import { BLANK } from '../../../sheet/cell';
import type { FontNames } from './font-names';

/** The part of a sheet's snapshot that is its cells. */
export type CellGrids = Pick<SheetSnapshot, 'used' | 'values' | 'formulas' | 'numberFormats'> & {
  readonly fontNames: FontNames;
};

/** The cells of a sheet that holds nothing. */
export const NO_CELLS: CellGrids = { used: null, values: [], formulas: [], numberFormats: [], fontNames: [] };

/** The properties of a range that make its cells. */
export const CELL_PROPERTIES = ['values', 'formulas', 'numberFormat'] as const;

/** What Excel answers for these properties: a grid of anything. */
export type LoadedCells = Readonly<Record<(typeof CELL_PROPERTIES)[number], readonly (readonly unknown[])[]>>;

const ERROR_VALUE =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!)$/;

/** The cells of a range as the core knows them. */
export function* cellGrids(
  { values, formulas, numberFormat }: LoadedCells,
  used: CellRange,
  fontNames: FontNames,
): Slices<CellGrids> {
  const grids: { values: CellValue[][]; formulas: (string | null)[][]; numberFormats: string[][] } = {
    values: [],
    formulas: [],
    numberFormats: [],
  };
  for (const [row, line] of values.entries()) {
    const contents = line.map((value, column) => contentOf(value, formulas[row]?.[column]));
    grids.values.push(contents.map(({ value }) => value));
    grids.formulas.push(contents.map(({ formula }) => formula));
    grids.numberFormats.push((numberFormat[row] ?? []).map(String));
    yield;
  }
  return { used, ...grids, fontNames };
}

/** Blocks of rows that follow each other, as one */
export function joinBlocks(blocks: readonly CellGrids[], used: CellRange): CellGrids {
  return {
    used,
    values: blocks.flatMap((block) => block.values),
    formulas: blocks.flatMap((block) => block.formulas),
    numberFormats: blocks.flatMap((block) => block.numberFormats),
    fontNames: blocks.flatMap((block) => block.fontNames),
  };
}

/** Text that begins with "=" has itself as its formula; a real formula has not. */
function contentOf(value: unknown, formula: unknown): CellContent {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (isFormula) return { value: valueOf(value), formula };
  return value === '' ? BLANK : { value: valueOf(value), formula: null };
}

function valueOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value);
  return ERROR_VALUE.test(text) ? { error: text } : text;
}
