import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { parseRange } from '../../src/sheet/range';
import { openExcel, protectedCopy, refusalOf, sheetIdOf } from './opened-excel';

const active = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();
const bars = (sheet: Excel.Worksheet): Excel.Chart =>
  sheet.charts.add('BarClustered', sheet.getRange('B2:C4'), 'Columns');

/** The chart of the document that is made over two columns. */
function charted() {
  const excel = openExcel();
  const run = async <Result>(ask: (sheet: Excel.Worksheet) => Result): Promise<Result> =>
    await excel.Excel.run(async (context) => {
      const asked = ask(active(context));
      await context.sync();
      return asked;
    });
  return { ...excel, run, drawn: () => excel.document.charts(sheetIdOf(excel.document)).map((chart) => chart.bars) };
}

describe('a chart', () => {
  test('is made with a series for each column, and a name of its own', async () => {
    const { run, drawn } = charted();
    const names = await run((sheet) => [bars(sheet), bars(sheet)].map((chart) => chart.load('name,id')));
    expect(names.map(({ name }) => name)).toEqual(['Chart 1', 'Chart 2']);
    expect(new Set(names.map(({ id }) => id)).size).toBe(2);
    expect(drawn()[0]).toMatchObject({
      framed: true,
      title: null,
      firstCategoryOnTop: false,
      series: [
        { name: 'Series1', values: parseRange('B2:B4'), categories: null, labelled: false },
        { name: 'Series2', values: parseRange('C2:C4') },
      ],
    });
  });

  test('answers what it was given', async () => {
    const { run } = charted();
    const [chart, first, title, axis] = await run((sheet) => {
      const added = bars(sheet);
      added.name = 'Biểu';
      added.title.text = 'Hộ nghèo';
      added.legend.position = 'Bottom';
      added.axes.valueAxis.minimum = 0;
      added.axes.valueAxis.visible = false;
      const series = added.series.getItemAt(0);
      series.gapWidth = 30;
      series.hasDataLabels = true;
      return [
        added.load('name,format/font/name,format/border/lineStyle,legend/visible,legend/position'),
        series.load('name,gapWidth,overlap,hasDataLabels'),
        added.title.load('text,visible,format/font/size,format/font/bold'),
        added.axes.load('valueAxis/visible,valueAxis/majorGridlines/visible,categoryAxis/reversePlotOrder'),
      ] as const;
    });
    expect([chart.name, chart.legend.position, chart.legend.visible]).toEqual(['Biểu', 'Bottom', true]);
    expect(chart.format.border.lineStyle).toBe('Continuous');
    expect([first.gapWidth, first.overlap, first.hasDataLabels]).toEqual([30, 0, true]);
    expect([title.text, title.visible, title.format.font.bold]).toEqual(['Hộ nghèo', true, false]);
    expect([axis.valueAxis.visible, axis.valueAxis.majorGridlines.visible]).toEqual([false, true]);
    expect(axis.categoryAxis.reversePlotOrder).toBe(false);
  });

  test('gives its font to its title too, so that the title’s own has to come afterwards', async () => {
    const { run, drawn } = charted();
    await run((sheet) => {
      const added = bars(sheet);
      added.title.text = 'Hộ nghèo';
      added.title.format.font.size = 13;
      added.format.font.size = 10;
    });
    expect(drawn()[0]?.title?.size).toBe(10);
  });

  test('is found by its name, by its place among the others, and goes', async () => {
    const { run, drawn } = charted();
    const [count, missing] = await run((sheet) => {
      bars(sheet).name = 'một';
      bars(sheet).name = 'hai';
      sheet.charts.getItem('hai').title.text = 'Hai';
      sheet.charts.getItemAt(0).delete();
      return [sheet.charts.getCount(), sheet.charts.getItemOrNullObject('một')] as const;
    });
    expect([count.value, missing.isNullObject]).toEqual([1, true]);
    expect(drawn().map((chart) => chart?.name)).toEqual(['hai']);
  });

  test('that is not there can be deleted without asking first', async () => {
    const { run } = charted();
    await expect(run((sheet) => sheet.charts.getItemOrNullObject('không có').delete())).resolves.toBeUndefined();
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['of another kind', 'ApiNotFound', (sheet) => sheet.charts.add('Pie', sheet.getRange('A1:A3'), 'Columns')],
    ['over rows', 'ApiNotFound', (sheet) => sheet.charts.add('BarClustered', sheet.getRange('A1:A3'), 'Rows')],
    ['of whole columns', 'ApiNotFound', (sheet) => sheet.charts.add('BarClustered', sheet.getRange('A:A'), 'Columns')],
    ['that is not there', 'ItemNotFound', (sheet) => sheet.charts.getItem('không có').delete()],
    ['beyond the last', 'ItemNotFound', (sheet) => sheet.charts.getItemAt(3).delete()],
    [
      'that was deleted',
      'ItemNotFound',
      (sheet) => {
        const chart = bars(sheet);
        chart.delete();
        chart.name = 'muộn';
      },
    ],
    ['at no cell', 'InvalidArgument', (sheet) => bars(sheet).setPosition('A0', 'B2')],
    ['with a text too large', 'InvalidArgument', (sheet) => (bars(sheet).format.font.size = 500)],
    ['with a gap too wide', 'InvalidArgument', (sheet) => (bars(sheet).series.getItemAt(0).gapWidth = 501)],
    ['with bars too far apart', 'InvalidArgument', (sheet) => (bars(sheet).series.getItemAt(0).overlap = -101)],
    ['with a third series', 'InvalidArgument', (sheet) => (bars(sheet).series.getItemAt(2).name = 'ba')],
    ['with a name too long', 'InvalidArgument', (sheet) => (bars(sheet).series.getItemAt(0).name = 'x'.repeat(256))],
    [
      'over a block of cells',
      'InvalidArgument',
      (sheet) => bars(sheet).series.add('x').setValues(sheet.getRange('A1:B2')),
    ],
    ['in no colour', 'InvalidArgument', (sheet) => bars(sheet).series.getItemAt(0).format.fill.setSolidColor('xanh')],
    [
      'whose axis is hidden already',
      'ApiNotFound',
      (sheet) => {
        const { valueAxis } = bars(sheet).axes;
        valueAxis.visible = false;
        valueAxis.majorGridlines.visible = false;
      },
    ],
  ])('%s is refused', async (_what, code, ask) => {
    expect(await refusalOf(charted().run(ask))).toBe(code);
  });

  test('on a protected sheet is refused', async () => {
    const { Excel } = openExcel(protectedCopy(WorkbookDocument.create()));
    const added = Excel.run(async (context) => {
      bars(active(context));
      await context.sync();
    });
    expect(await refusalOf(added)).toBe('AccessDenied');
  });

  test('that came with the file can be taken away, but is not made again without its looks', async () => {
    const { run, document } = charted();
    await run((sheet) => (bars(sheet).name = 'Của xã'));
    const { Excel, document: reopened } = openExcel(WorkbookDocument.open(document.save()));
    const change = async (ask: (chart: Excel.Chart) => void): Promise<void> => {
      await Excel.run(async (context) => {
        ask(active(context).charts.getItem('Của xã'));
        await context.sync();
      });
    };
    expect(await refusalOf(change((chart) => (chart.title.text = 'Khác')))).toBe('ApiNotFound');
    await change((chart) => chart.delete());
    expect(reopened.charts(sheetIdOf(reopened))).toEqual([]);
  });
});

