import type { BarChart, ChartFont, LegendPosition } from '../../hosts/xlsx/drawing/bar-chart';
import type { CellRange } from '../../sheet/range';
import { rangeAround } from '../../sheet/range';
import type { SheetId } from '../../sheet/cell';
import { itemNotFound, notPlayed } from '../excel-error';
import type { Method, Property } from '../excel-object';
import { ExcelObject } from '../excel-object';
import type { OpenWorkbook } from '../open-workbook';
import { booleanOf, colorOf, numberOf, oneOf, textOf } from './arguments';
import { axesObject } from './chart-axis-objects';
import { seriesCollection, seriesOfColumns } from './chart-series-objects';
import { OpenChart } from './open-chart';
import { rangeArgument } from './range-target';
import { worksheetObject } from './worksheet-object';

const BARS = 'BarClustered';
const LEGEND_POSITIONS = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;
const LEGEND_NAMES: Readonly<Record<LegendPosition, string>> = {
  top: 'Top',
  bottom: 'Bottom',
  left: 'Left',
  right: 'Right',
};

/** What Excel makes of a chart of bars that nothing was said about. */
const NEW_CHART: Omit<BarChart, 'name' | 'series'> = {
  description: '',
  place: { firstRow: 0, firstColumn: 0, lastRow: 14, lastColumn: 7 },
  title: null,
  font: { name: 'Calibri', size: 9, color: '#595959' },
  framed: true,
  legend: null,
  firstCategoryOnTop: false,
  everyCategoryNamed: false,
  valueAxis: { visible: true, gridlines: true, minimum: null },
  gapWidth: 182,
  overlap: 0,
};
const NEW_TITLE = { text: 'Chart Title', name: 'Calibri', size: 14, color: '#595959', bold: false };

