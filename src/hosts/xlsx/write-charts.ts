import type { SheetId } from '../../sheet/cell';
import { CHART_LOOK, chartRoom } from '../../workbook/chart-look';
import { isOwnChartName, ownChartNames } from '../../workbook/own/own-charts';
import type { ChartSpec, SheetSpec } from '../../workbook/sheet-spec';
import type { WorkbookDocument } from './document';
import type { BarChart } from './drawing/bar-chart';

/** Puts the described charts on a sheet of the tool's own in place of those it had; a person's charts stay. */
export function writeCharts(document: WorkbookDocument, sheet: SheetId, spec: SheetSpec): void {
  const { charts = [] } = spec;
  const names = ownChartNames(charts.length);
  for (const { id, name } of document.charts(sheet)) if (isOwnChartName(name)) document.deleteChart(sheet, id);
  charts.forEach((chart, index) => document.addChart(sheet, barChart(spec, chart, names[index] ?? '')));
}

/** Bars begin at nought, where their lengths tell the truth. */
function barChart(spec: SheetSpec, chart: ChartSpec, name: string): BarChart {
  const { title, description, categories, series, place } = chart;
  const { fontName: font } = spec;
  const { titleSize, color, gapWidth, overlap } = CHART_LOOK;
  const { textSize, labelled } = chartRoom(chart, spec);
  return {
    name,
    description,
    place,
    title: { text: title, name: font, size: titleSize, color, bold: true },
    font: { name: font, size: textSize, color },
    framed: false,
    legend: 'bottom',
    firstCategoryOnTop: true,
    everyCategoryNamed: true,
    valueAxis: { visible: !labelled, gridlines: !labelled, minimum: 0 },
    gapWidth,
    overlap,
    series: series.map(({ name: label, values, fill }) => ({
      name: label,
      categories,
      values,
      fill: fill.toUpperCase(),
      labelled,
    })),
  };
}
