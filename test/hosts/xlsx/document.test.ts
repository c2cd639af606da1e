import { strFromU8, unzipSync } from 'fflate';
import { parseAddress } from '../../../src/sheet/address';
import { formatRange, parseRange } from '../../../src/sheet/range';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import type { Edit } from '../../../src/workbook/host';
import { handMade, MAIN, openSheet, relationships, sheetXml } from './hand-made';

const cell = parseAddress;
const range = parseRange;
const number = (value: number) => ({ value, formula: null });
const refused = (reason: string) => expect.objectContaining({ reason }) as Error;

function reopened(document: WorkbookDocument): WorkbookDocument {
  return WorkbookDocument.open(document.save());
}

function partOf(document: WorkbookDocument, name: string): string {
  const part = unzipSync(document.save())[name];
  if (!part) throw new Error(`No ${name}`);
  return strFromU8(part);
}

const SHEET_PART = 'xl/worksheets/sheet1.xml';

describe('a new workbook', () => {
  test('has the sheets, the font and the front that were asked for', () => {
    const document = reopened(WorkbookDocument.create({ sheetNames: ['Một', 'Hai'], fontName: 'Arial', fontSize: 10 }));
    expect(document.sheets().map((sheet) => sheet.name)).toEqual(['Một', 'Hai']);
    expect(document.activeSheet()).toBe(document.sheets()[0]?.id);
    expect(document.formatAt(document.activeSheet(), cell('A1'))).toMatchObject({ fontName: 'Arial', fontSize: 10 });
  });

  test('has one sheet in Times New Roman where nothing was asked for', () => {
    const document = WorkbookDocument.create();
    expect(document.sheets().map((sheet) => sheet.name)).toEqual(['Sheet1']);
    expect(document.formatAt('1', cell('A1'))).toMatchObject({ fontName: 'Times New Roman', fontSize: 12 });
    expect(document.usedRange('1')).toBeNull();
  });

  test('without a sheet has no front', () => {
    const document = WorkbookDocument.create({ sheetNames: [] });
    expect(() => document.activeSheet()).toThrow(refused('sheet-not-found'));
  });

  test('written twice is the same twice', () => {
    const [one, other] = [WorkbookDocument.create(), WorkbookDocument.create()].map((document) => {
      document.setCustomXml('urn:x', '<a xmlns="urn:x"/>');
      return document.save();
    });
    expect(one).toEqual(other);
  });
});

