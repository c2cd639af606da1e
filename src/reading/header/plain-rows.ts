import { readableSheet } from '../legacy-fonts/readable-sheet';
import type { UsedSheet } from '../../workbook/snapshot';
import { rowValues } from '../cells/used-sheet';
import { vocabularyText } from '../cells/vocabulary-text';

/** Words further right, and texts longer than this, are no part of a header. */
const MOST_COLUMNS = 256;
const LONGEST_TEXT = 300;

/** The rows of a sheet in plain text without abbreviations, each made plain once; blank where a cell holds no text. */
export class PlainRows {
  /** The sheet as a person reads it: text in legacy fonts is Unicode. */
  readonly sheet: UsedSheet;
  readonly #rows = new Map<number, readonly string[]>();

  constructor(sheet: UsedSheet) {
    this.sheet = readableSheet(sheet);
  }

  /** The texts of a zero-based sheet row across the used columns. */
  row(row: number): readonly string[] {
    const known = this.#rows.get(row);
    if (known) return known;
    const values = rowValues(this.sheet, row).slice(0, MOST_COLUMNS);
    const areYears = values.every((value) => typeof value !== 'number' || isYear(value));
    const texts = values.map((value) => {
      if (typeof value === 'string') return vocabularyText(value.slice(0, LONGEST_TEXT));
      return areYears && typeof value === 'number' ? String(value) : '';
    });
    this.#rows.set(row, texts);
    return texts;
  }
}

/** A year typed as a number heads a column as well as one typed as text, where no other number stands beside it. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value > 2000 && value < 2100;
}
