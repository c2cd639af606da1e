import type { WorkbookDocument } from '../../hosts/xlsx/document';
import type { BarChart, BarSeries } from '../../hosts/xlsx/drawing/bar-chart';
import type { CellRange } from '../../sheet/range';
import type { SheetId } from '../../sheet/cell';
import { shownText } from '../typing/cell-text';

/** A chart with what its cells hold now. */
export interface DrawnChart {
  readonly chart: BarChart;
  /** From top to bottom. */
  readonly rows: readonly ChartRow[];
}

/** The bars of one category. */
export interface ChartRow {
  readonly name: string;
  readonly bars: readonly DrawnBar[];
}

export interface DrawnBar {
  /** Of the longest bar of the chart, from 0 to 1. */
  readonly share: number;
  /** The number as its cell shows it; empty where it is not to be shown. */
  readonly text: string;
  /** "#RRGGBB" */
  readonly fill: string;
}

const FILL_OF_EXCEL = '#4472C4';

/** The charts on a sheet that are made of horizontal bars: others are kept in the file and not drawn. */
export function chartsOn(document: WorkbookDocument, sheet: SheetId): DrawnChart[] {
  return document.charts(sheet).flatMap(({ bars }) => (bars ? [drawn(document, sheet, bars)] : []));
}

function drawn(document: WorkbookDocument, sheet: SheetId, chart: BarChart): DrawnChart {
  const [first] = chart.series;
  const names = cellsOf(document, sheet, first?.categories ?? null);
  const columns = chart.series.map((series) => ({ series, cells: cellsOf(document, sheet, series.values) }));
  const longest = Math.max(0, ...columns.flatMap(({ cells }) => cells.map(({ number }) => number)));
  const count = Math.max(names.length, ...columns.map(({ cells }) => cells.length));
  const rows = Array.from({ length: count }, (_row, index) => ({
    name: names[index]?.text ?? '',
    bars: columns.map(({ series, cells }) => barOf(series, cells[index], longest)),
  }));
  return { chart, rows: chart.firstCategoryOnTop ? rows : rows.reverse() };
}

function barOf({ fill, labelled }: BarSeries, cell: ShownCell | undefined, longest: number): DrawnBar {
  return {
    share: cell && longest > 0 ? Math.max(0, cell.number) / longest : 0,
    text: labelled ? (cell?.text ?? '') : '',
    fill: fill ?? FILL_OF_EXCEL,
  };
}

interface ShownCell {
  readonly text: string;
  /** 0 where the cell holds none. */
  readonly number: number;
}

function cellsOf(document: WorkbookDocument, sheet: SheetId, range: CellRange | null): ShownCell[] {
  if (!range) return [];
  const { values, numberFormats } = document.readRange(sheet, range);
  const formats = numberFormats.flat();
  return values.flat().map((value, index) => ({
    text: shownText(value, formats[index] ?? ''),
    number: typeof value === 'number' ? value : 0,
  }));
}
