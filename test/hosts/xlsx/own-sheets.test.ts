import { parseAddress } from '../../../src/sheet/address';
import { parseRange } from '../../../src/sheet/range';
import type { Change } from '../../../src/workbook/change';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { invert } from '../../../src/workbook/invert';

function spec(text: string, more: Partial<SheetSpec> = {}): SheetSpec {
  return {
    tag: 'summary',
    name: 'Tổng hợp',
    fontName: 'Times New Roman',
    columnWidths: [20],
    rowHeights: {},
    cells: [{ row: 0, column: 0, content: { value: text, formula: null }, style: {} }],
    merges: [],
    page: {
      orientation: 'portrait',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToPagesWide: 1,
      fitToPagesHigh: 2,
      printArea: parseRange('A1'),
      pageNumberFromSecondPage: false,
    },
    ...more,
  };
}

const write = (written: SheetSpec): Change => ({ kind: 'write-sheet', spec: written });

function newHost(...sheetNames: string[]): FileWorkbookHost {
  return new FileWorkbookHost(WorkbookDocument.create({ sheetNames: ['Thôn', ...sheetNames] }));
}

async function tabs(host: FileWorkbookHost) {
  const { sheets } = await host.read();
  return sheets.map((sheet) => ({ name: sheet.name, tag: sheet.tag, first: sheet.values[0]?.[0] }));
}

test('a sheet is written again in its place, whatever a person has called it since', async () => {
  const host = newHost();
  await host.apply([write(spec('cũ', { merges: [parseRange('A2:B2')], rowHeights: { 4: 50 } }))]);
  const added = host.document.sheets()[1]?.id ?? '';
  host.document.renameSheet(added, 'Của xã');
  host.document.setCells(added, [{ address: parseAddress('D9'), content: { value: 'ghi thêm', formula: null } }]);
  const reopened = FileWorkbookHost.open(host.save());
  await reopened.apply([write(spec('mới'))]);
  expect(await tabs(reopened)).toEqual([
    { name: 'Thôn', tag: null, first: undefined },
    { name: 'Của xã', tag: 'summary', first: 'mới' },
  ]);
  expect(reopened.document.usedRange(added)).toEqual(parseRange('A1'));
  expect(reopened.document.merges(added)).toEqual([]);
  expect(reopened.document.rowHeight(added, 4)).toBe(15);
});

test('a sheet that a person has deleted is made again', async () => {
  const host = newHost();
  await host.apply([write(spec('cũ'))]);
  host.document.removeSheet(host.document.sheets()[1]?.id ?? '');
  expect((await tabs(host)).map((sheet) => sheet.tag)).toEqual([null]);
  await host.apply([write(spec('mới'))]);
  expect(await tabs(host)).toContainEqual({ name: 'Tổng hợp', tag: 'summary', first: 'mới' });
  expect(host.document.definedNames().filter((name) => name.hidden)).toHaveLength(1);
});

test('its name gets a number where the workbook has one of that name, which stays the officer’s', async () => {
  const host = newHost('TỔNG HỢP');
  await host.apply([write(spec('mới'))]);
  expect((await tabs(host)).map((sheet) => [sheet.name, sheet.tag])).toEqual([
    ['Thôn', null],
    ['TỔNG HỢP', null],
    ['Tổng hợp (2)', 'summary'],
  ]);
});

test('adding is undone by taking it away, also where a person was first', async () => {
  const host = newHost();
  const before = await host.read();
  const undo = invert([write(spec('mới'))], before);
  await host.apply([write(spec('mới'))]);
  await host.apply(undo);
  expect(await host.read()).toEqual(before);
  await host.apply(undo);
  expect(await host.read()).toEqual(before);
});

test('it comes to the front by its tag, and does not where there is none', async () => {
  const host = newHost();
  const change: Change = { kind: 'activate', target: { tag: 'summary' }, range: parseRange('A1:B2') };
  await expect(host.apply([change])).rejects.toMatchObject({ reason: 'sheet-not-found', subject: 'summary' });
  await host.apply([write(spec('mới')), change]);
  expect((await host.read()).activeSheet).toBe('2');
  expect(host.document.selection('2')).toEqual(parseRange('A1:B2'));
});

test('it prints as described', async () => {
  const host = newHost();
  await host.apply([write(spec('mới'))]);
  expect(host.document.pageSettings('2')).toMatchObject({
    orientation: 'portrait',
    paperSize: 9,
    fitToPages: { wide: 1, high: 2 },
    repeatRows: null,
    header: '',
    firstPageHeader: null,
  });
  const { page } = spec('mới');
  await host.apply([
    write(spec('mới', { page: { ...page, pageNumberFromSecondPage: true, repeatRows: { first: 0, last: 0 } } })),
  ]);
  expect(host.document.pageSettings('2')).toMatchObject({
    repeatRows: { first: 0, last: 0 },
    header: '&C&"Times New Roman,Regular"&13&P',
    firstPageHeader: '',
  });
});
