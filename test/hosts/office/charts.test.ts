import { unzipSync } from 'fflate';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import type { BarChart } from '../../../src/hosts/xlsx/drawing/bar-chart';
import type { Change } from '../../../src/workbook/change';
import { MOST_CHARTS, ownChartNames } from '../../../src/workbook/own/own-charts';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { chartOf, chartedSheet } from '../../support/charted-sheet';
import { invert } from '../../../src/workbook/invert';
import { breakingOff } from './breaking-off';
import { appliedByBoth, failureOf, openOffice } from './open-office';

const SHEET = '2';
const write = (spec: SheetSpec): Change => ({ kind: 'write-sheet', spec });

function blank(): WorkbookDocument {
  return WorkbookDocument.create({ sheetNames: ['Chỉ tiêu thôn'] });
}

/** What lies on the tool's own sheet, but for the description, which Office.js has no word for. */
function drawnOn(document: WorkbookDocument) {
  const charts = document.charts(SHEET).map(({ bars }) => bars && { ...bars, description: '' });
  return { charts, breaks: document.pageSettings(SHEET).breaksBefore };
}

const everyThird = (): number => 3;

/** An officer's own chart on the tool's sheet, which happens to be called as Excel calls a new one. */
function withOfficersChart(document: WorkbookDocument): BarChart {
  const [own] = document.charts(SHEET);
  if (!own?.bars) throw new Error('No chart');
  const officers: BarChart = { ...own.bars, name: 'Chart 2', description: '', framed: true, gapWidth: 10 };
  document.addChart(SHEET, officers);
  return officers;
}

