import { OfficeWorkbookHost } from '../../../src/hosts/office/office-workbook-host';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { markFormula } from '../../../src/workbook/own/marks';
import { SETTINGS_NAMESPACE, settingsXml } from '../../../src/workbook/own/settings-part';
import { edited, fill, protectedCopy, sheetIdOf } from '../../stand-in-excel/opened-excel';
import { failureOf, openOffice } from './open-office';
import { until } from '../../support/until';

const A1 = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

function twoSheets(): WorkbookDocument {
  const document = WorkbookDocument.create({ sheetNames: ['Chỉ tiêu thôn', 'Năm trước'] });
  fill(document, { B2: 'Trùa', C2: 105, D2: '=2/C2', B3: "'=1+1", C3: true, D3: '=C2&""' });
  document.storeResults(sheetIdOf(document), [
    { address: { row: 1, column: 3 }, value: 2 / 105 },
    { address: { row: 2, column: 3 }, value: '105' },
  ]);
  return document;
}

test('reads the very snapshot that the file host reads', async () => {
  const document = twoSheets();
  document.setFormat(sheetIdOf(document), A1, { numberFormat: '0.00%' });
  document.setCustomXml(SETTINGS_NAMESPACE, settingsXml('{"a":"<&>"}'));
  document.addConditionalFormat(sheetIdOf(document), {
    ranges: [A1, { firstRow: 3, firstColumn: 0, lastRow: 5, lastColumn: 1 }],
    formula: markFormula('warning'),
    look: {},
    stopIfTrue: true,
  });
  document.addConditionalFormat(sheetIdOf(document), { ranges: [A1], formula: 'A1>5', look: {}, stopIfTrue: false });
  const { office } = openOffice(document);
  expect(await office.read()).toEqual(await new FileWorkbookHost(document).read());
});

test('a workbook that calculates on request only says so, through both hosts', async () => {
  const document = edited(
    twoSheets(),
    (workbook) =>
      workbook.replace(/<calcPr[^>]*\/>/, '').replace('</workbook>', '<calcPr calcMode="manual"/></workbook>'),
    'xl/workbook.xml',
  );
  const { office } = openOffice(document);
  const read = await office.read();
  expect(read.calculation).toBe('manual');
  expect(read).toEqual(await new FileWorkbookHost(document).read());
  expect((await openOffice(twoSheets()).office.read()).calculation).toBe('automatic');
});

test('errors are errors, a text that looks like a formula is text, blank is null', async () => {
  const document = WorkbookDocument.create();
  fill(document, { A1: '=1/0', A2: "'=1+1", C1: '#N/A' });
  document.setCells(sheetIdOf(document), [
    { address: { row: 0, column: 2 }, content: { value: { error: '#N/A' }, formula: null } },
  ]);
  const { office, host } = openOffice(document);
  await host.calculate();
  const [sheet] = (await office.read()).sheets;
  expect(sheet?.values).toEqual([
    [{ error: '#DIV/0!' }, null, { error: '#N/A' }],
    ['=1+1', null, null],
  ]);
  expect(sheet?.formulas).toEqual([
    ['=1/0', null, null],
    [null, null, null],
  ]);
});

describe('round trips', () => {
  test('one, where the workbook has one sheet and nothing of the tool', async () => {
    const { office, host } = openOffice();
    await office.read();
    expect(host.requests).toHaveLength(1);
  });

  test('two, where there is more that was not known; one from then on', async () => {
    const document = twoSheets();
    document.setCustomXml(SETTINGS_NAMESPACE, settingsXml('x'));
    const { office, host } = openOffice(document);
    await office.read();
    expect(host.requests).toHaveLength(2);
    host.reset();
    expect((await office.read()).sheets).toHaveLength(2);
    expect(host.requests).toHaveLength(1);
    expect(host.requests.some(({ writes }) => writes)).toBe(false);
  });

  test('one more for a sheet that is new; a renamed one costs nothing', async () => {
    const document = twoSheets();
    const { office, host } = openOffice(document);
    await office.read();
    document.renameSheet(sheetIdOf(document), 'Đổi tên');
    host.reset();
    expect((await office.read()).sheets.map(({ name }) => name)).toEqual(['Đổi tên', 'Năm trước']);
    expect(host.requests).toHaveLength(1);
    document.addSheet('Mới');
    host.reset();
    expect((await office.read()).sheets.map(({ name }) => name)).toEqual(['Đổi tên', 'Năm trước', 'Mới']);
    expect(host.requests).toHaveLength(2);
  });

  test('a sheet that is gone is forgotten, and the rest is read again', async () => {
    const document = twoSheets();
    const { office, host } = openOffice(document);
    await office.read();
    document.removeSheet(sheetIdOf(document, 1));
    host.reset();
    expect((await office.read()).sheets.map(({ name }) => name)).toEqual(['Chỉ tiêu thôn']);
    expect(host.requests).toHaveLength(2);
  });

  test('rules, names and settings that appear later are found', async () => {
    const document = twoSheets();
    const { office } = openOffice(document);
    await office.read();
    document.setCustomXml(SETTINGS_NAMESPACE, settingsXml('mới'));
    document.addConditionalFormat(sheetIdOf(document), {
      ranges: [A1],
      formula: markFormula('error'),
      look: {},
      stopIfTrue: true,
    });
    expect(await office.read()).toEqual(await new FileWorkbookHost(document).read());
  });
});

