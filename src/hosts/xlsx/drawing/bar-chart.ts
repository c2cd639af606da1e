import type { CellRange } from '../../../sheet/range';

/** A chart that lies on a sheet. */
export interface SheetChart {
  /** Unique on its sheet. */
  readonly id: string;
  readonly name: string;
  /** What the chart shows; null where it is of another kind than the tool makes. */
  readonly bars: BarChart | null;
  /** Whether it came with the file, in which case it may be taken away but not made again. */
  readonly cameWithFile: boolean;
}

/** A chart of horizontal bars, side by side for each category. */
export interface BarChart {
  readonly name: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  /** The cells that it covers. */
  readonly place: CellRange;
  readonly title: ChartTitle | null;
  /** Of all text but the title. */
  readonly font: ChartFont;
  /** Whether a line is drawn around it. */
  readonly framed: boolean;
  readonly legend: LegendPosition | null;
  /** Categories from top to bottom; from bottom to top where false. */
  readonly firstCategoryOnTop: boolean;
  /** Whether every category is named, however little room there is. */
  readonly everyCategoryNamed: boolean;
  readonly valueAxis: ChartValueAxis;
  /** Between the bars of two categories, in hundredths of a bar. */
  readonly gapWidth: number;
  /** Of the bars of one category, in hundredths of a bar; negative where they stand apart. */
  readonly overlap: number;
  readonly series: readonly BarSeries[];
}

export interface ChartFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
  /** "#RRGGBB" */
  readonly color: string;
}

export interface ChartTitle extends ChartFont {
  readonly text: string;
  readonly bold: boolean;
}

export type LegendPosition = 'top' | 'bottom' | 'left' | 'right';

export interface ChartValueAxis {
  readonly visible: boolean;
  readonly gridlines: boolean;
  /** Where the bars begin; null where that is left to Excel. */
  readonly minimum: number | null;
}

/** The bars of one colour. */
export interface BarSeries {
  readonly name: string;
  /** Cells of the same sheet; null where there are none, or they are elsewhere. */
  readonly categories: CellRange | null;
  readonly values: CellRange | null;
  /** "#RRGGBB"; null where it is left to Excel. */
  readonly fill: string | null;
  /** Whether each bar carries its number. */
  readonly labelled: boolean;
}
