import type { CellRange } from '../../../sheet/range';
import { columnCount, rowCount } from '../../../sheet/range';
import type { Slices } from '../slices';

/** The property of a range that answers its one font, and null where it has several. */
export const COMMON_FONT_PROPERTY = 'format/font/name';

/** The fonts of a range by their names, row by row, empty where a cell has several. */
export type FontNames = readonly (readonly string[])[];

/** The one font of a range whose `COMMON_FONT_PROPERTY` was loaded; null where it has several. */
export function commonFontName(loaded: Excel.Range): string | null {
  const name: unknown = loaded.format.font.name;
  return typeof name === 'string' ? name : null;
}

/** The fonts of a range that has but one: one row for all. */
export function uniformFontNames(range: CellRange, name: string): FontNames {
  const row = Array.from({ length: columnCount(range) }, () => name);
  return Array.from({ length: rowCount(range) }, () => row);
}

/** What is asked about the font of each cell of a range that has several: some fifty bytes for every cell. */
export class FontRequest {
  readonly #answer: OfficeExtension.ClientResult<Excel.CellProperties[][]>;

  constructor(range: Excel.Range) {
    this.#answer = range.getCellProperties({ format: { font: { name: true } } });
  }

  /** Rows that are alike, one below the other, are one array. */
  *names(): Slices<FontNames> {
    const names: string[][] = [];
    for (const cells of this.#answer.value) {
      const row = cells.map(({ format }) => format?.font?.name ?? '');
      const above = names.at(-1);
      names.push(above?.every((name, column) => name === row[column]) ? above : row);
      yield;
    }
    return names;
  }
}
