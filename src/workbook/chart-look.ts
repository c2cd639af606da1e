import type { ChartSpec, SheetSpec } from './sheet-spec';

/** How all charts of the tool look, the same from every host. Sizes in points, widths in hundredths of a bar. */
export const CHART_LOOK = {
  titleSize: 13,
  color: '#000000',
  /** Between the bars of one category and those of the next. */
  gapWidth: 60,
  overlap: 0,
} as const;

/** What the room that a chart has makes of it. */
export interface ChartRoom {
  /** Points, of all text but the title. */
  readonly textSize: number;
  /** Whether each bar carries its number; where there is no room for that the chart has an axis to read off. */
  readonly labelled: boolean;
}

const DEFAULT_ROW_HEIGHT = 15;
/** Points that the title, the legend and the axis take. */
const HEIGHT_AROUND_BARS = 75;
const LARGEST_TEXT = 10;
const SMALLEST_TEXT = 7;
/** Of the height of a line that the letters take. */
const LETTERS_IN_LINE = 0.7;

/** How large the text of a chart can be without one line touching the next. */
export function chartRoom({ place, categories, series }: ChartSpec, { rowHeights }: SheetSpec): ChartRoom {
  const rows = Array.from({ length: place.lastRow - place.firstRow + 1 }, (_row, index) => place.firstRow + index);
  const height = rows.reduce((sum, row) => sum + (rowHeights[row] ?? DEFAULT_ROW_HEIGHT), 0);
  const perCategory = Math.max(0, height - HEIGHT_AROUND_BARS) / (categories.lastRow - categories.firstRow + 1);
  const perBar = perCategory / (series.length + CHART_LOOK.gapWidth / 100);
  const labelled = perBar >= SMALLEST_TEXT;
  const line = labelled ? perBar : perCategory * LETTERS_IN_LINE;
  return { labelled, textSize: Math.min(LARGEST_TEXT, Math.max(SMALLEST_TEXT, Math.floor(line))) };
}
