import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { edited, fill, openExcel, refusalOf, sheetIdOf } from './opened-excel';

describe('names that Excel does not give to a sheet', () => {
  test.each([
    ['longer than 31 characters', 'Tổng hợp kế hoạch giảm nghèo xã'.padEnd(32, '!')],
    ['with a colon', 'a:b'],
    ['with a backslash', 'a\\b'],
    ['with a slash', '1/2'],
    ['with a question mark', 'thôn?'],
    ['with an asterisk', '*'],
    ['with a bracket', 'a[1'],
    ['with the other bracket', 'a]1'],
    ['empty', ''],
    ['taken', 'Sheet1'],
    ['taken but for case', 'SHEET1'],
  ])('%s', async (_why, name) => {
    const { Excel, document } = openExcel();
    const refused = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await refusalOf(refused)).toBe('InvalidArgument');
    expect(document.sheets()).toHaveLength(1);
  });
});

test('a sheet is added under its name or the next free one, renamed, shown and taken away', async () => {
  const { Excel, document } = openExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('Tổng hợp').load('id,name,position,visibility');
    const free = worksheets.add().load('name');
    const count = worksheets.getCount();
    await context.sync();
    expect([added.name, added.position, added.visibility, free.name]).toEqual(['Tổng hợp', 1, 'Visible', 'Sheet3']);
    expect(count.value).toBe(3);
    added.name = 'Tổng hợp 2022';
    added.activate();
    worksheets.getItem('Sheet3').delete();
    await context.sync();
    expect(worksheets.getActiveWorksheet().load('name')).toBeDefined();
  });
  expect(document.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Tổng hợp 2022']);
  expect(document.activeSheet()).toBe(sheetIdOf(document, 1));
});

test('the list of sheets, and an unknown one as a null object', async () => {
  const { Excel } = openExcel(WorkbookDocument.create({ sheetNames: ['Một', 'Hai', 'Ba'] }));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    const some = context.workbook.worksheets.load({ $top: 1, $skip: 1, name: true } as never);
    const known = worksheets.getItemOrNullObject('hai').load('name');
    const unknown = worksheets.getItemOrNullObject('Bốn');
    await context.sync();
    expect(known.name).toBe('Hai');
    expect(unknown.isNullObject).toBe(true);
    expect(some).toBe(worksheets);
  });
});

test.each<[string, string, (context: Excel.RequestContext) => void]>([
  ['an unknown sheet', 'ItemNotFound', ({ workbook }) => workbook.worksheets.getItem('Không có').activate()],
  ['the only visible sheet deleted', 'InvalidArgument', ({ workbook }) => workbook.worksheets.getItem('Hiện').delete()],
  [
    'a hidden sheet brought to the front',
    'InvalidArgument',
    ({ workbook }) => workbook.worksheets.getItem('Ẩn').activate(),
  ],
  [
    'a selection on a hidden sheet',
    'InvalidArgument',
    ({ workbook }) => workbook.worksheets.getItem('Ẩn').getRange('A1').select(),
  ],
])('%s is refused with %s', async (_what, code, ask) => {
  const hidden = WorkbookDocument.create({ sheetNames: ['Hiện', 'Ẩn'] });
  const document = edited(hidden, (xml) => xml.replace('name="Ẩn"', 'name="Ẩn" state="hidden"'), 'xl/workbook.xml');
  const { Excel } = openExcel(document);
  const refused = Excel.run(async (context) => {
    ask(context);
    await context.sync();
  });
  expect(await refusalOf(refused)).toBe(code);
});