describe('page breaks', () => {
  test('are added before a cell, listed from top to bottom, and go one by one or all together', async () => {
    const { run, document } = charted();
    const breaks = await run((sheet) => {
      const { horizontalPageBreaks } = sheet;
      horizontalPageBreaks.add('A9');
      horizontalPageBreaks.add(sheet.getRange('C5:D6'));
      return horizontalPageBreaks.load('items/rowIndex,items/columnIndex');
    });
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([4, 8]);
    const [cell, count] = await run((sheet) => {
      const { horizontalPageBreaks } = sheet;
      const second = horizontalPageBreaks.getItem(1).getCellAfterBreak().load('address');
      horizontalPageBreaks.getItem(0).delete();
      return [second, horizontalPageBreaks.getCount()] as const;
    });
    expect([cell.address, count.value]).toEqual(['Sheet1!A9', 1]);
    await run((sheet) => sheet.horizontalPageBreaks.removePageBreaks());
    expect(document.pageSettings(sheetIdOf(document)).breaksBefore).toEqual([]);
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['above the first row', 'InvalidArgument', (sheet) => sheet.horizontalPageBreaks.add('B1')],
    ['that is not there', 'ItemNotFound', (sheet) => sheet.horizontalPageBreaks.getItem(0).delete()],
  ])('one %s is refused', async (_what, code, ask) => {
    expect(await refusalOf(charted().run(ask))).toBe(code);
  });
});
