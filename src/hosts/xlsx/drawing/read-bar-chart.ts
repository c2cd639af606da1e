import type { XmlElement } from '../xml/element';
import type { BarChart, BarSeries, ChartFont, ChartTitle, LegendPosition } from './bar-chart';
import { rangeOnSheet } from './cell-reference';

/** What a chart's own part says of it; its name and place stand in the drawing. */
export type DrawnBars = Omit<BarChart, 'name' | 'description' | 'place'>;

const LEGEND_POSITIONS: Readonly<Record<string, LegendPosition>> = { t: 'top', b: 'bottom', l: 'left', r: 'right' };
/** What holds where the part says nothing. */
const DEFAULT_FONT: ChartFont = { name: 'Calibri', size: 10, color: '#000000' };
const DEFAULT_TITLE_SIZE = 18;
const DEFAULT_GAP_WIDTH = 150;
const HUNDREDTHS_PER_POINT = 100;

/** The chart over cells of that sheet; null where it is anything else than clustered horizontal bars alone. */
export function readBarChart(root: XmlElement, sheetName: string): DrawnBars | null {
  const chart = root.child('chart');
  const plotArea = chart?.child('plotArea');
  const kinds = plotArea?.children.filter(({ local }) => local.endsWith('Chart')) ?? [];
  const [bars] = kinds;
  if (!chart || !plotArea || !bars || kinds.length > 1 || !isClusteredBars(bars)) return null;
  const font = fontOf(root.child('txPr')?.child('p')?.child('pPr')?.child('defRPr'), DEFAULT_FONT);
  const legend = chart.child('legend');
  return {
    title: titleOf(chart.child('title'), font),
    font,
    framed: root.child('spPr')?.child('ln')?.child('noFill') === undefined,
    legend: legend ? (LEGEND_POSITIONS[valueOf(legend, 'legendPos') ?? 'r'] ?? 'right') : null,
    ...categoryAxisOf(plotArea.child('catAx')),
    valueAxis: valueAxisOf(plotArea.child('valAx')),
    gapWidth: Number(valueOf(bars, 'gapWidth') ?? DEFAULT_GAP_WIDTH),
    overlap: Number(valueOf(bars, 'overlap') ?? 0),
    series: bars.childrenNamed('ser').map((series) => seriesOf(series, sheetName)),
  };
}

function isClusteredBars(bars: XmlElement): boolean {
  return (
    bars.local === 'barChart' &&
    valueOf(bars, 'barDir') === 'bar' &&
    (valueOf(bars, 'grouping') ?? 'clustered') === 'clustered'
  );
}

function categoryAxisOf(axis: XmlElement | undefined): Pick<BarChart, 'firstCategoryOnTop' | 'everyCategoryNamed'> {
  return {
    firstCategoryOnTop: valueOf(axis?.child('scaling'), 'orientation') === 'maxMin',
    everyCategoryNamed: valueOf(axis, 'tickLblSkip') === '1',
  };
}

function valueAxisOf(axis: XmlElement | undefined): BarChart['valueAxis'] {
  const minimum = valueOf(axis?.child('scaling'), 'min');
  return {
    visible: axis !== undefined && !isTrue(valueOf(axis, 'delete')),
    gridlines: axis?.child('majorGridlines') !== undefined,
    minimum: minimum === undefined ? null : Number(minimum),
  };
}

function seriesOf(series: XmlElement, sheetName: string): BarSeries {
  const rangeIn = (local: string) => {
    const source = series.child(local)?.children[0]?.child('f')?.content;
    return source === undefined ? null : rangeOnSheet(source, sheetName);
  };
  const name = series.child('tx');
  return {
    name: name?.child('v')?.content ?? contentsNamed(name, 'v').join(' '),
    categories: rangeIn('cat'),
    values: rangeIn('val'),
    fill: colorOf(series.child('spPr')),
    labelled: isTrue(valueOf(series.child('dLbls'), 'showVal')),
  };
}

function titleOf(title: XmlElement | undefined, font: ChartFont): ChartTitle | null {
  if (!title) return null;
  const text = title.child('tx')?.child('rich');
  const [run] = [...(text?.descendants() ?? [])].filter(({ local }) => local === 'rPr');
  return {
    ...fontOf(run, { ...font, size: DEFAULT_TITLE_SIZE }),
    text: contentsNamed(text, 't').join(''),
    bold: isTrue(run?.attribute('b') ?? '1'),
  };
}

function fontOf(properties: XmlElement | undefined, otherwise: ChartFont): ChartFont {
  const size = properties?.attribute('sz');
  return {
    name: properties?.child('latin')?.attribute('typeface') ?? otherwise.name,
    size: size === undefined ? otherwise.size : Number(size) / HUNDREDTHS_PER_POINT,
    color: colorOf(properties) ?? otherwise.color,
  };
}

function colorOf(parent: XmlElement | undefined): string | null {
  const color = parent?.child('solidFill')?.child('srgbClr')?.attribute('val');
  return color === undefined ? null : `#${color.toUpperCase()}`;
}

function contentsNamed(parent: XmlElement | undefined, local: string): string[] {
  return [...(parent?.descendants() ?? [])].filter((element) => element.local === local).map(({ content }) => content);
}

function valueOf(parent: XmlElement | undefined, local: string): string | undefined {
  return parent?.child(local)?.attribute('val');
}

function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}
