import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { chartsOn } from '../../../src/browser-page/grid/chart-picture';
import { SheetPicture } from '../../../src/browser-page/grid/sheet-picture';
import { parseAddress } from '../../../src/sheet/address';
import { parseRange } from '../../../src/sheet/range';
import { chartedSheet, chartOf } from '../../support/charted-sheet';

const SHEET = '2';

async function charted(): Promise<WorkbookDocument> {
  const host = new FileWorkbookHost(WorkbookDocument.create({ sheetNames: ['Chỉ tiêu'] }));
  await host.apply([{ kind: 'write-sheet', spec: chartedSheet(3) }]);
  return host.document;
}

describe('the picture of a chart', () => {
  test('has the first category on top, and its numbers as their cells show them', async () => {
    const [drawn] = chartsOn(await charted(), SHEET);
    expect(drawn?.rows.map(({ name }) => name)).toEqual(['=1+1', 'Thôn 2', 'Thôn 3']);
    expect(drawn?.rows[0]?.bars).toEqual([
      { share: 4 / 4.25, text: '4,00', fill: '#A6A6A6' },
      { share: 3 / 4.25, text: '3,00', fill: '#1F4E78' },
    ]);
  });

  test('follows its cells, and draws no bar where there is no number', async () => {
    const document = await charted();
    document.setCells(SHEET, [
      { address: parseAddress('B3'), content: { value: 'chưa rõ', formula: null } },
      { address: parseAddress('B4'), content: { value: 8.5, formula: null } },
      { address: parseAddress('C4'), content: { value: -1, formula: null } },
    ]);
    const [drawn] = chartsOn(document, SHEET);
    expect(drawn?.rows.map(({ bars }) => bars.map(({ share }) => share))).toEqual([
      [0, 3 / 8.5],
      [1, 0],
      [0.5, 3.25 / 8.5],
    ]);
  });

  test('of a person’s own has the last category on top where that is how Excel draws it, and unnamed bars', () => {
    const document = WorkbookDocument.create();
    const [own] = chartsOn(document, '1');
    expect(own).toBeUndefined();
    document.addChart('1', {
      name: 'Của xã',
      description: '',
      place: parseRange('J100:K120'),
      title: null,
      font: { name: 'Calibri', size: 9, color: '#595959' },
      framed: true,
      legend: null,
      firstCategoryOnTop: false,
      everyCategoryNamed: false,
      valueAxis: { visible: true, gridlines: true, minimum: null },
      gapWidth: 182,
      overlap: 0,
      series: [{ name: '', categories: null, values: parseRange('A1:A2'), fill: null, labelled: false }],
    });
    document.setCells('1', [{ address: parseAddress('A2'), content: { value: 1, formula: null } }]);
    const picture = new SheetPicture(document, '1');
    expect(picture.charts[0]?.rows).toEqual([
      { name: '', bars: [{ share: 1, text: '', fill: '#4472C4' }] },
      { name: '', bars: [{ share: 0, text: '', fill: '#4472C4' }] },
    ]);
    expect(picture.rows.count).toBeGreaterThan(120);
  });

  test('is measured with the sheet, which reaches as far as the chart does', async () => {
    const picture = new SheetPicture(await charted(), SHEET);
    expect(picture.rows.count).toBeGreaterThan(chartOf(3).place.lastRow);
    expect(picture.charts).toHaveLength(1);
  });
});
