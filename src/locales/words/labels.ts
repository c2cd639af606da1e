import type { NumberRole } from '../../domain/columns';

/** How cells and numbers are called wherever they are spoken of. */
export interface LabelWords {
  /** A column, such as "Giảm hộ cận nghèo". */
  readonly columns: Readonly<Record<NumberRole, string>>;
  /** A row by its name on the sheet and its kind: "thôn Trùa", "Tổng cộng". */
  readonly row: (name: string, kind: 'hamlet' | 'unit' | 'total') => string;
  /** A cell by its row and column: "thôn Trùa, Giảm hộ nghèo, %". */
  readonly cell: (row: string, column: string) => string;
  /** A whole number with its thousands separated. */
  readonly count: (value: number) => string;
  /** Percent points with their sign: "2,44%". */
  readonly rate: (points: number) => string;
  /** A table in a few words: "Chỉ tiêu thôn · 19 thôn · 2022". */
  readonly table: (sheet: string, hamlets: number, year: number | null) => string;
}