describe('the chart of a sheet of the tool', () => {
  test.each([3, 19, 60])('is the same from both hosts over %i hamlets, and so are the page breaks', async (hamlets) => {
    const { fileDocument, officeDocument } = await appliedByBoth(blank().save(), [write(chartedSheet(hamlets))]);
    const { charts, breaks } = drawnOn(officeDocument);
    expect(charts).toHaveLength(1);
    expect(charts[0]).toMatchObject({
      place: chartOf(hamlets).place,
      title: { text: 'Tỷ lệ hộ nghèo theo thôn (%)', name: 'Times New Roman', bold: true },
      firstCategoryOnTop: true,
      everyCategoryNamed: true,
      legend: 'bottom',
      series: [
        { name: 'Đầu năm', fill: '#A6A6A6', values: chartOf(hamlets).series[0]?.values },
        { name: 'Cuối năm <b>', fill: '#1F4E78', categories: chartOf(hamlets).categories },
      ],
    });
    expect(breaks).toEqual([chartOf(hamlets).place.firstRow]);
    expect(drawnOn(fileDocument)).toEqual({ charts, breaks });
  });

  test('has the same values for viewers that do not calculate', async () => {
    const { fileDocument, officeDocument } = await appliedByBoth(blank().save(), [write(chartedSheet(3))]);
    const chartPart = (document: WorkbookDocument) => unzipSync(document.save())['xl/charts/chart1.xml'];
    expect(chartPart(officeDocument)).toEqual(chartPart(fileDocument));
  });

  test('with too little room has an axis in place of numbers on its bars', async () => {
    const { place } = chartOf(60);
    const tight = chartedSheet(60, { charts: [chartOf(60, { place: { ...place, lastRow: place.firstRow + 45 } })] });
    const { fileDocument, officeDocument } = await appliedByBoth(blank().save(), [write(tight)]);
    expect(drawnOn(officeDocument)).toEqual(drawnOn(fileDocument));
    expect(drawnOn(officeDocument).charts[0]).toMatchObject({
      valueAxis: { visible: true, gridlines: true, minimum: 0 },
      series: [{ labelled: false }, { labelled: false }],
    });
  });

  test('is put in place of the former one, and an officer’s own stays', async () => {
    const { file, office, fileDocument, officeDocument } = await appliedByBoth(blank().save(), [
      write(chartedSheet(4, { charts: [chartOf(4), chartOf(4, { title: 'Biểu thứ hai' })] })),
    ]);
    const officers = [fileDocument, officeDocument].map(withOfficersChart);
    for (const host of [file, office]) {
      await host.read();
      await host.apply([write(chartedSheet(5, { name: 'Khác' }))]);
    }
    for (const document of [fileDocument, officeDocument]) {
      expect(document.charts(SHEET).map(({ name }) => name)).toEqual(['Chart 2', ...ownChartNames(1)]);
      expect(document.charts(SHEET)[0]?.bars).toEqual(officers[0]);
    }
    expect(drawnOn(officeDocument)).toEqual(drawnOn(fileDocument));
  });

  test('goes where the sheet is written again without one, and the page breaks go too', async () => {
    const { file, office, fileDocument, officeDocument } = await appliedByBoth(blank().save(), [
      write(chartedSheet(4)),
    ]);
    const { breaksBefore: _breaks, ...page } = chartedSheet(4).page;
    for (const host of [file, office]) {
      await host.read();
      await host.apply([write(chartedSheet(4, { charts: [], page }))]);
    }
    expect(drawnOn(officeDocument)).toEqual({ charts: [], breaks: [] });
    expect(drawnOn(fileDocument)).toEqual({ charts: [], breaks: [] });
  });

  test('costs no further request, new or in place of another', async () => {
    const { office, host } = openOffice(blank());
    await office.read();
    for (const hamlets of [3, 4]) {
      host.reset();
      await office.apply([write(chartedSheet(hamlets))]);
      expect(host.requests).toHaveLength(1);
      await office.read();
    }
  });

  test('goes with its sheet when adding it is undone', async () => {
    const { office, document } = openOffice(blank());
    const before = await office.read();
    const parts = Object.keys(unzipSync(document.save()));
    await office.apply([write(chartedSheet(3))]);
    await office.read();
    await office.apply(invert([write(chartedSheet(3))], before));
    expect(await office.read()).toEqual(before);
    expect(Object.keys(unzipSync(document.save()))).toEqual(parts);
  });

  test('is not one of more than a sheet has', async () => {
    const { office, document } = openOffice(blank());
    const charts = Array.from({ length: MOST_CHARTS + 1 }, () => chartOf(3));
    await expect(office.apply([write(chartedSheet(3, { charts }))])).rejects.toThrow(RangeError);
    expect(document.sheets()).toHaveLength(1);
  });
});

describe('wherever Excel breaks off while a sheet with a chart is written', () => {
  test('a new sheet is gone again', async () => {
    const { office, host, document } = openOffice(blank());
    const before = await office.read();
    const breaks = await breakingOff(
      host,
      async () => {
        const work = office.apply([write(chartedSheet(3))]);
        await Promise.allSettled([work]);
        return async () => {
          await failureOf(work);
          expect(await office.read()).toEqual(before);
          expect(document.sheets()).toHaveLength(1);
        };
      },
      everyThird,
    );
    expect(breaks).toBeGreaterThan(30);
  });

  test('a sheet that was written before has its former contents and its former chart', async () => {
    const { office, host, document } = openOffice(blank());
    await office.apply([write(chartedSheet(3))]);
    withOfficersChart(document);
    const before = await office.read();
    const charts = document.charts(SHEET);
    const last = { kind: 'store-settings', settings: '{}' } as const;
    const breaks = await breakingOff(
      host,
      async (actionsAfter) => {
        const work = office.apply([write(chartedSheet(4, { charts: [chartOf(4, { title: 'Mới' })] })), last]);
        await Promise.allSettled([work]);
        return async () => {
          await failureOf(work);
          expect((await office.read()).sheets[1]?.formulas).toEqual(before.sheets[1]?.formulas);
          // Once the former chart has gone nothing is left to be done but to give the new one its name.
          if (actionsAfter() > 1) expect(document.charts(SHEET)).toEqual(charts);
        };
      },
      everyThird,
    );
    expect(breaks).toBeGreaterThan(30);
  });
});
