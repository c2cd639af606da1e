import { formatAddress } from '../../../sheet/address';
import type { CellRange } from '../../../sheet/range';
import { formatRange } from '../../../sheet/range';
import { CHART_LOOK, chartRoom } from '../../../workbook/chart-look';
import { MOST_CHARTS, ownChartNames, provisionalChartName } from '../../../workbook/own/own-charts';
import type { ChartSeries, ChartSpec, SheetSpec } from '../../../workbook/sheet-spec';
import { untracked } from '../untracked';
import type { FindSheet } from './sheet-write';
import type { Step } from './step';
import { SMALL_STEP_BYTES } from './step';

/** Puts the charts on a sheet that has none; they go with the sheet where it is taken away again. */
export function addCharts(spec: SheetSpec, sheet: FindSheet): Step[] {
  return chartsOf(spec).map(({ chart, name }) => ({
    write: (workbook) => {
      queueChart(sheet(workbook), spec, chart, name);
    },
    subject: spec.name,
    bytes: SMALL_STEP_BYTES,
  }));
}

/** Puts the charts over those that the sheet has, under provisional names, so that they can be told apart and taken away. */
export function addChartsBeside(spec: SheetSpec, sheet: FindSheet): Step[] {
  return chartsOf(spec).map(({ chart, name }) => {
    const provisional = provisionalChartName(name);
    let added: Excel.Chart | null = null;
    return {
      write: (workbook) => {
        added = queueChart(sheet(workbook), spec, chart, provisional);
      },
      restore: (workbook) => {
        const { charts } = sheet(workbook);
        // Where Excel stopped before it took the name, the chart still has the one that Excel gave it.
        for (const taken of new Set([provisional, added?.name ?? provisional])) {
          charts.getItemOrNullObject(taken).delete();
        }
      },
      divisible: true,
      subject: spec.name,
      bytes: SMALL_STEP_BYTES,
    };
  });
}

/** Takes away the charts that a sheet had, of which nobody knows how many, and gives the new ones their names. */
export function replaceFormerCharts(spec: SheetSpec, sheet: FindSheet): Step {
  return {
    write: (workbook) => {
      const { charts } = sheet(workbook);
      // Excel does nothing where the method of a null object is called. The first one, which there mostly is, goes last.
      for (const name of ownChartNames(MOST_CHARTS).reverse()) charts.getItemOrNullObject(name).delete();
      for (const { name } of chartsOf(spec)) charts.getItem(provisionalChartName(name)).name = name;
    },
    subject: spec.name,
    bytes: SMALL_STEP_BYTES,
  };
}

function chartsOf({ charts = [] }: SheetSpec): { readonly chart: ChartSpec; readonly name: string }[] {
  const names = ownChartNames(charts.length);
  return charts.map((chart, index) => ({ chart, name: names[index] ?? '' }));
}

function queueChart(sheet: Excel.Worksheet, spec: SheetSpec, described: ChartSpec, name: string): Excel.Chart {
  const { place, series } = described;
  const [first] = series;
  const source = rangeOn(sheet, first?.values ?? described.categories);
  const chart = sheet.charts.add('BarClustered', source, 'Columns');
  // Asked for before the chart is named: whatever is refused from here on, the chart can be found and taken away.
  chart.load('name');
  chart.name = name;
  chart.setPosition(
    formatAddress({ row: place.firstRow, column: place.firstColumn }),
    formatAddress({ row: place.lastRow, column: place.lastColumn }),
  );
  const room = chartRoom(described, spec);
  queueTexts(chart, described, spec.fontName, room.textSize);
  for (const [index, one] of series.entries()) {
    const added = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    queueSeries(sheet, added, one, described.categories);
    added.hasDataLabels = room.labelled;
  }
  queueAxes(chart.axes, room.labelled);
  return chart;
}

/** The font of the chart before that of the title, which it would take along. */
function queueTexts(
  { format, title, legend }: Excel.Chart,
  { title: text }: ChartSpec,
  font: string,
  size: number,
): void {
  format.font.name = font;
  format.font.size = size;
  format.font.color = CHART_LOOK.color;
  format.border.lineStyle = 'None';
  title.visible = true;
  title.text = text;
  title.format.font.name = font;
  title.format.font.size = CHART_LOOK.titleSize;
  title.format.font.color = CHART_LOOK.color;
  title.format.font.bold = true;
  legend.visible = true;
  legend.position = 'Bottom';
}

function queueSeries(
  sheet: Excel.Worksheet,
  added: Excel.ChartSeries,
  { name, values, fill }: ChartSeries,
  categories: CellRange,
): void {
  added.name = name;
  added.setValues(rangeOn(sheet, values));
  added.setXAxisValues(rangeOn(sheet, categories));
  added.format.fill.setSolidColor(fill);
  added.gapWidth = CHART_LOOK.gapWidth;
  added.overlap = CHART_LOOK.overlap;
}

/** Bars begin at nought. The axis is hidden last: Excel answers for no part of an axis that is not there. */
function queueAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, labelled: boolean): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = !labelled;
  valueAxis.visible = !labelled;
}

function rangeOn(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return untracked(sheet.getRange(formatRange(range)));
}
