import { readFileSync, writeFileSync } from 'node:fs';
import { Workbook } from 'exceljs';
import { WorkbookSession } from '../../../src/app/session/workbook-session';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import type { BarChart } from '../../../src/hosts/xlsx/drawing/bar-chart';
import { parseAddress } from '../../../src/sheet/address';
import { parseRange } from '../../../src/sheet/range';
import { call, documents, temporaryFolder } from '../../cli/call';
import { WRITERS, writtenBy } from '../../support/foreign-writers';
import { faultsOfXml } from '../../support/strict-xml';

const SLIP = 'H6';

const font = { name: 'Arial', size: 10, color: '#000000' };
const chart: BarChart = {
  name: 'Biểu đồ',
  description: 'Hộ nghèo',
  place: parseRange('Q2:V20'),
  title: null,
  font,
  framed: true,
  legend: 'bottom',
  firstCategoryOnTop: true,
  everyCategoryNamed: true,
  valueAxis: { visible: true, gridlines: true, minimum: 0 },
  gapWidth: 50,
  overlap: 0,
  series: [
    { name: 'Đầu năm', categories: parseRange('B5:B9'), values: parseRange('D5:D9'), fill: null, labelled: true },
  ],
};

const folder = temporaryFolder();

/** Every command that writes a workbook, with the number of sheets afterwards. */
const COMMANDS: readonly (readonly [command: string, options: readonly string[], sheets: number])[] = [
  ['mark', [], 1],
  ['recalculate', [], 1],
  ['recalculate', ['--values'], 1],
  ['allocate', ['--reduce', '4'], 1],
  ['summarize', [], 2],
  ['findings', [], 2],
  ['roll-over', [], 2],
];

/** The cells of every sheet as another program reads them, a formula by its result; null where it does not read such files. */
async function readByExceljs(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>> | null> {
  const workbook = new Workbook();
  try {
    // Of its own: small buffers of Node share one.
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  } catch {
    return null;
  }
  const sheets = workbook.worksheets.map((sheet) => {
    const cells: unknown[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => cells.push([cell.address, cell.formula ? cell.result : cell.value])));
    return [sheet.name, cells];
  });
  return sheets.length === 0 ? null : (Object.fromEntries(sheets) as Readonly<Record<string, unknown>>);
}

describe.each(WRITERS)('a workbook by %s', (writer) => {
  const input = (): string => {
    const file = folder.path('vào.xlsx');
    writeFileSync(file, writtenBy(writer));
    return file;
  };

  it('is XML to a strict parser as it comes, and its slip is found', async () => {
    expect(faultsOfXml(writtenBy(writer))).toEqual([]);
    const { exitCode, output, errors } = await call(['check', '--json', input()]);
    expect([exitCode, errors]).toEqual([1, '']);
    expect(JSON.stringify(documents(output))).toContain(SLIP);
  });

  it.each(COMMANDS)('is written by %s %s so that others read it', async (command, options, sheets) => {
    const output = folder.path('ra.xlsx');
    // Next year begins with closings that agree.
    if (command === 'roll-over') await call(['recalculate', input(), '-o', folder.path('đúng.xlsx')]);
    const given = command === 'roll-over' ? folder.path('đúng.xlsx') : input();
    const { exitCode, errors } = await call([command, given, '-o', output, ...options]);
    expect([exitCode, errors.replace(/^Văn bản còn để dòng chấm: [^\n]+\n$/u, '')]).toEqual([0, '']);
    const bytes = new Uint8Array(readFileSync(output));
    expect(faultsOfXml(bytes)).toEqual([]);
    const snapshot = await FileWorkbookHost.open(bytes).read();
    expect(snapshot.sheets).toHaveLength(sheets);
    const before = await readByExceljs(writtenBy(writer));
    const after = await readByExceljs(bytes);
    if (before) expect(Object.keys(after ?? {})).toEqual(snapshot.sheets.map(({ name }) => name));
    const isUntouched = ['mark', 'summarize', 'findings'].includes(command);
    if (before && isUntouched) expect(after).toMatchObject(before);
    expect((await call(['check', output])).exitCode).not.toBe(2);
  });

  it('gets a blank form, a chart and a second summary so that others read it', async () => {
    const host = FileWorkbookHost.open(writtenBy(writer));
    const session = new WorkbookSession(host);
    expect(await session.startFromTemplate('Thôn Một\nThôn Hai')).toMatchObject({ kind: 'proposed' });
    await session.summarize();
    await session.summarize();
    const [first] = host.document.sheets();
    host.document.addChart(first?.id ?? '', chart);
    expect(faultsOfXml(host.save())).toEqual([]);
    expect(FileWorkbookHost.open(host.save()).document.charts(first?.id ?? '')).toHaveLength(1);
    expect(await session.undo()).toEqual({ done: true });
    expect(faultsOfXml(host.save())).toEqual([]);
  });

  it('gets formats, widths, heights, merges, a frozen name and a page so that others read it', () => {
    const { document } = FileWorkbookHost.open(writtenBy(writer));
    const id = document.activeSheet();
    const range = { firstRow: 1, firstColumn: 1, lastRow: 30, lastColumn: 16 };
    document.setCells(id, [{ address: parseAddress('C40'), content: { value: 'ô mới & <cũ>', formula: null } }]);
    document.setFormat(id, range, { bold: true, fill: '#FFEEDD', borders: ['top'], numberFormat: '0.00 "hộ"' });
    document.setColumnWidth(id, 2, 4, 20);
    document.setRowHeight(id, 4, 4, 30);
    document.addMerges(id, [{ firstRow: 50, firstColumn: 0, lastRow: 50, lastColumn: 3 }]);
    document.setDefinedName({ name: 'Vùng', scope: id, reference: 'A1', hidden: false });
    document.setPageSettings(id, { orientation: 'landscape', repeatRows: { first: 0, last: 3 }, breaksBefore: [7] });
    document.setCustomXml('urn:test', '<test xmlns="urn:test"/>');
    document.activate(id, range);
    expect(faultsOfXml(document.save())).toEqual([]);
    document.shiftRows(id, { kind: 'insert', at: 5, count: 2 });
    expect(faultsOfXml(document.save())).toEqual([]);
    expect(FileWorkbookHost.open(document.save()).document.formatAt(id, parseAddress('C4'))).toMatchObject({
      bold: true,
    });
  });
});
