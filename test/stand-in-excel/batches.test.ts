import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { fill, openExcel, refusalOf, sheetIdOf } from './opened-excel';
import { until } from '../support/until';

test('what was done before the refused action stays done, and its answers arrive', async () => {
  const { Excel, document } = openExcel();
  let answered = '';
  const refused = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    sheet.getRange('A1').values = [[1]];
    context.trace('một');
    sheet.getRange('B1').values = [[1, 2]];
    context.trace('hai');
    sheet.getRange('C1').values = [[3]];
    await context.sync().finally(() => (answered = sheet.name));
  });
  await expect(refused).rejects.toMatchObject({
    code: 'InvalidArgument',
    traceMessages: ['một'],
    debugInfo: { errorLocation: 'Range.values', statement: 'range1.values = ...;' },
  });
  expect(answered).toBe('Sheet1');
  expect(
    document.readRange(sheetIdOf(document), { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }).values,
  ).toEqual([[1, null, null]]);
});

test('a request counts once, with its bytes, and whether it writes', async () => {
  const { Excel, host } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    sheet.name = 'Khác';
    await context.sync();
  });
  expect(host.requests.map(({ writes }) => writes)).toEqual([false, true]);
  expect(host.requests.every(({ requestBytes, answerBytes }) => requestBytes > 100 && answerBytes > 20)).toBe(true);
  host.reset();
  expect(host.requests).toEqual([]);
});

test('a range that Office.js keeps lives on to the next request, and is given back', async () => {
  const { Excel, host, document } = openExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('address');
    await context.sync();
    range.values = [[7]];
    await context.sync();
  });
  await until(() => host.requests.length > 2);
  expect(document.readCell(sheetIdOf(document), { row: 0, column: 0 }).content.value).toBe(7);
  expect(host.requests).toHaveLength(3);
});

test('large arrays arrive whole, or are refused before the first cell', async () => {
  const { Excel, document } = openExcel();
  const values = Array.from({ length: 800 }, (_row, row) => [row, -row]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B800').values = values;
    await context.sync();
  });
  expect(
    document.readRange(sheetIdOf(document), { firstRow: 799, firstColumn: 0, lastRow: 799, lastColumn: 1 }).values,
  ).toEqual([[799, -799]]);
  const refused = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('D1:E900').values = values;
    await context.sync();
  });
  expect(await refusalOf(refused)).toBe('InvalidArgument');
  expect(document.usedRange(sheetIdOf(document))?.lastColumn).toBe(1);
});

