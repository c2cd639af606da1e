import { zipSync, strToU8, unzipSync, strFromU8 } from 'fflate';
import { parseAddress } from '../../../src/sheet/address';
import { parseRange } from '../../../src/sheet/range';
import type { CellValue } from '../../../src/sheet/cell';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { handMade, MAIN, openSheet, relationships, sheetXml, stringsXml } from './hand-made';

const cell = parseAddress;
const one = { value: 1, formula: null };

function valueOf(source: string, parts = {}): CellValue {
  const { document, sheet } = openSheet(`<row r="1">${source}</row>`, parts);
  return document.readCell(sheet, cell('A1')).content.value;
}

describe('values', () => {
  const strings = stringsXml(
    '<t>thường</t>',
    '<r><rPr><b/></rPr><t>chữ </t></r><r><t xml:space="preserve">đậm </t></r>',
    '<t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/>',
    '<t>a_x000D_b_x005F_x0041_</t>',
    '<t></t>',
    '<t><![CDATA[<b> & ]]>c&#x110;&#273;</t>',
  );
  test.each<[string, string, CellValue]>([
    ['a number', '<c r="A1"><v>1.5</v></c>', 1.5],
    ['a number with an exponent', '<c r="A1"><v>-1.2E-3</v></c>', -0.0012],
    ['a number with its type', '<c r="A1" t="n"><v> 7 </v></c>', 7],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'thường'],
    ['a text of several runs', '<c r="A1" t="s"><v>1</v></c>', 'chữ đậm '],
    ['a text without its phonetic hint', '<c r="A1" t="s"><v>2</v></c>', '漢字'],
    ['escaped characters', '<c r="A1" t="s"><v>3</v></c>', 'a\rb_x0041_'],
    ['a text of no characters', '<c r="A1" t="s"><v>4</v></c>', null],
    ['character data of every form', '<c r="A1" t="s"><v>5</v></c>', '<b> & cĐđ'],
    ['a text in the cell', '<c r="A1" t="inlineStr"><is><t>trong ô</t></is></c>', 'trong ô'],
    ['a text in the cell of several runs', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['a text in the cell as some write it', '<c r="A1" t="inlineStr"><v>a</v></c>', 'a'],
    ['the text of a formula', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', 'a'],
    ['a formula that comes to no characters', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['a formula that nobody has calculated', '<c r="A1"><f>B1</f></c>', null],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a date', '<c r="A1" t="d"><v>2022-03-01T12:00:00</v></c>', 44621.5],
    ['a date before 29 February 1900, which never was', '<c r="A1" t="d"><v>1900-02-28</v></c>', 59],
    ['a date that is none', '<c r="A1" t="d"><v>hôm nay</v></c>', 'hôm nay'],
    ['an empty value', '<c r="A1"><v/></c>', null],
    ['a blank cell', '<c r="A1" s="1"/>', null],
  ])('%s', (_what, source, value) => {
    expect(valueOf(source, { 'xl/sharedStrings.xml': strings })).toEqual(value);
  });

  test('a date where days are counted from 1904', () => {
    const workbook = strFromU8(unzipSync(handMade({}))['xl/workbook.xml'] ?? new Uint8Array());
    const parts = { 'xl/workbook.xml': workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') };
    expect(valueOf('<c r="A1" t="d"><v>1904-01-03</v></c>', parts)).toBe(2);
  });
});

test.each([
  ['s="1"', '0.00'],
  ['s="2"', '0.00%'],
  ['s="3"', 'hh:mm "giờ"'],
  ['s="5"', 'm/d/yyyy'],
  ['s="99"', 'General'],
  ['', 'General'],
])('a cell with %s has the number format %s', (style, format) => {
  const { document, sheet } = openSheet(`<row r="1"><c r="A1" ${style}><v>1</v></c></row>`);
  expect(document.readCell(sheet, cell('A1')).numberFormat).toBe(format);
});

test('a cell that the sheet has no element for has the format of its row, else of its column', () => {
  const { document, sheet } = openSheet('<row r="2" s="2" customFormat="1"/><row r="3" s="2"/>', {
    'xl/worksheets/sheet1.xml': sheetXml('<row r="2" s="2" customFormat="1"/><row r="3" s="2"/>', {
      before: '<cols><col min="2" max="3" width="10" style="1"/></cols>',
    }),
  });
  const formats = ['A1', 'B1', 'B2', 'C3', 'A3'].map((name) => document.readCell(sheet, cell(name)).numberFormat);
  expect(formats).toEqual(['General', '0.00', '0.00%', '0.00', 'General']);
  document.setCells(sheet, [{ address: cell('B1'), content: one }]);
  expect(document.readCell(sheet, cell('B1')).numberFormat).toBe('0.00');
});

test('rows and cells without addresses follow those before them', () => {
  const { document, sheet } = openSheet(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="C3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  );
  expect(document.usedRange(sheet)).toEqual(parseRange('A1:D4'));
  document.setCells(sheet, [
    { address: cell('B1'), content: { value: 22, formula: null } },
    { address: cell('C1'), content: { value: 33, formula: null } },
    { address: cell('A2'), content: { value: 44, formula: null } },
  ]);
  const { values } = WorkbookDocument.open(document.save()).readRange(sheet, parseRange('A1:D4'));
  expect(values).toEqual([
    [1, 22, 33, null],
    [44, null, null, null],
    [null, null, 3, 4],
    [5, null, null, null],
  ]);
});

const PREFIXED: Record<string, string> = {
  'xl/workbook.xml': `<?xml version="1.0"?><x:workbook xmlns:x="${MAIN}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="S" sheetId="7" rel:id="rId1"/></x:sheets></x:workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
    ['rId2', 'styles', '/xl/styles.xml'],
  ),
  'xl/styles.xml': `<x:styleSheet xmlns:x="${MAIN}"><x:cellXfs count="1"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></x:cellXfs></x:styleSheet>`,
  'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Tên</x:t></x:is></x:c><x:c r="B1"><x:f>C1</x:f><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
};

test('a workbook whose elements carry a prefix is read, changed and stays of one kind', async () => {
  const host = FileWorkbookHost.open(handMade(PREFIXED));
  const { document } = host;
  expect(document.readRange('7', parseRange('A1:B1'))).toMatchObject({
    values: [['Tên', 5]],
    formulas: [[null, '=C1']],
  });
  document.setCells('7', [
    { address: cell('A1'), content: { value: 'Khác', formula: null } },
    { address: cell('C2'), content: { value: 2, formula: '=A1' }, numberFormat: '0.0' },
  ]);
  document.storeResults('7', [{ address: cell('B1'), value: 6 }]);
  document.setFormat('7', parseRange('D4'), {
    bold: true,
    fill: '#00FF00',
    borders: ['left'],
    horizontal: 'right',
    locked: false,
  });
  document.setColumnWidth('7', 0, 1, 12);
  document.setRowHeight('7', 0, 0, 30);
  document.addMerges('7', [parseRange('A3:B3')]);
  document.setPageSettings('7', { orientation: 'landscape', header: '&P', fitToPages: { wide: 1, high: 0 } });
  document.setDefinedName({ name: 'Ten', scope: null, reference: 'S!$A$1', hidden: true });
  document.addSheet('Thêm');
  await host.apply([{ kind: 'mark-cells', sheet: '7', marks: [{ range: parseRange('A1'), level: 'warning' }] }]);
  document.activate('7', parseRange('B1'));
  const parts = unzipSync(document.save());
  for (const name of ['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml']) {
    const text = strFromU8(parts[name] ?? new Uint8Array());
    expect(text.match(/<(?!\/?x:|\?)[^>\s]+/g)).toBeNull();
  }
  const again = FileWorkbookHost.open(document.save());
  const snapshot = await again.read();
  expect(snapshot.sheets[0]).toMatchObject({
    used: parseRange('A1:C2'),
    values: [
      ['Khác', 6, null],
      [null, null, 2],
    ],
  });
  expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(['S', 'Thêm']);
  expect(again.document.formatAt('7', cell('D4'))).toMatchObject({
    bold: true,
    fill: '#00FF00',
    borders: ['left'],
    horizontal: 'right',
    locked: false,
  });
});

test('a workbook of the strict edition is read, and what is added to it is of that edition', () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const strictly = (text: string) =>
    text
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', strict)
      .replaceAll(MAIN, main);
  const parts = Object.entries(
    unzipSync(handMade({ 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>4</v></c></row>') })),
  );
  const document = WorkbookDocument.open(
    zipSync(Object.fromEntries(parts.map(([name, bytes]) => [name, strToU8(strictly(strFromU8(bytes)))]))),
  );
  expect(document.readCell('7', cell('A1')).content.value).toBe(4);
  document.addSheet('Thêm');
  document.setCustomXml('urn:x', '<a xmlns="urn:x"/>');
  const saved = unzipSync(document.save());
  const written = Object.values(saved)
    .map((bytes) => strFromU8(bytes))
    .join('');
  expect(written).not.toContain(MAIN);
  expect(written).not.toContain('openxmlformats.org/officeDocument/2006/relationships');
  expect(WorkbookDocument.open(document.save()).sheets()).toHaveLength(2);
});

test('a workbook without formats or texts gets what it needs', () => {
  const document = WorkbookDocument.open(
    handMade({
      'xl/styles.xml': null,
      'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    }),
  );
  document.setCells('7', [{ address: cell('A1'), content: { value: 'Thôn', formula: null }, numberFormat: '@' }]);
  const again = WorkbookDocument.open(document.save());
  expect(again.readCell('7', cell('A1'))).toEqual({
    content: { value: 'Thôn', formula: null },
    numberFormat: '@',
    locked: true,
  });
});

test.each<[string, (text: string) => Uint8Array]>([
  ['UTF-16', (text) => Uint8Array.of(0xff, 0xfe, ...Buffer.from(text.replace('UTF-8', 'UTF-16'), 'utf16le'))],
  ['UTF-16 the other way round', (text) => Uint8Array.of(0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16())],
  ['UTF-8 with a mark in front', (text) => Uint8Array.of(0xef, 0xbb, 0xbf, ...strToU8(text))],
])('a sheet in %s is read and can be changed', (_encoding, encode) => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>${sheetXml('<row r="1"><c r="A1" t="str"><v>Thôn Trùa</v></c></row>')}`;
  const document = WorkbookDocument.open(handMade({ 'xl/worksheets/sheet1.xml': encode(xml) }));
  expect(document.readCell('7', cell('A1')).content.value).toBe('Thôn Trùa');
  document.setCells('7', [{ address: cell('B1'), content: one }]);
  const again = WorkbookDocument.open(document.save());
  expect(again.readRange('7', parseRange('A1:B1')).values).toEqual([['Thôn Trùa', 1]]);
});

test('attributes in single quotes and on lines of their own are read and changed', () => {
  const rows = "<row\n r='1'><c\n  r='A1'\n\tt='s'><v>0</v></c><c r='B1'\ns='1'><v>2</v></c></row>";
  const workbook = strFromU8(unzipSync(handMade({}))['xl/workbook.xml'] ?? new Uint8Array());
  const { document, sheet } = openSheet(rows, {
    'xl/workbook.xml': workbook.replace('name="S"', "name = 'S'"),
    'xl/sharedStrings.xml': stringsXml('<t>a</t>'),
  });
  expect(document.readRange(sheet, parseRange('A1:B1'))).toMatchObject({
    values: [['a', 2]],
    numberFormats: [['General', '0.00']],
  });
  document.renameSheet(sheet, "Biểu 'xã' 22");
  document.setFormat(sheet, parseRange('B1'), { bold: true });
  const again = WorkbookDocument.open(document.save());
  expect(again.sheet(sheet).name).toBe("Biểu 'xã' 22");
  expect(again.formatAt(sheet, cell('B1')).bold).toBe(true);
});

test('names of parts are compared without case, and back slashes lead to the same part', () => {
  const parts = unzipSync(
    handMade({
      'xl/sharedStrings.xml': stringsXml('<t>a</t>'),
      'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    }),
  );
  const renamed = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name === 'xl/sharedStrings.xml' ? 'xl\\SharedStrings.xml' : name,
      bytes,
    ]),
  );
  expect(WorkbookDocument.open(zipSync(renamed)).readCell('7', cell('A1')).content.value).toBe('a');
});

test('tabs that are no worksheets keep their place and are not touched', () => {
  const document = WorkbookDocument.open(
    handMade({
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Biểu đồ" sheetId="3" r:id="rId9"/><sheet name="S" sheetId="7" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
      ),
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    }),
  );
  expect(document.sheets()).toEqual([{ id: '7', name: 'S', visibility: 'visible', protected: false, position: 1 }]);
  expect(document.activeSheet()).toBe('7');
  expect(document.tabNames()).toEqual(['Biểu đồ', 'S']);
  expect(() => document.addSheet('biểu đồ')).toThrow(expect.objectContaining({ reason: 'excel-refused' }) as Error);
});
