import type { CellRange } from '../sheet/range';
import type { SheetTag } from './snapshot';
import type { CellContent } from '../sheet/cell';

/** How a cell looks. What is left out stays as Excel has it by default. */
export interface CellStyle {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Sides that carry a thin black line. */
  readonly borders?: readonly BorderSide[];
  /** Fill as "#RRGGBB". */
  readonly fill?: string;
  /** Excel's number format code; General where left out. Text cells are given "@" by the hosts. */
  readonly numberFormat?: string;
}

export type BorderSide = 'top' | 'bottom' | 'left' | 'right';

/** One cell of a sheet that the tool writes; also a blank cell that only has a style. */
export interface SpecCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: CellStyle;
}

/** How the sheet prints. Lengths in millimetres. */
export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Made smaller, where it must be, until it is no more than so many pages wide. */
  readonly fitToPagesWide: number;
  /** The same for its height; as many pages high as it needs where left out. */
  readonly fitToPagesHigh?: number;
  /** Rows printed again at the top of every page, zero-based, both included. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** Rows that begin a new page, zero-based. */
  readonly breaksBefore?: readonly number[];
  /** The range that is printed. */
  readonly printArea: CellRange;
  /** Centred page number at the top, from the second page on. */
  readonly pageNumberFromSecondPage: boolean;
}

/** A whole sheet, described: A4, one font, cells, merges and page layout. */
export interface SheetSpec {
  readonly tag: SheetTag;
  /** The name a new sheet gets; a number is added where the workbook already has that name. */
  readonly name: string;
  readonly fontName: string;
  /** Width of each column from A on, in characters of the default font, as Excel counts it. */
  readonly columnWidths: readonly number[];
  /** Heights in points, by zero-based row; other rows fit their text. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly cells: readonly SpecCell[];
  readonly merges: readonly CellRange[];
  readonly charts?: readonly ChartSpec[];
  readonly page: PageLayout;
}

/** One row of bars for each category, over cells of the same sheet. */
export interface ChartSpec {
  /** Horizontal bars, side by side for each category. */
  readonly kind: 'bar';
  readonly title: string;
  /** What the chart shows, for those who cannot see it. */
  readonly description: string;
  /** One column of names. */
  readonly categories: CellRange;
  readonly series: readonly ChartSeries[];
  /** The cells that the chart covers. */
  readonly place: CellRange;
}

export interface ChartSeries {
  readonly name: string;
  /** One column of numbers beside the categories, none below nought: there the bars begin. */
  readonly values: CellRange;
  /** Fill as "#RRGGBB". */
  readonly fill: string;
}