test('hidden and protected sheets are read and said to be so', async () => {
  const hidden = edited(
    twoSheets(),
    (xml) => xml.replace('name="Năm trước"', 'name="Năm trước" state="veryHidden"'),
    'xl/workbook.xml',
  );
  const { office } = openOffice(protectedCopy(hidden));
  const { sheets } = await office.read();
  expect(sheets.map(({ visible, protected: locked }) => [visible, locked])).toEqual([
    [true, true],
    [false, false],
  ]);
});

test('a workbook whose answer would be too large is read block by block, and the same comes out', async () => {
  const document = WorkbookDocument.create();
  const edits = Array.from({ length: 4000 }, (_value, row) => ({
    address: { row, column: row % 3 },
    content: { value: `Thôn ${row}`, formula: null },
  }));
  document.setCells(sheetIdOf(document), edits);
  const { office, host } = openOffice(document, { payloadLimit: 100_000 });
  expect(await office.read()).toEqual(await new FileWorkbookHost(document).read());
  expect(host.requests.every(({ answerBytes }) => answerBytes <= 100_000)).toBe(true);
  const first = host.requests.length;
  host.reset();
  await office.read();
  expect(host.requests.length).toBe(first - 1);
});

test('one row that is too large for any answer is a workbook that is too large', async () => {
  const document = WorkbookDocument.create();
  fill(document, { A1: 'x'.repeat(30_000) });
  const { office } = openOffice(document, { payloadLimit: 20_000 });
  expect((await failureOf(office.read())).reason).toBe('workbook-too-large');
});

describe('an Excel that cannot answer', () => {
  test('while a cell is being edited, where it cannot wait', async () => {
    const { office, host } = openOffice(undefined, { delaysForCellEdit: false });
    host.beginCellEdit();
    expect((await failureOf(office.read())).reason).toBe('cell-being-edited');
    host.endCellEdit();
    await expect(office.read()).resolves.toBeDefined();
  });

  test('an Excel that can wait answers when the cell is finished', async () => {
    const { office, host } = openOffice();
    host.beginCellEdit();
    const handed = jest.spyOn(host, 'handle');
    const reading = office.read();
    await until(() => handed.mock.calls.length > 0);
    expect(host.requests).toHaveLength(0);
    host.endCellEdit();
    expect((await reading).sheets).toHaveLength(1);
  });

  test('an Excel that is too old for the reading', async () => {
    const { office } = openOffice(undefined, { excelApi: '1.4' });
    expect((await failureOf(office.read())).reason).toBe('excel-too-old');
  });

  test('an Excel that fails inside', async () => {
    const { office, document } = openOffice();
    jest.spyOn(document, 'usedRange').mockImplementation(() => {
      throw new Error('broken');
    });
    const failure = await failureOf(office.read());
    expect([failure.reason, failure.subject]).toEqual(['excel-refused', 'GeneralException']);
    expect(failure.cause).toBeDefined();
  });

  test('a fault that is no refusal comes through as it is', async () => {
    const broken = { run: async () => await Promise.reject(new TypeError('broken')) };
    await expect(new OfficeWorkbookHost(broken).read()).rejects.toThrow(TypeError);
  });
});
