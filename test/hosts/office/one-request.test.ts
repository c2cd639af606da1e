import { OfficeWorkbookHost } from '../../../src/hosts/office/office-workbook-host';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { openExcel } from '../../workbench/excel-host/opened-excel';

test('reads the same as the file host', async () => {
  const document = WorkbookDocument.create({ sheetNames: ['Chỉ tiêu thôn', 'Khác'] });
  const [first, second] = document.sheets();
  document.setCells(first.id, [
    { address: { row: 1, column: 1 }, content: { value: '=1+1', formula: null } },
    { address: { row: 1, column: 2 }, content: { value: 5, formula: null } },
    { address: { row: 2, column: 2 }, content: { value: 10, formula: '=C2*2' } },
  ]);
  const { host, Excel } = openExcel(document);
  const office = new OfficeWorkbookHost(Excel);
  const expected = await new FileWorkbookHost(document).read();
  expect(await office.read()).toEqual(expected);
  expect(host.requests.length).toBe(2);
  host.reset();
  expect(await office.read()).toEqual(expected);
  expect(host.requests.length).toBe(1);
  host.reset();
  await office.apply([
    {
      kind: 'set-cells',
      sheet: first.id,
      edits: [{ address: { row: 1, column: 2 }, content: { value: 7, formula: null } }],
    },
    {
      kind: 'mark-cells',
      sheet: first.id,
      marks: [{ range: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }, level: 'error' }],
    },
    { kind: 'store-settings', settings: '{"a":1}' },
  ]);
  expect(host.requests.length).toBe(1);
  host.reset();
  expect(await office.read()).toEqual(await new FileWorkbookHost(document).read());
  expect(host.requests.length).toBe(1);
  console.log(JSON.stringify(await office.read()));
});
