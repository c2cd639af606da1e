import { SaxesParser } from 'saxes';
import { FileWorkbookHost } from '../../../../src/hosts/xlsx/file-workbook-host';
import { refuseIllFormed } from '../../../../src/hosts/xlsx/xml/well-formed';
import { XmlSyntaxError } from '../../../../src/hosts/xlsx/xml/syntax-error';
import { parseAddress } from '../../../../src/sheet/address';
import { faultsOfXml } from '../../../support/strict-xml';
import { handMade, openSheet, sheetXml } from '../hand-made';

const GOOD = [
  '<a/>',
  '\u{feff}<?xml version="1.0"?>\n<!-- một --><a b="1" c=\'"\'/>\n',
  '<p:a xmlns:p="urn:p"><b p:c="1"/></p:a>',
  '<a><b xmlns:p="urn:p"><p:c/></b><d xml:space="preserve"> &amp; &#x110; </d></a>',
  '<a><p:b xmlns:p="urn:p"/><c><![CDATA[ <&]] > ]]></c></a>',
  '<worksheet><sheetData><row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row></sheetData></worksheet>',
];

const BAD = [
  '',
  '<a/><b/>',
  '<a/>chữ',
  '<a><b></a></b>',
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  '<a b="&x;"/>',
  '<a>&x;</a>',
  '<a>&</a>',
  '<a>]]></a>',
  '<a>\u0001</a>',
  '<p:a/>',
  '<a p:b="1"/>',
  '<a><b xmlns:p="urn:p"/><p:c/></a>',
  '<a><b xmlns:p="urn:p"><p:c/></b><p:c/></a>',
  '<a xmlns:p=""/>',
  '<a:b:c xmlns:a="urn:a"/>',
  '<1a/>',
  '<worksheet><sheetData><c r="A1"><v>1</v></c><x:c r="B1"/></sheetData></worksheet>',
];

function isGoodToAnother(text: string): boolean {
  let isGood = true;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => (isGood = false));
  parser.write(text).close();
  return isGood;
}

test.each(GOOD)('%j is written', (text) => {
  expect(isGoodToAnother(text)).toBe(true);
  expect(() => refuseIllFormed(text)).not.toThrow();
});

test.each(BAD)('%j is refused', (text) => {
  expect(isGoodToAnother(text)).toBe(false);
  expect(() => refuseIllFormed(text)).toThrow(XmlSyntaxError);
});

test('a part that came with an undeclared prefix is not written again: the file is damaged', () => {
  const host = FileWorkbookHost.open(
    handMade({ 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1" x:d="1"><v>1</v></c></row>') }),
    'sổ.xlsx',
  );
  host.document.setCells('7', [{ address: parseAddress('B1'), content: { value: 2, formula: null } }]);
  expect(() => host.save()).toThrow(expect.objectContaining({ reason: 'file-damaged', subject: 'sổ.xlsx' }) as Error);
});

test('a text in several fonts that gets one font finds its namespaces in the sheet', () => {
  const run =
    '<n:r><n:rPr><n:rFont val=".VnTime"/><w:look w:kind="1"/></n:rPr><n:t>ch÷</n:t></n:r><n:r><n:t> b</n:t></n:r>';
  const { document, sheet } = openSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
    'xl/sharedStrings.xml':
      '<n:sst xmlns:n="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:w="urn:w">' +
      `<n:si>${run}</n:si></n:sst>`,
  });
  const edit = { address: parseAddress('A1'), content: { value: 'ch÷ b', formula: null }, fontName: 'Arial' };
  document.setCells(sheet, [edit]);
  const bytes = document.save();
  expect(faultsOfXml(bytes)).toEqual([]);
  const again = FileWorkbookHost.open(bytes).document;
  expect(again.readCell(sheet, edit.address).content).toEqual(edit.content);
  expect(again.readRange(sheet, { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }).fontNames).toEqual([
    ['Arial'],
  ]);
});