describe('sheets', () => {
  const names = (document: WorkbookDocument) => document.sheets().map((sheet) => sheet.name);

  test.each([
    '',
    '  ',
    'x'.repeat(32),
    'a:b',
    'a/b',
    'a\\b',
    'a?b',
    'a*b',
    'a[b',
    'a]b',
    "'a",
    "a'",
    'History',
    'SHEET1',
  ])('are not added or renamed under the name "%s"', (name) => {
    const document = WorkbookDocument.create();
    const other = document.addSheet('Khác');
    expect(() => document.addSheet(name)).toThrow(refused('excel-refused'));
    expect(() => document.renameSheet(other, name)).toThrow(refused('excel-refused'));
    expect(names(reopened(document))).toEqual(['Sheet1', 'Khác']);
  });

  test('are found by name without case, and not where the id is unknown', () => {
    const document = WorkbookDocument.create({ sheetNames: ['Chỉ tiêu'] });
    expect(document.sheetNamed('CHỈ TIÊU')).toEqual(document.sheets()[0]);
    expect(document.sheetNamed('khác')).toBeUndefined();
    expect(() => document.sheet('99')).toThrow(refused('sheet-not-found'));
    expect(() => document.usedRange('99')).toThrow(refused('sheet-not-found'));
  });

  test('that get a new name keep their id, and formulas and names follow', () => {
    const document = WorkbookDocument.create({ sheetNames: ['Cũ', 'Khác'] });
    const [old = '', other = ''] = document.sheets().map((sheet) => sheet.id);
    document.setCells(other, [
      { address: cell('A1'), content: { value: 3, formula: '=Cũ!A1+\'Cũ\'!$B$2+Khác!A1&"Cũ!A1"' } },
      { address: cell('A2'), content: { value: 3, formula: '=SUM(Cũ:Khác!A1)' } },
    ]);
    document.setDefinedName({ name: 'Ten', scope: null, reference: 'Cũ!$A$1', hidden: false });
    document.setPageSettings(old, { printArea: range('A1:B2'), repeatRows: { first: 0, last: 1 } });
    document.renameSheet(old, "Năm '23");
    expect(document.sheet(old).name).toBe("Năm '23");
    const { formulas } = reopened(document).readRange(other, range('A1:A2'));
    expect(formulas).toEqual([["='Năm ''23'!A1+'Năm ''23'!$B$2+Khác!A1&\"Cũ!A1\""], ["=SUM('Năm ''23:Khác'!A1)"]]);
    expect(document.definedNames()[0]?.reference).toBe("'Năm ''23'!$A$1");
    expect(reopened(document).pageSettings(old)).toMatchObject({
      printArea: range('A1:B2'),
      repeatRows: { first: 0, last: 1 },
    });
  });

  test('that go take their names along, and those after them keep theirs', () => {
    const document = WorkbookDocument.create({ sheetNames: ['A', 'B', 'C'] });
    const [a = '', b = '', c = ''] = document.sheets().map((sheet) => sheet.id);
    document.activate(c);
    for (const scope of [a, b, c])
      document.setDefinedName({ name: 'Tong', scope, reference: `${document.sheet(scope).name}!$A$1`, hidden: false });
    document.setDefinedName({ name: 'Chung', scope: null, reference: 'C!$A$1', hidden: true });
    document.removeSheet(b);
    const again = reopened(document);
    expect(names(again)).toEqual(['A', 'C']);
    expect(again.activeSheet()).toBe(c);
    expect(again.definedNames().map(({ name, scope }) => [name, scope])).toEqual([
      ['Tong', a],
      ['Tong', c],
      ['Chung', null],
    ]);
    document.removeSheet(c);
    expect(document.activeSheet()).toBe(a);
    expect(() => document.removeSheet(a)).toThrow(refused('excel-refused'));
  });

  test('that go leave formulas and names that refer to nothing, as in Excel', () => {
    const document = WorkbookDocument.create({ sheetNames: ['A', "B'c"] });
    document.setCells('1', [
      { address: cell('A1'), content: { value: 3, formula: "='B''c'!A1+A2&\"'B''c'!A1\"" } },
      { address: cell('A2'), content: { value: 3, formula: '=A!B1' } },
    ]);
    document.setDefinedName({ name: 'Ten', scope: null, reference: "'B''c'!$A$1", hidden: false });
    document.removeSheet('2');
    const again = reopened(document);
    expect(again.readRange('1', range('A1:A2')).formulas).toEqual([["=#REF!A1+A2&\"'B''c'!A1\""], ['=A!B1']]);
    expect(again.definedNames()[0]?.reference).toBe('#REF!$A$1');
  });

  test('stay as they are where the structure of the workbook is protected', () => {
    const bytes = handMade({
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookProtection lockStructure="1"/><sheets><sheet name="S" sheetId="7" r:id="rId1"/><sheet name="Ẩn" sheetId="8" state="hidden" r:id="rId2"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ),
      'xl/worksheets/sheet2.xml': sheetXml(''),
    });
    const document = WorkbookDocument.open(bytes);
    expect(document.sheet('8').visibility).toBe('hidden');
    for (const operation of [
      () => document.addSheet('Mới'),
      () => document.renameSheet('7', 'Mới'),
      () => document.removeSheet('8'),
    ]) {
      expect(operation).toThrow(refused('access-denied'));
    }
  });
});

describe('a transaction', () => {
  test('that fails leaves no trace, whatever was done in it', () => {
    const { document, sheet } = openSheet('<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>');
    const before = document.save();
    const fail = () =>
      document.transaction(() => {
        const added = document.addSheet('Mới');
        document.setCells(added, [{ address: cell('A1'), content: number(1) }]);
        document.setCells(sheet, [{ address: cell('A1'), content: number(1), numberFormat: '0.000' }]);
        document.setRowHeight(sheet, 0, 0, 44);
        document.setCustomXml('urn:x', '<a xmlns="urn:x"/>');
        document.setCustomXml('urn:x', '<a xmlns="urn:x">2</a>');
        document.activate(added);
        document.removeSheet(sheet);
        throw new Error('không được');
      });
    expect(fail).toThrow('không được');
    expect(document.save()).toEqual(before);
    expect(document.addSheet('Mới')).toBe('8');
    expect(reopened(document).customXmlParts()).toEqual([]);
  });
});