/** Excel.ChartCollection of a sheet */
export function chartCollection(workbook: OpenWorkbook, sheet: SheetId): ExcelObject {
  const { document } = workbook;
  const charts = (): OpenChart[] => document.charts(sheet).map(({ id }) => new OpenChart(workbook, sheet, id));
  const found = (chart: OpenChart | undefined, key: unknown): ExcelObject => {
    if (!chart) throw itemNotFound(`No chart ${String(key)}`);
    return chartObject(chart);
  };
  const named = (name: unknown): OpenChart | undefined => charts().find((chart) => chart.name === textOf(name));
  return new ExcelObject('ChartCollection', {
    items: () => charts().map(chartObject),
    item: (id) =>
      found(
        charts().find((chart) => chart.id === id),
        id,
      ),
    properties: { Count: { get: () => charts().length } },
    methods: {
      GetCount: () => charts().length,
      GetItem: (name) => found(named(name), name),
      GetItemAt: (index) => found(charts()[Number(index)], index),
      GetItemOrNullObject: (name) => {
        const chart = named(name);
        return chart ? chartObject(chart) : null;
      },
      Add: (type, source, seriesBy) => {
        workbook.beforeWrite();
        if (type !== BARS) throw notPlayed(`a chart of the kind ${String(type)}`);
        if (oneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows']) !== 'Columns') throw notPlayed('series by rows');
        const series = seriesOfColumns(rangeArgument(workbook, sheet, source));
        const id = document.addChart(sheet, { ...NEW_CHART, name: freeName(charts()), series });
        return chartObject(new OpenChart(workbook, sheet, id));
      },
    },
  });
}

function freeName(charts: readonly OpenChart[]): string {
  const taken = new Set(charts.map(({ name }) => name));
  let number = charts.length + 1;
  while (taken.has(`Chart ${number}`)) number++;
  return `Chart ${number}`;
}

/** Excel.Chart */
function chartObject(chart: OpenChart): ExcelObject {
  return new ExcelObject('Chart', {
    identity: { Id: chart.id },
    properties: {
      Id: { get: () => chart.id },
      Name: { get: () => chart.name, set: (value) => chart.change({ name: textOf(value) }) },
      Axes: { get: () => axesObject(chart) },
      Format: { get: () => areaFormatObject(chart) },
      Legend: { get: () => legendObject(chart) },
      Series: { get: () => seriesCollection(chart) },
      Title: { get: () => titleObject(chart) },
      Worksheet: { get: () => worksheetObject(chart.workbook, chart.sheet) },
    },
    methods: chartMethods(chart),
  });
}

function chartMethods(chart: OpenChart): Record<string, Method> {
  const rangeOf = (cell: unknown): CellRange => rangeArgument(chart.workbook, chart.sheet, cell);
  return {
    Delete: () => chart.delete(),
    SetPosition: (start, end) => {
      if (end === undefined) throw notPlayed('a chart that keeps its size');
      chart.change({ place: rangeAround(rangeOf(start), rangeOf(end)) });
    },
  };
}

/** Excel.ChartAreaFormat: a font that is set here is that of the title too. */
function areaFormatObject(chart: OpenChart): ExcelObject {
  const font = fontProperties(
    () => chart.bars.font,
    (patch) => {
      const { font: now, title } = chart.bars;
      chart.change({ font: { ...now, ...patch }, title: title && { ...title, ...patch } });
    },
  );
  const border = new ExcelObject('ChartBorder', {
    properties: {
      LineStyle: {
        get: () => (chart.bars.framed ? 'Continuous' : 'None'),
        set: (value) => chart.change({ framed: oneOf(value, ['Automatic', 'Continuous', 'None']) !== 'None' }),
      },
    },
  });
  return new ExcelObject('ChartAreaFormat', {
    properties: {
      Font: { get: () => new ExcelObject('ChartFont', { properties: font }) },
      Border: { get: () => border },
    },
  });
}

/** Excel.ChartTitle */
function titleObject(chart: OpenChart): ExcelObject {
  const now = () => chart.bars.title ?? NEW_TITLE;
  const font = {
    ...fontProperties(now, (patch) => chart.change({ title: { ...now(), ...patch } })),
    Bold: {
      get: () => now().bold,
      set: (value: unknown) => chart.change({ title: { ...now(), bold: booleanOf(value) } }),
    },
  };
  const format = new ExcelObject('ChartTitleFormat', {
    properties: { Font: { get: () => new ExcelObject('ChartFont', { properties: font }) } },
  });
  return new ExcelObject('ChartTitle', {
    properties: {
      Text: { get: () => now().text, set: (value) => chart.change({ title: { ...now(), text: textOf(value) } }) },
      Visible: {
        get: () => chart.bars.title !== null,
        set: (value) => chart.change({ title: booleanOf(value) ? now() : null }),
      },
      Format: { get: () => format },
    },
  });
}

/** Excel.ChartLegend */
function legendObject(chart: OpenChart): ExcelObject {
  return new ExcelObject('ChartLegend', {
    properties: {
      Visible: {
        get: () => chart.bars.legend !== null,
        set: (value) => chart.change({ legend: booleanOf(value) ? (chart.bars.legend ?? 'right') : null }),
      },
      Position: {
        get: () => LEGEND_NAMES[chart.bars.legend ?? 'right'],
        set: (value) => {
          const position = oneOf(value, ['Top', 'Bottom', 'Left', 'Right']);
          chart.change({ legend: LEGEND_POSITIONS[position] });
        },
      },
    },
  });
}

/** The properties of an Excel.ChartFont. */
function fontProperties(now: () => ChartFont, change: (patch: Partial<ChartFont>) => void): Record<string, Property> {
  return {
    Name: { get: () => now().name, set: (value) => change({ name: textOf(value) }) },
    Size: { get: () => now().size, set: (value) => change({ size: numberOf(value, 1, 409) }) },
    Color: { get: () => now().color, set: (value) => change({ color: colorOf(value) }) },
  };
}
