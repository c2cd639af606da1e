import type { ChartValueAxis } from '../../hosts/xlsx/drawing/bar-chart';
import { notPlayed } from '../excel-error';
import { ExcelObject } from '../excel-object';
import { booleanOf, numberOf } from './arguments';
import type { OpenChart } from './open-chart';

/** Excel.ChartAxes */
export function axesObject(chart: OpenChart): ExcelObject {
  return new ExcelObject('ChartAxes', {
    properties: {
      CategoryAxis: { get: () => categoryAxisObject(chart) },
      ValueAxis: { get: () => valueAxisObject(chart) },
    },
  });
}

/** Excel.ChartAxis of the categories. */
function categoryAxisObject(chart: OpenChart): ExcelObject {
  return new ExcelObject('ChartAxis', {
    properties: {
      ReversePlotOrder: {
        get: () => chart.bars.firstCategoryOnTop,
        set: (value) => chart.change({ firstCategoryOnTop: booleanOf(value) }),
      },
      TickLabelSpacing: {
        get: () => 1,
        set: (value) => {
          if (value !== '' && numberOf(value, 1, 31_999) !== 1) throw notPlayed('leaving out names of categories');
          chart.change({ everyCategoryNamed: value === 1 });
        },
      },
    },
  });
}

/** Excel.ChartAxis of the values. What it shows can be set only while it is there. */
function valueAxisObject(chart: OpenChart): ExcelObject {
  const now = (): ChartValueAxis => chart.bars.valueAxis;
  const change = (patch: Partial<ChartValueAxis>): void => chart.change({ valueAxis: { ...now(), ...patch } });
  const changeShown = (patch: Partial<ChartValueAxis>): void => {
    if (!now().visible) throw notPlayed('an axis that is hidden');
    change(patch);
  };
  const gridlines = new ExcelObject('ChartGridlines', {
    properties: {
      Visible: { get: () => now().gridlines, set: (value) => changeShown({ gridlines: booleanOf(value) }) },
    },
  });
  return new ExcelObject('ChartAxis', {
    properties: {
      Visible: { get: () => now().visible, set: (value) => change({ visible: booleanOf(value) }) },
      Minimum: {
        get: () => now().minimum ?? 0,
        set: (value) => changeShown({ minimum: value === '' ? null : numberOf(value, -Infinity, Infinity) }),
      },
      MajorGridlines: { get: () => gridlines },
    },
  });
}