describe('cells', () => {
  test('are written in their rows, between, before and after those there are', () => {
    const source = '<row r="2" spans="2:3"><c r="B2"><v>1</v></c></row><row r="5" ht="30" customHeight="1"/>';
    const { document, sheet } = openSheet(source);
    const edits = ['D2', 'A2', 'C5', 'A1', 'B3', 'A9'].map((name, index) => ({
      address: cell(name),
      content: number(index),
    }));
    document.setCells(sheet, edits);
    expect(partOf(document, SHEET_PART)).toBe(
      sheetXml(
        '<row r="1"><c r="A1"><v>3</v></c></row>' +
          '<row r="2" spans="1:4"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c><c r="D2"><v>0</v></c></row>' +
          '<row r="3"><c r="B3"><v>4</v></c></row>' +
          '<row r="5" ht="30" customHeight="1"><c r="C5"><v>2</v></c></row>' +
          '<row r="9"><c r="A9"><v>5</v></c></row>',
      ),
    );
  });

  test('that hold this already are not written', () => {
    const source =
      '<row r="1"><c r="A1" t="str"><f>"a"</f><v>a</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c></row>';
    const { document, sheet } = openSheet(source);
    const before = document.save();
    const { values, formulas } = document.readRange(sheet, range('A1:D1'));
    const edits = ['A1', 'B1', 'C1', 'D1'].map((name, column) => ({
      address: cell(name),
      content: { value: values[0]?.[column] ?? null, formula: formulas[0]?.[column] ?? null },
      numberFormat: 'General',
    }));
    document.setCells(sheet, edits);
    expect(document.save()).toEqual(before);
  });

  test('make Excel calculate everything when it opens the file, once one holds something else', () => {
    const { document, sheet } = openSheet('');
    document.setCells(sheet, [{ address: cell('A1'), content: { value: null, formula: null }, numberFormat: '0.00' }]);
    expect(partOf(document, 'xl/workbook.xml')).not.toContain('calcPr');
    document.setCells(sheet, [{ address: cell('A1'), content: number(1) }]);
    document.setCells(sheet, [{ address: cell('A1'), content: number(2) }]);
    expect(partOf(document, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  test('take the chain of calculation along when a formula goes, and only then', () => {
    const parts = {
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1"/></calcChain>`,
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
        ['rId4', 'calcChain', 'calcChain.xml'],
      ),
    };
    const { document, sheet } = openSheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', parts);
    document.setCells(sheet, [{ address: cell('A1'), content: { value: 3, formula: '=1+2' } }]);
    expect(partOf(document, 'xl/calcChain.xml')).toBe(parts['xl/calcChain.xml']);
    document.setCells(sheet, [{ address: cell('A1'), content: number(3) }]);
    expect(Object.keys(unzipSync(document.save()))).not.toContain('xl/calcChain.xml');
    expect(partOf(document, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('new results are kept beside formulas written before, and none is kept beside a constant', () => {
    const { document, sheet } = openSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    document.setCells(sheet, [{ address: cell('B1'), content: { value: null, formula: '=A1*2' } }]);
    document.storeResults(sheet, [
      { address: cell('A1'), value: 5 },
      { address: cell('B1'), value: { error: '#N/A' } },
    ]);
    expect(reopened(document).readRange(sheet, range('A1:B1')).values).toEqual([[1, { error: '#N/A' }]]);
    document.storeResults(sheet, [{ address: cell('B1'), value: null }]);
    expect(reopened(document).readCell(sheet, cell('B1')).content).toEqual({ value: null, formula: '=A1*2' });
  });

  test('take no text that Excel would not keep, and nothing that is no number', () => {
    const { document, sheet } = openSheet('');
    const set = (value: string | number) =>
      document.setCells(sheet, [{ address: cell('B2'), content: { value, formula: null } }]);
    expect(() => set('x'.repeat(32_768))).toThrow(refused('excel-refused'));
    set('x'.repeat(32_767));
    expect(reopened(document).readCell(sheet, cell('B2')).content.value).toHaveLength(32_767);
    set(Number.NaN);
    expect(reopened(document).readCell(sheet, cell('B2')).content.value).toEqual({ error: '#NUM!' });
  });

  test('the sheet claims to reach as far as they do', () => {
    const document = WorkbookDocument.open(
      handMade({
        [SHEET_PART]: sheetXml('<row r="2"><c r="B2"><v>1</v></c></row>', { before: '<dimension ref="B2"/>' }),
      }),
    );
    document.setCells('7', [{ address: cell('D9'), content: number(1) }]);
    expect(partOf(document, SHEET_PART)).toContain('<dimension ref="B2:D9"/>');
  });

  test('the used range shrinks with them', () => {
    const { document, sheet } = openSheet(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="C9"><v>1</v></c></row>',
    );
    document.setCells(sheet, [{ address: cell('C9'), content: { value: null, formula: null } }]);
    expect(document.usedRange(sheet)).toEqual(range('A1'));
  });

  test('of a sheet that is cleared leave nothing behind', () => {
    const document = WorkbookDocument.open(
      handMade({
        [SHEET_PART]: sheetXml(
          '<row r="1" ht="40" customHeight="1"><c r="A1" s="2"><f>1</f></c><c r="B1" s="2"/></row>',
          {
            before: '<cols><col min="1" max="1" width="30"/></cols>',
            after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
          },
        ),
      }),
    );
    document.clearSheet('7');
    expect(partOf(document, SHEET_PART)).toBe(sheetXml('<row r="1"></row>'));
    expect(document.formatAt('7', cell('A1')).bold).toBe(false);
    expect(document.rowHeight('7', 0)).toBe(15);
  });
});

describe('formats', () => {
  test('are read as they are', () => {
    const { document, sheet } = openSheet('<row r="1"><c r="A1" s="2"/><c r="B1" s="4"/></row>');
    expect(document.formatAt(sheet, cell('A1'))).toEqual({
      fontName: '.VnTime',
      fontSize: 13,
      bold: true,
      italic: false,
      underline: true,
      fontColor: '#FF0000',
      fill: '#00FF00',
      horizontal: 'general',
      vertical: 'top',
      wrap: true,
      borders: ['bottom', 'left'],
      numberFormat: '0.00%',
      locked: true,
    });
    expect(document.formatAt(sheet, cell('B1'))).toMatchObject({ horizontal: 'center', locked: false });
  });

  test('that are set change what is named and leave the rest', () => {
    const { document, sheet } = openSheet('<row r="1"><c r="A1" s="2"><v>1</v></c></row>');
    const before = document.formatAt(sheet, cell('A1'));
    const patches = [
      { bold: false },
      { italic: true, fontSize: 20 },
      { fontName: 'Times New Roman', fontColor: '#0000FF' },
      { fontColor: null, underline: false },
      { fill: null },
      { fill: '#123456' },
      { borders: ['top', 'right'] as const },
      { horizontal: 'right' as const, vertical: 'center' as const },
      { horizontal: 'general' as const, vertical: 'bottom' as const, wrap: false },
      { locked: false },
      { locked: true },
      { numberFormat: '0.0" ""hộ"""' },
      { numberFormat: '@' },
    ];
    let expected: object = before;
    for (const patch of patches) {
      document.setFormat(sheet, range('A1'), patch);
      expected = { ...expected, ...patch, ...('borders' in patch && { borders: ['top', 'right'] }) };
      expect(document.formatAt(sheet, cell('A1'))).toEqual(expected);
    }
    expect(reopened(document).formatAt(sheet, cell('A1'))).toEqual(expected);
    expect(document.readCell(sheet, cell('A1')).content.value).toBe(1);
  });

  test('of equal cells are kept once', () => {
    const { document, sheet } = openSheet('');
    document.setFormat(sheet, range('A1:D20'), { bold: true, borders: ['top'], numberFormat: '0.000' });
    document.setFormat(sheet, range('A1:D20'), { bold: false });
    document.setFormat(sheet, range('A1:D20'), { bold: true });
    expect(partOf(document, 'xl/styles.xml')).toContain('<cellXfs count="8">');
  });

  test('of conditional rules are read, none where the rule names none that exists', () => {
    const rules =
      '<conditionalFormatting sqref="A1 B2:C3"><cfRule type="expression" priority="2" dxfId="9"><formula>TRUE</formula></cfRule><cfRule type="top10" priority="1" stopIfTrue="true"/></conditionalFormatting>';
    const document = WorkbookDocument.open(handMade({ [SHEET_PART]: sheetXml('', { after: rules }) }));
    expect(document.conditionalFormats('7')).toEqual([
      { ranges: [range('A1'), range('B2:C3')], type: 'top10', priority: 1, formulas: [], stopIfTrue: true, look: null },
      {
        ranges: [range('A1'), range('B2:C3')],
        type: 'expression',
        priority: 2,
        formulas: ['TRUE'],
        stopIfTrue: false,
        look: null,
      },
    ]);
    document.deleteConditionalFormat('7', 5);
    document.deleteConditionalFormat('7', 1);
    expect(document.conditionalFormats('7').map((rule) => [rule.type, rule.priority])).toEqual([['expression', 1]]);
    const look = { bold: true, italic: true, underline: true, fill: '#FFC7CE', fontColor: '#9C0006' };
    document.addConditionalFormat('7', { ranges: [range('D4')], formula: 'A1<>"&"', look, stopIfTrue: false });
    expect(reopened(document).conditionalFormats('7')[0]).toMatchObject({
      formulas: ['A1<>"&"'],
      look,
      stopIfTrue: false,
      priority: 1,
    });
  });
});

describe('columns and rows', () => {
  const COLUMNS =
    '<cols><col min="2" max="4" width="20.7109375" style="1" customWidth="1"/><col min="6" max="6" width="3" hidden="1"/></cols>';
  const widths = (document: WorkbookDocument) =>
    [0, 1, 2, 3, 4, 5, 6].map((column) => document.columnWidth('7', column));
  const open = () =>
    WorkbookDocument.open(
      handMade({ [SHEET_PART]: sheetXml('', { before: `<sheetFormatPr defaultRowHeight="16.5"/>${COLUMNS}` }) }),
    );

  test('widths are set for just these columns, which stay hidden or formatted as they were', () => {
    const document = open();
    expect(widths(document)).toEqual([8.43, 20, 20, 20, 8.43, 2.29, 8.43]);
    document.setColumnWidth('7', 2, 5, 12);
    expect(widths(reopened(document))).toEqual([8.43, 20, 12, 12, 12, 12, 8.43]);
    const text = partOf(document, SHEET_PART);
    expect(text.match(/<col .*?>/g)).toEqual([
      '<col min="2" max="2" width="20.7109375" style="1" customWidth="1"/>',
      '<col min="3" max="4" width="12.7109375" style="1" customWidth="1"/>',
      '<col min="5" max="5" width="12.7109375" customWidth="1"/>',
      '<col min="6" max="6" width="12.7109375" hidden="1" customWidth="1"/>',
    ]);
  });

  test.each([
    ['in the middle of others', 2, 2, [8.43, 20, 12, 20, 8.43, 2.29, 8.43]],
    ['before and into others', 0, 1, [12, 12, 20, 20, 8.43, 2.29, 8.43]],
    ['after all others', 6, 6, [8.43, 20, 20, 20, 8.43, 2.29, 12]],
  ])('widths are set %s', (_where, first, last, expected) => {
    const document = open();
    document.setColumnWidth('7', first, last, 12);
    expect(widths(reopened(document))).toEqual(expected);
  });

  test('a width is given back', () => {
    const document = open();
    document.setColumnWidth('7', 1, 1, null);
    expect(widths(document)[1]).toBe(8.43);
  });

  test('heights are set and given back', () => {
    const document = open();
    document.setRowHeight('7', 1, 2, 33);
    document.setCells('7', [{ address: cell('B3'), content: number(1) }]);
    expect([0, 1, 2].map((row) => reopened(document).rowHeight('7', row))).toEqual([16.5, 33, 33]);
    const again = reopened(document);
    again.setRowHeight('7', 1, 1, null);
    again.setRowHeight('7', 2, 2, 40);
    again.setRowHeight('7', 7, 7, null);
    expect(partOf(again, SHEET_PART)).toContain('<row r="2"></row><row r="3" ht="40" customHeight="1"><c r="B3"');
  });
});

test('merges are added, refused where they overlap, and taken apart', () => {
  const { document, sheet } = openSheet('');
  document.addMerges(sheet, [range('A1:C1')]);
  document.addMerges(sheet, [range('A2:A3')]);
  expect(() => document.addMerges(sheet, [range('C1:C2')])).toThrow(refused('excel-refused'));
  expect(() => document.addMerges(sheet, [range('E1:E2'), range('E2:F2')])).toThrow(refused('excel-refused'));
  expect(reopened(document).merges(sheet).map(formatRange)).toEqual(['A1:C1', 'A2:A3']);
  expect(partOf(document, SHEET_PART)).toContain('<mergeCells count="2">');
  document.clearMerges(sheet, range('B1:B2'));
  expect(document.merges(sheet).map(formatRange)).toEqual(['A2:A3']);
  document.clearMerges(sheet, range('A1:Z99'));
  document.clearMerges(sheet, range('A1:Z99'));
  expect(partOf(document, SHEET_PART)).toBe(sheetXml(''));
});

test('names are added, replaced and deleted', () => {
  const { document, sheet } = openSheet('');
  document.setDefinedName({ name: 'Tong', scope: null, reference: "'S'!$A$1", hidden: false });
  document.setDefinedName({ name: 'tong', scope: sheet, reference: '1<2', hidden: true });
  document.setDefinedName({ name: 'TONG', scope: null, reference: '"&"', hidden: true });
  expect(reopened(document).definedNames()).toEqual([
    { name: 'Tong', scope: null, reference: '"&"', hidden: true },
    { name: 'tong', scope: sheet, reference: '1<2', hidden: true },
  ]);
  document.deleteDefinedName('Tong', null);
  document.deleteDefinedName('none', null);
  expect(document.definedNames().map(({ scope }) => scope)).toEqual([sheet]);
  document.deleteDefinedName('Tong', sheet);
  expect(partOf(document, 'xl/workbook.xml')).not.toContain('definedNames');
});

test('XML of others stays, whatever it is', () => {
  const parts = {
    'customXml/item1.xml': '<a xmlns="urn:a">của người khác</a>',
    'customXml/item2.xml': 'không phải XML',
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId8', 'customXml', '../customXml/item1.xml'],
      ['rId9', 'customXml', '../customXml/item2.xml'],
    ),
  };
  const document = WorkbookDocument.open(handMade(parts));
  document.setCustomXml('urn:b', '<?xml version="1.0"?><b xmlns="urn:b"/>');
  document.setCustomXml('urn:b', '<b xmlns="urn:b">2</b>');
  expect(
    reopened(document)
      .customXmlParts()
      .map((part) => part.namespace),
  ).toEqual(['urn:a', '', 'urn:b']);
  expect(reopened(document).customXml('urn:b')).toContain('<b xmlns="urn:b">2</b>');
  expect(document.customXml('urn:c')).toBeNull();
  document.deleteCustomXml('urn:c');
  document.deleteCustomXml('urn:b');
  expect(document.customXml('urn:b')).toBeNull();
  for (const [name, text] of Object.entries(parts)) expect(partOf(document, name)).toBe(text);
});

describe('page settings', () => {
  test('are Excel’s own where the sheet says nothing', () => {
    expect(WorkbookDocument.create().pageSettings('1')).toEqual({
      orientation: 'portrait',
      paperSize: 1,
      margins: { left: 17.78, right: 17.78, top: 19.05, bottom: 19.05, header: 7.62, footer: 7.62 },
      fitToPages: null,
      repeatRows: null,
      printArea: null,
      breaksBefore: [],
      header: '',
      firstPageHeader: null,
    });
  });

  test('are read as they were set, and what is not named stays', () => {
    const document = WorkbookDocument.create({ sheetNames: ["Biểu, 'năm'  2022"] });
    const settings = {
      orientation: 'landscape' as const,
      paperSize: 9,
      margins: { left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 8 },
      fitToPages: { wide: 1, high: 0 },
      repeatRows: { first: 4, last: 6 },
      printArea: range('A1:O26'),
      breaksBefore: [7, 20],
      header: '&C&"Times New Roman,Regular"&13&P',
      firstPageHeader: '',
    };
    document.setPageSettings('1', settings);
    expect(reopened(document).pageSettings('1')).toEqual(settings);
    document.setPageSettings('1', { margins: { left: 25 }, firstPageHeader: '&Ltrang đầu', header: '' });
    expect(document.pageSettings('1')).toEqual({
      ...settings,
      margins: { ...settings.margins, left: 25 },
      firstPageHeader: '&Ltrang đầu',
      header: '',
    });
    document.setPageSettings('1', { fitToPages: null, repeatRows: null, printArea: null, firstPageHeader: null });
    expect(document.pageSettings('1')).toMatchObject({
      fitToPages: null,
      repeatRows: null,
      printArea: null,
      firstPageHeader: null,
    });
  });

  test('page breaks stand where the schema wants them, and leave nothing behind', () => {
    const after = '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><headerFooter/>';
    const before = sheetXml('', { after: `${after}<drawing xmlns:r="urn:r" r:id="rId9"/>` });
    const document = WorkbookDocument.open(handMade({ [SHEET_PART]: before }));
    document.setPageSettings('7', { breaksBefore: [20, 7, 20, 0] });
    const breaks =
      '<rowBreaks count="2" manualBreakCount="2"><brk id="7" max="16383" man="1"/><brk id="20" max="16383" man="1"/></rowBreaks>';
    expect(partOf(document, SHEET_PART)).toBe(before.replace('<headerFooter/>', `<headerFooter/>${breaks}`));
    expect(document.pageSettings('7').breaksBefore).toEqual([7, 20]);
    document.setPageSettings('7', { breaksBefore: [] });
    expect(partOf(document, SHEET_PART)).toBe(before);
  });

  test('page breaks that Excel has set of its own accord are nobody’s', () => {
    const { document, sheet } = openSheet('', {
      [SHEET_PART]: sheetXml('', {
        after: '<rowBreaks count="2"><brk id="9" man="true"/><brk id="4"/></rowBreaks>',
      }),
    });
    expect(document.pageSettings(sheet).breaksBefore).toEqual([9]);
  });

  test('repeated columns stay beside the rows', () => {
    const { document, sheet } = openSheet('');
    document.setDefinedName({
      name: '_xlnm.Print_Titles',
      scope: sheet,
      reference: "'S'!$A:$B,'S'!$1:$2",
      hidden: false,
    });
    expect(document.pageSettings(sheet).repeatRows).toEqual({ first: 0, last: 1 });
    document.setPageSettings(sheet, { repeatRows: { first: 2, last: 2 } });
    expect(document.definedNames()[0]?.reference).toBe("'S'!$A:$B,'S'!$3:$3");
    document.setPageSettings(sheet, { repeatRows: null });
    expect(document.definedNames()[0]?.reference).toBe("'S'!$A:$B");
  });
});

describe('the front and the selection', () => {
  test.each([
    ['without a view', '', 'A1'],
    [
      'with a selection',
      '<sheetViews><sheetView workbookViewId="0"><selection activeCell="B2" sqref="B2:C3 E5"/></sheetView></sheetViews>',
      'B2:C3',
    ],
    [
      'with frozen panes',
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C9" sqref="C9"/></sheetView></sheetViews>',
      'C9',
    ],
    [
      'with frozen panes and no selection',
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
      'A1',
    ],
  ])('are read and set on a sheet %s', (_how, before, selected) => {
    const document = WorkbookDocument.open(handMade({ [SHEET_PART]: sheetXml('', { before }) }));
    expect(formatRange(document.selection('7'))).toBe(selected);
    const other = document.addSheet('Khác');
    document.activate(other);
    expect(document.activeSheet()).toBe(other);
    document.activate('7', range('D4:E5'));
    const again = reopened(document);
    expect(again.activeSheet()).toBe('7');
    expect(formatRange(again.selection('7'))).toBe('D4:E5');
    expect(partOf(document, SHEET_PART).match(/<selection/g)).toHaveLength(1);
  });
});

test('edits of a person are reported to those who listen, until they stop', async () => {
  const host = new FileWorkbookHost(WorkbookDocument.create());
  const heard: Edit[] = [];
  const stop = await host.onEdited((edit) => heard.push(edit));
  const edit = { sheet: '1', range: range('A1') };
  host.document.reportEdit(edit);
  await host.apply([{ kind: 'set-cells', sheet: '1', edits: [{ address: cell('A1'), content: number(1) }] }]);
  await stop();
  host.document.reportEdit(edit);
  expect(heard).toEqual([edit]);
});

test('a range is brought into view on its sheet, and on none that is not there', async () => {
  const host = new FileWorkbookHost(WorkbookDocument.create({ sheetNames: ['A', 'B'] }));
  await host.reveal('2', range('C3'));
  expect([host.document.activeSheet(), host.document.selection('2')]).toEqual(['2', range('C3')]);
  await expect(host.reveal('9', range('A1'))).rejects.toMatchObject({ reason: 'sheet-not-found' });
});
