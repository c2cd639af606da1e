import type { CellFormat, CellFormatPatch } from '../../hosts/xlsx/document-types';
import type { CellRange } from '../../sheet/range';
import type { SheetId } from '../../sheet/cell';
import { notPlayed } from '../excel-error';
import type { Property } from '../excel-object';
import type { OpenWorkbook } from '../open-workbook';
import { isUnbounded } from './range-address';

/** The looks of one or several ranges of a sheet: read where all cells agree, set for all. */
export class Looks {
  constructor(
    readonly workbook: OpenWorkbook,
    readonly sheet: SheetId,
    readonly ranges: readonly CellRange[],
  ) {}

  /** Null where the cells differ, as Excel answers. */
  common<Value>(pick: (format: CellFormat) => Value): Value | null {
    this.#refuseUnbounded();
    const seen = new Set<Value>();
    for (const range of this.ranges) {
      for (let row = range.firstRow; row <= range.lastRow; row++) {
        for (let column = range.firstColumn; column <= range.lastColumn; column++) {
          seen.add(pick(this.workbook.document.formatAt(this.sheet, { row, column })));
        }
      }
    }
    const [only] = seen;
    return seen.size === 1 && only !== undefined ? only : null;
  }

  /** Null where the cells, or the runs of one cell's text, differ. */
  commonFontName(): string | null {
    this.#refuseUnbounded();
    const rows = this.ranges.flatMap((range) => this.workbook.document.readRange(this.sheet, range).fontNames);
    const [only = '', ...others] = new Set(rows.flat());
    return others.length > 0 || only === '' ? null : only;
  }

  set(patch: CellFormatPatch): void {
    this.workbook.beforeWrite();
    for (const range of this.ranges) this.workbook.document.setFormat(this.sheet, range, patch);
  }

  property<Value>(pick: (format: CellFormat) => Value, patchOf: (value: unknown) => CellFormatPatch): Property {
    return { get: () => this.common(pick), set: (value) => this.set(patchOf(value)) };
  }

  #refuseUnbounded(): void {
    if (this.ranges.some(isUnbounded)) throw notPlayed('reading the looks of whole rows or columns');
  }
}
