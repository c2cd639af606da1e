import type { CellAddress } from '../../sheet/address';
import type { CellRange } from '../../sheet/range';
import type { Selection, Terrain } from '../selecting/selection';
import { commonRange, selectedRange } from '../selecting/selection';
import type { SearchedCell } from '../selecting/find-text';
import { shownText } from '../typing/cell-text';
import type { ReadCell, SourceCell } from '../typing/fill';
import type { SheetPicture } from './sheet-picture';

/** The sheet that is shown, and what is selected on it. */
export class SheetInFront {
  readonly selected: CellRange;

  constructor(
    readonly picture: SheetPicture,
    readonly selection: Selection,
  ) {
    this.selected = selectedRange(selection, picture.merges);
  }

  /** What is selected of the cells in use; null where none of them is. */
  get selectedInUse(): CellRange | null {
    const used = this.picture.document.usedRange(this.picture.sheet);
    return used && commonRange(this.selected, used);
  }

  /** What is selected, cut to the cells in use where it is whole rows or columns. */
  get selectedCells(): CellRange {
    return commonRange(this.selected, this.picture.extent) ?? this.selected;
  }

  get terrain(): Terrain {
    const { picture } = this;
    return {
      merges: picture.merges,
      rows: picture.rows.count,
      columns: picture.columns.count,
      isHidden: (address) => picture.isHidden(address),
    };
  }

  readonly read: ReadCell = (address) => this.picture.document.readCell(this.picture.sheet, address);

  isFilled(address: CellAddress): boolean {
    const { value, formula } = this.read(address).content;
    return formula !== null || (value !== null && value !== '');
  }

  /** The cells of a range, row by row. */
  cellsOf({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): SourceCell[][] {
    return Array.from({ length: lastRow - firstRow + 1 }, (_row, row) =>
      Array.from({ length: lastColumn - firstColumn + 1 }, (_column, column) =>
        this.read({ row: firstRow + row, column: firstColumn + column }),
      ),
    );
  }

  /** Every cell in use with what it shows and its formula, in reading order. */
  searchedCells(): SearchedCell[] {
    const { document, sheet } = this.picture;
    const used = document.usedRange(sheet);
    if (!used) return [];
    const { values, formulas, numberFormats } = document.readRange(sheet, used);
    return values.flatMap((line, row) =>
      line.map((value, column) => ({
        address: { row: used.firstRow + row, column: used.firstColumn + column },
        texts: [shownText(value, numberFormats[row]?.[column] ?? ''), formulas[row]?.[column] ?? ''],
      })),
    );
  }
}
