import { deflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { nodeUnpacker } from '../../../src/cli/node-unpacker';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { portableUnpacker } from '../../../src/hosts/xlsx/zip/unpacker';
import { vi } from '../../../src/locales/vi';
import { WorkbookFailure } from '../../../src/workbook/failure';
import { handMade, MAIN, relationships, sheetXml, stringsXml } from './hand-made';

function reasonOf(bytes: Uint8Array): string {
  try {
    FileWorkbookHost.open(bytes, 'so.xlsx');
    return 'opened';
  } catch (failure) {
    if (!(failure instanceof WorkbookFailure)) throw failure;
    expect(failure.subject).toBe('so.xlsx');
    return failure.reason;
  }
}

/** An OLE container with one entry of that name in its directory. */
function oleContainer(entryName: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const at = 1024 + 128;
  [...entryName].forEach((character, index) => bytes.set([character.charCodeAt(0), 0], at + index * 2));
  bytes[at + 64] = entryName.length * 2 + 2;
  return bytes;
}

function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = value;
  return changed;
}

/** Where the directory's entry of a part begins. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const at = Buffer.from(bytes).lastIndexOf(name) - 46;
  expect([...bytes.subarray(at, at + 2)]).toEqual([0x50, 0x4b]);
  return at;
}

const good = handMade({ 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') });
const sheet = (xml: string) => handMade({ 'xl/worksheets/sheet1.xml': xml });
const SHEET_NAME = 'xl/worksheets/sheet1.xml';

test('the workbook that the others are made from opens', () => expect(reasonOf(good)).toBe('opened'));

test.each<[string, Uint8Array, string]>([
  ['no bytes at all', new Uint8Array(), 'file-empty'],
  ['a text renamed .xlsx', strToU8('STT;Thôn;Số hộ'), 'file-not-xlsx'],
  ['a page of HTML as some portals give it', strToU8('<html><table>'), 'file-not-xlsx'],
  ['an old .xls', oleContainer('Workbook'), 'file-is-old-xls'],
  ['an .xls of Excel 95', oleContainer('Book'), 'file-is-old-xls'],
  ['a workbook with a password', oleContainer('EncryptedPackage'), 'file-encrypted'],
  ['an old Word document', oleContainer('WordDocument'), 'file-not-xlsx'],
  ['a ZIP file with an encrypted entry', withByte(good, directoryEntry(good, SHEET_NAME) + 8, 1), 'file-encrypted'],
  ['a ZIP file of something else', zipSync({ 'a.txt': strToU8('a') }), 'file-not-xlsx'],
  [
    'a Word document',
    handMade({
      '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
      'word/document.xml': '<document/>',
    }),
    'file-not-xlsx',
  ],
  [
    'a binary workbook',
    handMade({ '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': 'x' }),
    'file-not-xlsx',
  ],
  [
    'a package without its document',
    handMade({ '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/none.xml']) }),
    'file-not-xlsx',
  ],
  ['the first half of a download', good.slice(0, good.length / 2), 'file-damaged'],
  ['a download without its last byte but one', good.slice(0, -2), 'file-damaged'],
  ['the four bytes that a ZIP file begins with', good.slice(0, 4), 'file-damaged'],
  ['a directory that is overwritten', withByte(good, directoryEntry(good, SHEET_NAME), 0), 'file-damaged'],
  ['a directory that points nowhere', withByte(good, directoryEntry(good, SHEET_NAME) + 45, 0x7f), 'file-damaged'],
  ['an entry that is not where it should be', withByte(good, directoryEntry(good, SHEET_NAME) + 42, 3), 'file-damaged'],
  ['an entry longer than the file', withByte(good, directoryEntry(good, SHEET_NAME) + 22, 0x7f), 'file-damaged'],
  ['an entry of an unknown packing', withByte(good, directoryEntry(good, SHEET_NAME) + 10, 99), 'file-damaged'],
  ['a checksum that does not fit', withByte(good, directoryEntry(good, SHEET_NAME) + 16, 0), 'file-damaged'],
  ['a sheet that is not there', handMade({ 'xl/worksheets/sheet1.xml': null }), 'file-damaged'],
  ['a sheet cut off', sheet(sheetXml('<row r="1">').slice(0, -30)), 'file-damaged'],
  ['a sheet with crossed tags', sheet(sheetXml('<row r="1"><c r="A1"></row></c>')), 'file-damaged'],
  ['a sheet without cells', sheet(`<worksheet xmlns="${MAIN}"/>`), 'file-damaged'],
  ['a chart where a sheet should be', sheet(`<chartsheet xmlns="${MAIN}"/>`), 'file-damaged'],
  ['rows out of order', sheet(sheetXml('<row r="2"/><row r="1"/>')), 'file-damaged'],
  ['cells out of order', sheet(sheetXml('<row r="1"><c r="B1"/><c r="A1"/></row>')), 'file-damaged'],
  ['a row beyond the last', sheet(sheetXml('<row r="1048577"/>')), 'file-damaged'],
  ['a cell beyond the last column', sheet(sheetXml('<row r="1"><c r="XFE1"/></row>')), 'file-damaged'],
  ['a document type', sheet(`<!DOCTYPE x [<!ENTITY a "b">]>${sheetXml('')}`), 'file-damaged'],
  [
    'bytes that are no UTF-8',
    handMade({ 'xl/worksheets/sheet1.xml': Uint8Array.of(...strToU8(sheetXml('')), 0xff) }),
    'file-damaged',
  ],
  ['texts cut off', handMade({ 'xl/sharedStrings.xml': stringsXml('<t>a</t>').slice(0, -8) }), 'file-damaged'],
  ['formats cut off', handMade({ 'xl/styles.xml': '<styleSheet' }), 'file-damaged'],
  [
    'an array formula over no range',
    sheet(sheetXml('<row r="1"><c r="A1"><f t="array" ref="A0:B2">1</f></c></row>')),
    'file-damaged',
  ],
  ['a directory that counts fewer entries than it has', withByte(good, good.length - 12, 3), 'file-damaged'],
  [
    'an encoding that nobody knows',
    handMade({ 'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="x-unknown"?>${sheetXml('')}` }),
    'file-damaged',
  ],
])('%s is refused by its name', (_what, bytes, reason) => {
  expect(reasonOf(bytes)).toBe(reason);
});

test('a bomb is refused before anything of it is unpacked', () => {
  const bomb = zipSync({ 'a.xml': new Uint8Array(32 << 20) });
  const beginning = bomb.indexOf('.xml'.charCodeAt(3), 30) + 1;
  bomb.fill(0xff, beginning, beginning + 100);
  expect(reasonOf(bomb)).toBe('file-too-large');
});

test('a file that declares more than can be held is refused', () => {
  const at = directoryEntry(good, SHEET_NAME);
  const patched = withByte(withByte(good, at + 27, 0x70), at + 23, 0);
  expect(reasonOf(patched)).toBe('file-too-large');
});

test('an entry that unpacks to more than it declares is stopped on the way', () => {
  const packed = handMade({ 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"/>'.padEnd(3_000_000, ' ')) });
  const at = directoryEntry(packed, SHEET_NAME);
  const lying = withByte(withByte(packed, at + 26, 0), at + 25, 1);
  expect(reasonOf(lying)).toBe('file-too-large');
});

test.each([
  ['a cell whose text is not in the table of texts', '<c r="A1" t="s"><v>5</v></c>'],
  ['a number that is none', '<c r="A1"><v>mười</v></c>'],
  ['an entity of its own', '<c r="A1" t="str"><v>&own;</v></c>'],
  ['a character beyond the last', '<c r="A1" t="str"><v>&#x110000;</v></c>'],
  ['a place among the texts that is no number', '<c r="A1" t="s"><v>mười</v></c>'],
  ['a place among the texts before the first', '<c r="A1" t="s"><v>-1</v></c>'],
  ['a place between two texts', '<c r="A1" t="s"><v>0.5</v></c>'],
])('%s is named when it is read', async (_what, cell) => {
  const host = FileWorkbookHost.open(sheet(sheetXml(`<row r="1">${cell}</row>`)), 'so.xlsx');
  await expect(host.read()).rejects.toMatchObject({ reason: 'file-damaged', subject: 'so.xlsx' });
});

test.each([
  [
    'a selection',
    '<sheetViews><sheetView workbookViewId="0"><selection sqref="nowhere"/></sheetView></sheetViews>',
    '',
  ],
  ['marks', '', '<conditionalFormatting sqref="A0"><cfRule type="expression" priority="1"/></conditionalFormatting>'],
])('%s over no cells is damage, told when the part is asked for', (_what, before, after) => {
  const { document } = FileWorkbookHost.open(sheet(sheetXml('', { before, after })), 'so.xlsx');
  expect(() => [document.selection('7'), document.conditionalFormats('7')]).toThrow(
    expect.objectContaining({ name: 'XmlSyntaxError' }) as Error,
  );
});

test('marks over no cells are damage to who reads the workbook', async () => {
  const after = '<conditionalFormatting sqref="A0"><cfRule type="expression" priority="1"/></conditionalFormatting>';
  const host = FileWorkbookHost.open(sheet(sheetXml('', { after })), 'so.xlsx');
  await expect(host.read()).rejects.toMatchObject({ reason: 'file-damaged', subject: 'so.xlsx' });
});

test('the cause of damage names the part', () => {
  const cutOff = handMade({ 'xl/styles.xml': '<styleSheet' });
  expect(() => FileWorkbookHost.open(cutOff, 'so.xlsx')).toThrow(
    expect.objectContaining({ cause: expect.objectContaining({ part: 'xl/styles.xml' }) as Error }) as Error,
  );
});

describe('a mistake of the program itself is never told as damage', () => {
  const mistake = new RangeError('Maximum call stack size exceeded');
  const fail = () => {
    throw mistake;
  };

  test('while the file is opened', () => {
    expect(() => FileWorkbookHost.open(good, 'so.xlsx', { ...portableUnpacker, crc32: fail })).toThrow(mistake);
  });

  test('while its cells are read', async () => {
    const host = FileWorkbookHost.open(good, 'so.xlsx');
    jest.spyOn(host.document, 'readRange').mockImplementation(fail);
    await expect(host.read()).rejects.toBe(mistake);
  });
});

test.each([
  ['the portable one', portableUnpacker],
  ['that of Node', nodeUnpacker],
])('each unpacker tells what is damaged and what is too large: %s', (_which, unpacker) => {
  const content = strToU8('Thôn Trùa '.repeat(1000));
  const packed = deflateSync(content);
  expect(unpacker.inflate(packed, content.length)).toEqual(content);
  expect(unpacker.inflate(packed, content.length - 1)).toBeNull();
  expect(() => unpacker.inflate(packed.subarray(0, packed.length / 2), content.length)).toThrow();
  expect(() => unpacker.inflate(Uint8Array.of(7, 7, 7, 7), content.length)).toThrow();
  expect(unpacker.crc32(strToU8('123456789'))).toBe(0xcbf43926);
});

test.each<[string, Uint8Array]>([
  [
    'Latin-1',
    Buffer.from(
      `<?xml version="1.0" encoding = 'ISO-8859-1'?>${sheetXml('<row r="1"><c r="A1" t="str"><v>xã</v></c></row>')}`,
      'latin1',
    ),
  ],
  [
    'ASCII',
    Buffer.from(
      `<?xml version="1.0" encoding="US-ASCII"?>${sheetXml('<row r="1"><c r="A1" t="str"><v>x&#xE3;</v></c></row>')}`,
    ),
  ],
  [
    'UTF-16 with blanks in its declaration',
    Buffer.from(
      `\ufeff<?xml version="1.0" encoding = "UTF-16" ?>${sheetXml('<row r="1"><c r="A1" t="str"><v>xã</v></c></row>')}`,
      'utf16le',
    ),
  ],
])('a sheet in %s is read, and what is written of it is in the encoding that it declares', (_encoding, bytes) => {
  const document = FileWorkbookHost.open(handMade({ 'xl/worksheets/sheet1.xml': Uint8Array.from(bytes) })).document;
  const at = (row: number) => ({ row, column: 0 });
  expect(document.readCell('7', at(0)).content.value).toBe('xã');
  document.setCells('7', [{ address: at(1), content: { value: 'phường Đống Đa', formula: null } }]);
  const again = FileWorkbookHost.open(document.save()).document;
  expect([again.readCell('7', at(0)), again.readCell('7', at(1))].map(({ content }) => content.value)).toEqual([
    'xã',
    'phường Đống Đa',
  ]);
});

test("somebody else's XML that cannot be read is left alone", () => {
  const notUtf8 = Uint8Array.of(...strToU8('<a>'), 0xff, ...strToU8('</a>'));
  const { document } = FileWorkbookHost.open(
    handMade({
      'customXml/item1.xml': notUtf8,
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId9', 'customXml', '../customXml/item1.xml'],
      ),
    }),
  );
  expect(document.customXmlParts()).toEqual([]);
  document.setCustomXml('urn:ours', '<own xmlns="urn:ours"/>');
  const again = FileWorkbookHost.open(document.save()).document;
  expect(again.customXmlParts().map(({ namespace }) => namespace)).toEqual(['urn:ours']);
});

const three = (cell: string) => sheet(sheetXml(`<row r="7"><c r="A7"><v>1</v></c>${cell}<c r="C7"><v>2</v></c></row>`));

test.each<[string, Uint8Array, string]>([
  ['a cell whose text is not there', three('<c r="B7" t="s"><v>9</v></c>'), 'không đọc được trang “S”, ô B7'],
  ['a number that is none', three('<c r="B7"><v>mười</v></c>'), 'không đọc được trang “S”, ô B7'],
  ['crossed tags', three('<c r="B7"><v>1</c></v>'), 'không đọc được trang “S”, ô B7'],
  ['cells out of order', three('<c r="D7"/>'), 'không đọc được trang “S”, ô C7'],
  [
    'a merge of no range',
    sheet(sheetXml('', { after: '<conditionalFormatting sqref="A0"><cfRule/></conditionalFormatting>' })),
    'không đọc được trang “S”',
  ],
  ['a sheet that is not there', handMade({ 'xl/worksheets/sheet1.xml': null }), 'thiếu trang “S”'],
  ['formats cut off', handMade({ 'xl/styles.xml': '<styleSheet' }), 'không đọc được phần xl/styles.xml'],
  ['formats of something else', handMade({ 'xl/styles.xml': '<a/>' }), 'không đọc được phần xl/styles.xml'],
  [
    'a checksum',
    withByte(good, directoryEntry(good, SHEET_NAME) + 16, 0),
    'không đọc được phần xl/worksheets/sheet1.xml',
  ],
])('damage is told with its place: %s', async (_what, bytes, damage) => {
  const read = async () => FileWorkbookHost.open(bytes, 'sổ.xlsx').read();
  const failure = await read().catch((cause: unknown) => cause);
  if (!(failure instanceof WorkbookFailure)) throw failure;
  expect(vi.failures.workbook[failure.reason](failure.subject, failure.place)).toBe(
    `Tệp sổ.xlsx bị hỏng: ${damage}. Hãy lấy lại bản khác của tệp.`,
  );
});

test('a sheet that the package calls its chain of calculation stays', () => {
  const { document } = FileWorkbookHost.open(
    handMade({
      'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'),
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'calcChain', 'worksheets/sheet1.xml'],
      ),
    }),
  );
  document.setCells('7', [{ address: { row: 0, column: 0 }, content: { value: 1, formula: null } }]);
  expect(FileWorkbookHost.open(document.save()).document.sheets()).toHaveLength(1);
});

test('formats of somebody else are not written over where the workbook has none', () => {
  const own = '<other/>';
  const { document } = FileWorkbookHost.open(
    handMade({
      'xl/styles.xml': own,
      'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    }),
  );
  const range = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
  document.setFormat('7', range, { bold: true });
  const bytes = document.save();
  expect(strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array())).toBe(own);
  expect(FileWorkbookHost.open(bytes).document.formatAt('7', { row: 0, column: 0 }).bold).toBe(true);
});