test('what names refer to follows the sheet that is renamed', async () => {
  const { Excel, document } = openExcel(WorkbookDocument.create({ sheetNames: ['Một', 'Hai'] }));
  fill(document, { A1: 1 });
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const name = names.add('_Của.Ta', worksheets.getItem('Một').getRange('A1:B2'));
    name.visible = false;
    worksheets.getItem('Một').name = 'Chỉ tiêu thôn';
    name.load('name,formula,visible,scope');
    await context.sync();
    expect(name.toJSON()).toMatchObject({
      name: '_Của.Ta',
      formula: "='Chỉ tiêu thôn'!$A$1:$B$2",
      visible: false,
      scope: 'Workbook',
    });
    name.delete();
    const count = names.getCount();
    const gone = names.getItemOrNullObject('_Của.Ta');
    await context.sync();
    expect([count.value, gone.isNullObject]).toEqual([0, true]);
  });
});

describe('names that Excel refuses', () => {
  test.each([
    ['the address of a cell', 'A1', '=1', 'InvalidArgument'],
    ['with a blank', 'a b', '=1', 'InvalidArgument'],
    ['beginning with a digit', '1a', '=1', 'InvalidArgument'],
    ['taken but for case', 'THÔN', '=1', 'ItemAlreadyExists'],
    ['referring to nothing', 'moi', 'A1', 'InvalidArgument'],
  ])('%s', async (_why, name, reference, code) => {
    const { Excel } = openExcel();
    const refused = Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('thôn', '=1');
      names.add(name, reference);
      await context.sync();
    });
    expect(await refusalOf(refused)).toBe(code);
  });

  test('an unknown name', async () => {
    const { Excel } = openExcel();
    const refused = Excel.run(async (context) => {
      context.workbook.names.getItem('x').load('formula');
      await context.sync();
    });
    expect(await refusalOf(refused)).toBe('ItemNotFound');
  });
});

test('a name of one sheet is not among those of the workbook', async () => {
  const { Excel } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.names.add('riêng', '=5').formula = '=6';
    sheet.names.load('items/name,items/formula,items/scope');
    context.workbook.names.load('items/name');
    await context.sync();
    expect(sheet.names.items.map((name) => name.toJSON())).toMatchObject([
      { name: 'riêng', formula: '=6', scope: 'Worksheet' },
    ]);
    expect(context.workbook.names.items).toEqual([]);
  });
});

test('custom XML parts are added, read, rewritten and deleted by their namespace', async () => {
  const { Excel, document } = openExcel();
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add('<a xmlns="urn:one">1</a>').load('id,namespaceUri');
    parts.add('<b xmlns="urn:two"/>');
    const ours = parts.getByNamespace('urn:one').load('items/id');
    const count = parts.getCount();
    const xml = part.getXml();
    await context.sync();
    expect([part.namespaceUri, count.value]).toEqual(['urn:one', 2]);
    expect(xml.value).toContain('<a xmlns="urn:one">1</a>');
    expect(ours.items.map(({ id }) => id)).toEqual([part.id]);
    parts.getItem(part.id).setXml('<a xmlns="urn:one">2</a>');
    const unknown = parts.getItemOrNullObject('{urn:three}');
    await context.sync();
    expect(unknown.isNullObject).toBe(true);
    expect(document.customXml('urn:one')).toContain('<a xmlns="urn:one">2</a>');
    ours.getItem(part.id).delete();
    await context.sync();
  });
  expect(document.customXmlParts().map(({ namespace }) => namespace)).toEqual(['urn:two']);
});

test.each<[string, string, (parts: Excel.CustomXmlPartCollection) => void]>([
  ['XML without a namespace', 'InvalidArgument', (parts) => parts.add('<a/>')],
  [
    'XML of another namespace',
    'InvalidArgument',
    (parts) => parts.add('<a xmlns="urn:a"/>').setXml('<a xmlns="urn:b"/>'),
  ],
  ['an unknown part', 'ItemNotFound', (parts) => parts.getItem('{urn:x}').delete()],
])('%s is refused', async (_what, code, ask) => {
  const { Excel } = openExcel();
  const refused = Excel.run(async (context) => {
    ask(context.workbook.customXmlParts);
    await context.sync();
  });
  expect(await refusalOf(refused)).toBe(code);
});
