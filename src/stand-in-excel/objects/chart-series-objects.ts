import type { BarSeries } from '../../hosts/xlsx/drawing/bar-chart';
import type { CellRange } from '../../sheet/range';
import { columnCount, rowCount } from '../../sheet/range';
import { invalidArgument, notPlayed } from '../excel-error';
import { ExcelObject } from '../excel-object';
import { booleanOf, colorOf, numberOf, textOf } from './arguments';
import type { OpenChart } from './open-chart';
import { isUnbounded } from './range-address';
import { rangeArgument } from './range-target';

const LONGEST_NAME = 255;
const NEW_SERIES: Omit<BarSeries, 'name'> = { categories: null, values: null, fill: null, labelled: false };

/** One series for each column of the source. */
export function seriesOfColumns(source: CellRange): BarSeries[] {
  if (isUnbounded(source)) throw notPlayed('a chart of whole rows or columns');
  return Array.from({ length: columnCount(source) }, (_column, index) => {
    const column = source.firstColumn + index;
    return {
      ...NEW_SERIES,
      name: `Series${index + 1}`,
      values: { ...source, firstColumn: column, lastColumn: column },
    };
  });
}

/** Excel.ChartSeriesCollection */
export function seriesCollection(chart: OpenChart): ExcelObject {
  const count = (): number => chart.bars.series.length;
  return new ExcelObject('ChartSeriesCollection', {
    items: () => chart.bars.series.map((_series, index) => seriesObject(chart, index)),
    properties: { Count: { get: count } },
    methods: {
      GetCount: count,
      GetItemAt: (index) => {
        const place = numberOf(index, 0, Infinity);
        chart.series(place);
        return seriesObject(chart, place);
      },
      Add: (name, index) => {
        if (index !== undefined) throw notPlayed('a series between others');
        const added = { ...NEW_SERIES, name: name === undefined ? `Series${count() + 1}` : nameOf(name) };
        chart.change({ series: [...chart.bars.series, added] });
        return seriesObject(chart, count() - 1);
      },
    },
  });
}

/** Excel.ChartSeries. The widths are those of all series of the chart. */
function seriesObject(chart: OpenChart, index: number): ExcelObject {
  const change = (patch: Partial<BarSeries>): void => chart.changeSeries(index, patch);
  const cells = (source: unknown): CellRange => lineOf(rangeArgument(chart.workbook, chart.sheet, source));
  const fill = new ExcelObject('ChartFill', {
    methods: { SetSolidColor: (color) => change({ fill: colorOf(color) }), Clear: () => change({ fill: null }) },
  });
  const format = new ExcelObject('ChartSeriesFormat', { properties: { Fill: { get: () => fill } } });
  return new ExcelObject('ChartSeries', {
    properties: {
      Name: { get: () => chart.series(index).name, set: (value) => change({ name: nameOf(value) }) },
      HasDataLabels: {
        get: () => chart.series(index).labelled,
        set: (value) => change({ labelled: booleanOf(value) }),
      },
      GapWidth: {
        get: () => chart.bars.gapWidth,
        set: (value) => chart.change({ gapWidth: numberOf(value, 0, 500) }),
      },
      Overlap: { get: () => chart.bars.overlap, set: (value) => chart.change({ overlap: numberOf(value, -100, 100) }) },
      Format: { get: () => format },
    },
    methods: {
      SetValues: (source) => change({ values: cells(source) }),
      SetXAxisValues: (source) => change({ categories: cells(source) }),
    },
  });
}

function nameOf(value: unknown): string {
  const name = textOf(value);
  if (name.length > LONGEST_NAME) throw invalidArgument('The name of a series is too long');
  return name;
}

/** One row or one column of cells. */
function lineOf(range: CellRange): CellRange {
  if (rowCount(range) > 1 && columnCount(range) > 1) throw invalidArgument('A series is one row or one column');
  return range;
}
