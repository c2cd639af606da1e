import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { isSetSupported } from '../../src/stand-in-excel/bridge';
import { ExcelHost } from '../../src/stand-in-excel/excel-host';
import type { NativeExcel, SeamWindow } from '../../src/stand-in-excel/install-seam';
import { installSeam } from '../../src/stand-in-excel/install-seam';
import { until } from '../support/until';
import { fill, loadIronCalcInNode, openExcel, sheetIdOf } from './opened-excel';

interface Pane extends SeamWindow {
  external?: NativeExcel;
}

function paneBefore(host: ExcelHost, dark = false): { readonly pane: Pane; readonly reported: unknown[] } {
  const reported: unknown[] = [];
  const pane: Pane = {
    matchMedia: () => ({ matches: dark }),
    reportError: (failure) => reported.push(failure),
  };
  installSeam(pane, host);
  return { pane, reported };
}

function host(): ExcelHost {
  return new ExcelHost(WorkbookDocument.create(), { calculation: loadIronCalcInNode, excelApi: '1.13' });
}

test('Office.js is told that it runs in a Vietnamese Excel for Windows', () => {
  const { external } = paneBefore(host()).pane;
  expect(external?.GetHostInfo()).toBe('Excel$Win32$16.01$vi-VN$$$$0');
  const context = external?.GetContext();
  expect([context?.GetAppType(), context?.GetAppUILocale(), context?.GetAppDataLocale()]).toEqual([
    1,
    'vi-VN',
    'vi-VN',
  ]);
  expect(JSON.parse(context?.GetSupportedMatrix() ?? '')).toMatchObject({ ExcelApi: '1.13', DelayForCellEdit: '1.1' });
  const numbers = [context?.GetAppVersionMajor(), context?.GetAppVersionMinor(), context?.GetAppCapabilities()];
  expect([...numbers, context?.GetActivationMode(), context?.GetControlIntegrationLevel()]).toEqual([16, 0, 1, 0, 1]);
  expect([context?.GetSolutionRef(), context?.GetDocUrl(), context?.GetSolutionToken()]).toEqual([
    'commune-poverty-targets',
    '',
    '',
  ]);
  expect(context?.GetHostFullVersion()).toMatch(/^16\./);
});

test('the theme follows the window', () => {
  const theme = (dark: boolean): unknown =>
    JSON.parse(paneBefore(host(), dark).pane.external?.GetContext().GetOfficeThemeInfo() ?? '');
  expect(theme(false)).toMatchObject({ bodyBackgroundColor: 0xffffff });
  expect(theme(true)).toMatchObject({ bodyForegroundColor: 0xffffff });
});

test('settings are kept, other calls and events are answered', () => {
  const { external } = paneBefore(host()).pane;
  const settings = external?.GetContext().GetSettings();
  settings?.Write(['a', 'b'], ['1', '2']);
  const [keys, values]: [string[], string[]] = [[], []];
  settings?.Read(keys, values);
  expect([keys, values]).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  const answers: number[] = [];
  external?.Execute(1, null, (code) => answers.push(code));
  external?.RegisterEvent(1, '', null, (code) => answers.push(code));
  external?.UnregisterEvent(1, '', (code) => answers.push(code));
  expect(answers).toEqual([0, 0, 0]);
});

test('the bridge answers messages and reports what cannot be answered', async () => {
  const excel = host();
  const { pane, reported } = paneBefore(excel);
  const bridge = pane._richApiNativeBridge;
  const answers: string[] = [];
  if (bridge) bridge.onMessageFromHost = (text) => answers.push(text);
  bridge?.sendMessageToHost('{');
  bridge?.sendMessageToHost(
    '{"id":4,"type":1,"flags":0,"message":{"url":"ProcessQuery","body":{"Actions":[],"ObjectPaths":{}}}}',
  );
  await until(() => answers.length > 0 && reported.length > 0);
  expect(answers.map((text) => (JSON.parse(text) as { id: number }).id)).toEqual([4]);
  expect(reported).toHaveLength(1);
});

test.each([
  ['ExcelApi', '1.9', true],
  ['ExcelApi', '1.10', false],
  ['ExcelApi', '1.1', true],
  ['DelayForCellEdit', undefined, true],
  ['SharedRuntime', '1.1', true],
  ['WordApi', '1.1', false],
])('set %s %s: %p', (name, version, supported) => {
  expect(isSetSupported({}, name, version)).toBe(supported);
  expect(isSetSupported({ delaysForCellEdit: false }, 'DelayForCellEdit')).toBe(false);
});

describe('events', () => {
  const edit = (address: { row: number; column: number }) => [{ address, content: { value: 1, formula: null } }];

  test('whoever listens to a sheet is told of that sheet only, also of what Office.js itself writes', async () => {
    const { Excel, host: excel, document } = openExcel(WorkbookDocument.create({ sheetNames: ['Một', 'Hai'] }));
    fill(document, { A1: 1 });
    const told: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Hai');
      sheet.onChanged.add(async (event) => {
        told.push(event.address);
        await Promise.resolve();
      });
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    await until(() => told.length > 0);
    excel.edit(sheetIdOf(document), edit({ row: 4, column: 4 }));
    excel.edit(sheetIdOf(document, 1), edit({ row: 1, column: 1 }));
    await until(() => told.length > 1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Hai').getRange('C3:D4').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Hai').getRange('A9').values = [[1]];
      context.runtime.load('enableEvents');
      await context.sync();
      expect(context.runtime.enableEvents).toBe(false);
    });
    await until(() => told.length > 2);
    expect(told).toEqual(['A1', 'B2', 'C3:D4']);
    excel.edit(sheetIdOf(document, 1), []);
  });

  test('the page is told to draw again after every batch and edit, until it asks no more', async () => {
    const { Excel, host: excel, document } = openExcel();
    let drawn = 0;
    const stop = excel.subscribe(() => (drawn += 1));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2').select();
      await context.sync();
    });
    expect(drawn).toBeGreaterThan(0);
    const before = drawn;
    excel.edit(sheetIdOf(document), edit({ row: 0, column: 0 }));
    await until(() => drawn > before);
    stop();
    const last = drawn;
    await excel.handle(
      '{"id":4,"type":1,"flags":0,"message":{"url":"ProcessQuery","body":{"Actions":[],"ObjectPaths":{}}}}',
    );
    expect(drawn).toBe(last);
  });
});
