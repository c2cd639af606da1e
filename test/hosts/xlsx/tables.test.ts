import { strFromU8, unzipSync } from 'fflate';
import { parseAddress } from '../../../src/sheet/address';
import type { CellContent } from '../../../src/sheet/cell';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { handMade, MAIN, relationships, sheetXml } from './hand-made';

const text = (value: string): CellContent => ({ value, formula: null });

function openTable(attributes = ''): WorkbookDocument {
  return WorkbookDocument.open(
    handMade({
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="2"><c r="B2" t="str"><v>Thôn</v></c><c r="C2" t="str"><v>Hộ</v></c></row><row r="3"><c r="C3"><v>1</v></c></row>',
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" ref="B2:C3"${attributes}><tableColumns count="2"><tableColumn id="1" name="Thôn"/><tableColumn id="2" name="Hộ"/></tableColumns></table>`,
    }),
  );
}

function columnNames(document: WorkbookDocument): string[] {
  const table = strFromU8(unzipSync(document.save())['xl/tables/table1.xml'] ?? new Uint8Array());
  return [...table.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map((match) => match[1] ?? '');
}

function set(document: WorkbookDocument, name: string, content: CellContent): void {
  document.setCells('7', [{ address: parseAddress(name), content }]);
}

test('a column of a table is called what its header says', () => {
  const document = openTable();
  set(document, 'B2', text('Tên\nthôn & xóm'));
  set(document, 'C3', text('không phải tiêu đề'));
  expect(columnNames(document)).toEqual(['Tên_x000a_thôn &amp; xóm', 'Hộ']);
});

test.each<[string, CellContent]>([
  ['a blank', { value: null, formula: null }],
  ['a number', { value: 2022, formula: null }],
  ['a formula', { value: 'a', formula: '="a"' }],
  ['the text of another column', text('HỘ')],
])('%s is no header of a table', (_what, content) => {
  const document = openTable();
  const before = document.save();
  expect(() => set(document, 'B2', content)).toThrow(
    expect.objectContaining({ reason: 'excel-refused', subject: 'B2' }) as Error,
  );
  expect(document.save()).toEqual(before);
});

test('a table without headers takes anything', () => {
  const document = openTable(' headerRowCount="0"');
  set(document, 'B2', { value: 1, formula: null });
  expect(columnNames(document)).toEqual(['Thôn', 'Hộ']);
});