describe('the 5 MB of one request', () => {
  test('a longer request is refused and nothing is written', async () => {
    const { Excel, document } = openExcel(undefined, { payloadLimit: 2_000 });
    const refused = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x'.repeat(2_000)]];
      await context.sync();
    });
    expect(await refusalOf(refused)).toBe('RequestPayloadSizeLimitExceeded');
    expect(document.usedRange(sheetIdOf(document))).toBeNull();
  });

  test('a longer answer is refused', async () => {
    const document = WorkbookDocument.create();
    fill(document, { A1: 'x'.repeat(3_000) });
    const { Excel } = openExcel(document, { payloadLimit: 2_000 });
    const refused = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
    });
    expect(await refusalOf(refused)).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('what is not known is refused, never answered with nothing', () => {
  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['a property', 'ApiNotFound', (sheet) => sheet.load('standardWidth')],
    ['a property of items', 'ApiNotFound', (sheet) => sheet.context.workbook.worksheets.load('items/tabColor')],
    ['a method', 'ApiNotFound', (sheet) => sheet.getRange('A1').calculate()],
    ['an object', 'ApiNotFound', (sheet) => sheet.shapes.load('items/name')],
    [
      'an item of what is no collection',
      'ApiNotFound',
      (sheet) => sheet.getRange('A1').format.font.load('strikethrough'),
    ],
    [
      'a child of a null object',
      'InvalidOperation',
      (sheet) => sheet.getUsedRangeOrNullObject(true).format.load('wrapText'),
    ],
  ])('%s', async (_what, code, ask) => {
    const { Excel } = openExcel();
    const refused = Excel.run(async (context) => {
      ask(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    expect(await refusalOf(refused)).toBe(code);
  });

  const read = (body: unknown, url = 'ProcessQuery') =>
    JSON.stringify({
      id: 1,
      type: 1,
      flags: 0,
      message: { url, body: { Actions: [], ObjectPaths: {}, ...(body as object) } },
    });
  const WORKBOOK = { Id: 1, ObjectPathType: 1, Name: '' };

  test.each([
    ['another address', read({}, 'Elsewhere'), 'ApiNotFound'],
    [
      'an action of an unknown kind',
      read({ Actions: [{ Id: 1, ActionType: 99, Name: '', ObjectPathId: 1 }] }),
      'InvalidOperation',
    ],
    ['an unknown path', read({ Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 5 }] }), 'InvalidOperation'],
    [
      'a reference that was given back',
      read({
        Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 2 }],
        ObjectPaths: { 2: { Id: 2, ObjectPathType: 6, Name: '17' } },
      }),
      'ItemNotFound',
    ],
    [
      'a service',
      read({
        Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 2 }],
        ObjectPaths: { 2: { Id: 2, ObjectPathType: 2, Name: 'X' } },
      }),
      'ApiNotFound',
    ],
    [
      'a read-only property',
      read({
        Actions: [{ Id: 1, ActionType: 4, Name: 'Worksheets', ObjectPathId: 1, ArgumentInfo: { Arguments: [1] } }],
        ObjectPaths: { 1: WORKBOOK },
      }),
      'InvalidOperation',
    ],
    [
      'an item of no collection',
      read({
        Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 2 }],
        ObjectPaths: {
          1: WORKBOOK,
          2: { Id: 2, ObjectPathType: 5, Name: '', ParentObjectPathId: 1, ArgumentInfo: { Arguments: [1] } },
        },
      }),
      'ApiNotFound',
    ],
  ])('%s', async (_what, request, code) => {
    const { host } = openExcel();
    const answer = JSON.parse(await host.handle(request)) as { message: { body: string } };
    expect(JSON.parse(answer.message.body)).toMatchObject({ Error: { Code: code } });
  });

  test.each([
    ['Microsoft.Telemetry.TelemetryService', 'SendTelemetryEvent'],
    ['Microsoft.InternalService.AddinInternalService', 'NotifyActionHandlerReady'],
  ])('what %s is told goes nowhere', async (service, method) => {
    const { host } = openExcel();
    const request = read({
      Actions: [{ Id: 3, ActionType: 3, Name: method, ObjectPathId: 2, ArgumentInfo: { Arguments: [] } }],
      ObjectPaths: { 2: { Id: 2, ObjectPathType: 2, Name: service } },
    });
    const answer = JSON.parse(await host.handle(request)) as { message: { body: string } };
    expect(JSON.parse(answer.message.body)).toEqual({ Results: [{ ActionId: 3, Value: null }], TraceIds: [] });
  });

  test('a message that is none is reported, and the next is answered', async () => {
    const { host } = openExcel();
    await expect(host.handle('{')).rejects.toThrow(SyntaxError);
    await expect(host.handle(read({}))).resolves.toContain('Results');
  });
});

test('an older Excel has not what came later, and Office.js says so', async () => {
  const { Excel } = openExcel(undefined, { excelApi: '1.8' });
  const asked = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRanges('A1,B2');
    await context.sync();
  });
  expect(await refusalOf(asked)).toBe('ApiNotFound');
});

describe('while a person types in a cell', () => {
  const name = async (Excel: ReturnType<typeof openExcel>['Excel'], delayForCellEdit: boolean) =>
    await Excel.run({ delayForCellEdit }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });

  test('a request that does not want to wait is refused', async () => {
    const { Excel, host } = openExcel();
    host.beginCellEdit();
    host.beginCellEdit();
    expect(await refusalOf(name(Excel, false))).toBe('InvalidOperationInCellEditMode');
    host.endCellEdit();
    expect(await name(Excel, false)).toBe('Sheet1');
  });

  test('a request that wants to wait is answered afterwards', async () => {
    const { Excel, host } = openExcel();
    host.beginCellEdit();
    const waiting = name(Excel, true);
    host.endCellEdit();
    expect(await waiting).toBe('Sheet1');
  });
});
