import type { CellValue } from '../../../sheet/cell';
import type { CellRange } from '../../../sheet/range';
import { columnCount } from '../../../sheet/range';
import type { CellFormat, CellGrid } from '../document-types';
import { fontNameOfText } from '../strings/run-fonts';
import type { SheetCells } from './sheet-cells';

/** Where the formats of cells come from. */
export interface GridFormats {
  /** The format of a style's index. */
  formatOf(style: number): CellFormat;
  /** The styles that cells of the columns have where the sheet has no element for them, from the first to the last asked for. */
  columnStyles(first: number, last: number): readonly number[];
}

/** What the cells of one row hold. */
interface RowContents {
  readonly values: readonly CellValue[];
  readonly formulas: readonly (string | null)[];
}

/** How the cells of one row look. */
interface RowLooks {
  readonly styles: readonly number[];
  readonly numberFormats: readonly string[];
  readonly fontNames: readonly string[];
}

/** The cells of a range. Most rows of a long list look like the one above, so those share what they have alike. */
export function readGrid(cells: SheetCells, range: CellRange, formats: GridFormats): CellGrid {
  const reader = new RowReader(cells, range, formats);
  const values: (readonly CellValue[])[] = [];
  const formulas: (readonly (string | null)[])[] = [];
  const numberFormats: (readonly string[])[] = [];
  const fontNames: (readonly string[])[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    const { contents, looks } = reader.read(row);
    values.push(contents.values);
    formulas.push(contents.formulas);
    numberFormats.push(looks.numberFormats);
    fontNames.push(looks.fontNames);
  }
  return { values, formulas, numberFormats, fontNames };
}

class RowReader {
  private readonly columnStyles: readonly number[];
  private readonly noFormulas: readonly null[];
  private readonly blank: RowContents;
  private readonly knownLooks = new KnownLooks();

  constructor(
    private readonly cells: SheetCells,
    private readonly range: CellRange,
    private readonly formats: GridFormats,
  ) {
    this.columnStyles = formats.columnStyles(range.firstColumn, range.lastColumn);
    this.noFormulas = Array.from({ length: columnCount(range) }, () => null);
    this.blank = { values: this.noFormulas, formulas: this.noFormulas };
  }

  read(row: number): { readonly contents: RowContents; readonly looks: RowLooks } {
    const { firstColumn, lastColumn } = this.range;
    if (!this.cells.mayHold(row)) return { contents: this.blank, looks: this.looks(row, this.columnStyles) };
    const rowStyle = this.cells.index.rowStyles.get(row);
    const styles = rowStyle === undefined ? this.columnStyles.slice() : this.columnStyles.map(() => rowStyle);
    const values: CellValue[] = this.noFormulas.slice();
    const formulas: (string | null)[] = [];
    this.cells.visitRow(row, firstColumn, lastColumn, (column, value, formula, style) => {
      values[column - firstColumn] = value;
      if (style !== null) styles[column - firstColumn] = style;
      if (formula === null) return;
      if (formulas.length === 0) formulas.push(...this.noFormulas);
      formulas[column - firstColumn] = formula;
    });
    return {
      contents: { values, formulas: formulas.length > 0 ? formulas : this.noFormulas },
      looks: this.looks(row, styles),
    };
  }

  private looks(row: number, styles: readonly number[]): RowLooks {
    const own = this.knownLooks.of(styles, (style) => this.formats.formatOf(style));
    const fontNames = this.cells.haveRunFonts ? this.fontNamesOfTexts(row, own.fontNames) : own.fontNames;
    return fontNames === own.fontNames ? own : { ...own, fontNames };
  }

  /** The names of the fonts where texts have runs with fonts of their own; the same list where none has. */
  private fontNamesOfTexts(row: number, own: readonly string[]): readonly string[] {
    const { firstColumn } = this.range;
    const names = own.map((name, offset) =>
      fontNameOfText(name, this.cells.runFonts({ row, column: firstColumn + offset })),
    );
    return areAlike(names, own) ? own : names;
  }
}

function areAlike<Value>(one: readonly Value[], other: readonly Value[]): boolean {
  return one.length === other.length && one.every((value, column) => value === other[column]);
}

/** The looks of the rows seen so far, found again by their styles; lists that are alike are one. */
class KnownLooks {
  private readonly byHash = new Map<number, RowLooks>();
  private readonly lists = new Map<string, readonly string[]>();

  of(styles: readonly number[], formatOf: (style: number) => CellFormat): RowLooks {
    const hash = hashOf(styles);
    const known = this.byHash.get(hash);
    if (known && areAlike(known.styles, styles)) return known;
    const formats = styles.map(formatOf);
    const looks = {
      styles,
      numberFormats: this.shared(formats.map(({ numberFormat }) => numberFormat)),
      fontNames: this.shared(formats.map(({ fontName }) => fontName)),
    };
    this.byHash.set(hash, looks);
    return looks;
  }

  private shared(list: readonly string[]): readonly string[] {
    const key = JSON.stringify(list);
    const known = this.lists.get(key) ?? list;
    this.lists.set(key, known);
    return known;
  }
}

/** A whole number that equal lists have in common, and others hardly ever. */
function hashOf(numbers: readonly number[]): number {
  return numbers.reduce((hash, number) => (Math.imul(hash, 31) + number) | 0, 0);
}
