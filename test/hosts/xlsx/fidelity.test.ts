import type { Change } from '../../../src/workbook/change';
import { parseAddress } from '../../../src/sheet/address';
import { parseRange } from '../../../src/sheet/range';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { decodePart } from '../../../src/hosts/xlsx/package/part-text';
import { readZip, unpack } from '../../../src/hosts/xlsx/zip/read-zip';
import { invert } from '../../../src/workbook/invert';
import { chartedSheet } from '../../support/charted-sheet';
import { demandingWorkbook, LOCKED, TARGETS } from './demanding-workbook';
import type { IndependentReading } from './excelize';
import { readWithExcelize } from './excelize';

const TARGETS_PART = 'xl/worksheets/sheet1.xml';
const WORKBOOK_PART = 'xl/workbook.xml';
const STYLES_PART = 'xl/styles.xml';

let original: Uint8Array;
let saved: Record<Scenario, Uint8Array>;
let meaning: IndependentReading;
let meanings: Record<Scenario, IndependentReading>;
let targets: string;
let locked: string;

type Scenario = 'cells' | 'format' | 'marks' | 'master' | 'member' | 'summary' | 'chart';

/** What an independent reader is asked about, each done to the workbook as it came. */
const scenarios: Readonly<Record<Scenario, () => Change>> = {
  cells: () => ({
    kind: 'set-cells',
    sheet: targets,
    edits: [
      { address: cell('D5'), content: number(17) },
      { address: cell('F5'), content: { value: 34, formula: '=D5*2' } },
      { address: cell('B6'), content: { value: '=1+1 <b>&', formula: null } },
    ],
  }),
  format: () => ({
    kind: 'set-cells',
    sheet: targets,
    edits: [{ address: cell('E4'), content: number(0.5), numberFormat: '0.0%' }],
  }),
  marks: () => marks(),
  master: () => ({ kind: 'set-cells', sheet: targets, edits: [{ address: cell('H4'), content: number(1) }] }),
  member: () => ({ kind: 'set-cells', sheet: targets, edits: [{ address: cell('H8'), content: number(1) }] }),
  summary: () => ({ kind: 'write-sheet', spec: summary }),
  chart: () => ({ kind: 'write-sheet', spec: chartedSheet(3) }),
};

const TIME_TO_START_THE_INDEPENDENT_READER = 120_000;

beforeAll(async () => {
  original = demandingWorkbook();
  const { sheets } = await FileWorkbookHost.open(original).read();
  targets = sheets.find((sheet) => sheet.name === TARGETS)?.id ?? '';
  locked = sheets.find((sheet) => sheet.name === LOCKED)?.id ?? '';
  const done = Object.entries(scenarios).map(
    async ([name, change]) => [name, await applied(original, change())] as const,
  );
  saved = Object.fromEntries(await Promise.all(done)) as Record<Scenario, Uint8Array>;
  const { unchanged, ...changed } = readWithExcelize({ unchanged: original, ...saved });
  meaning = unchanged;
  meanings = changed;
}, TIME_TO_START_THE_INDEPENDENT_READER);

const blank = { value: null, formula: null };
const number = (value: number) => ({ value, formula: null });
const cell = parseAddress;

const summary: SheetSpec = {
  tag: 'summary',
  name: 'Tổng hợp',
  fontName: 'Times New Roman',
  columnWidths: [5, 30],
  rowHeights: { 0: 40 },
  cells: [
    {
      row: 0,
      column: 0,
      content: { value: '=không phải công thức', formula: null },
      style: { bold: true, fontSize: 14 },
    },
    {
      row: 1,
      column: 1,
      content: { value: 4, formula: `='${TARGETS}'!D4` },
      style: { numberFormat: '0.00', borders: ['top'] },
    },
  ],
  merges: [parseRange('A1:B1')],
  page: {
    orientation: 'landscape',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToPagesWide: 1,
    repeatRows: { first: 0, last: 1 },
    printArea: parseRange('A1:B2'),
    pageNumberFromSecondPage: true,
  },
};

const marks = (): Change => ({
  kind: 'mark-cells',
  sheet: targets,
  marks: [
    { range: parseRange('D4:D5'), level: 'error' },
    { range: parseRange('F7'), level: 'error' },
    { range: parseRange('E4'), level: 'warning' },
  ],
});

async function applied(bytes: Uint8Array, ...changes: Change[]): Promise<Uint8Array> {
  const host = FileWorkbookHost.open(bytes);
  await host.apply(changes);
  return host.save();
}

/** Entries whose packed bytes are not those of the original, or that are new or gone. */
function touchedParts(bytes: Uint8Array): string[] {
  const before = new Map(
    readZip(original).map((entry) => [entry.name, Buffer.from(entry.compressed).toString('latin1')]),
  );
  const after = new Map(readZip(bytes).map((entry) => [entry.name, Buffer.from(entry.compressed).toString('latin1')]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .toSorted();
}

function part(bytes: Uint8Array, name: string): string {
  const entry = readZip(bytes).find((candidate) => candidate.name === name);
  if (!entry) throw new Error(`No ${name}`);
  return decodePart(unpack(entry));
}

/** A sheet's source without the elements of these cells, so that everything around them can be compared. */
function withoutCells(source: string, ...cells: string[]): string {
  return cells.reduce((rest, name) => rest.replace(new RegExp(`<c r="${name}"[^>]*?(/>|>.*?</c>)`), ''), source);
}

test('a workbook that nobody changed is written as it came, part by part and in the same order', () => {
  const saved = FileWorkbookHost.open(original).save();
  expect(touchedParts(saved)).toEqual([]);
  expect(readZip(saved).map((entry) => entry.name)).toEqual(readZip(original).map((entry) => entry.name));
});

test('reading changes nothing', async () => {
  const host = FileWorkbookHost.open(original);
  await host.read();
  expect(touchedParts(host.save())).toEqual([]);
});

test('setting cells touches these cells and the order to calculate, nothing else', async () => {
  const saved = await applied(original, {
    kind: 'set-cells',
    sheet: targets,
    edits: [
      { address: cell('D5'), content: number(17) },
      { address: cell('F5'), content: { value: 34, formula: '=D5*2' } },
      { address: cell('B6'), content: { value: '=1+1 <b>&', formula: null } },
      { address: cell('G20'), content: { value: true, formula: null } },
      { address: cell('F12'), content: blank },
    ],
  });
  expect(touchedParts(saved)).toEqual([WORKBOOK_PART, TARGETS_PART]);
  expect(part(saved, WORKBOOK_PART).replace(' fullCalcOnLoad="1"', '')).toBe(part(original, WORKBOOK_PART));
  const before = part(original, TARGETS_PART).replace('<dimension ref="A1">', '<dimension ref="A1:M20">');
  const after = part(saved, TARGETS_PART)
    .replace(/<row r="20">.*?<\/row>/, '')
    .replace(/A1:\w+20/, 'A1:M20');
  const cells = ['D5', 'F5', 'B6', 'F12'];
  expect(withoutCells(after, ...cells)).toBe(withoutCells(before, ...cells));
});

test('an independent reader sees the new contents, and everything else as it was', () => {
  const read = meanings.cells;
  const old = meaning.sheets[TARGETS];
  const now = read.sheets[TARGETS];
  expect(now?.cells['D5']).toEqual({ ...old?.cells['D5'], value: '17' });
  expect(now?.cells['F5']).toEqual({ ...old?.cells['F5'], value: '34', formula: 'D5*2' });
  expect(now?.cells['B6']).toEqual({ ...old?.cells['B6'], value: '=1+1 <b>&' });
  const others = (reading: typeof now) => ({ ...reading, cells: { ...reading?.cells, D5: null, F5: null, B6: null } });
  expect(others(now)).toEqual(others(old));
  expect({ ...read.sheets, [TARGETS]: null }).toEqual({ ...meaning.sheets, [TARGETS]: null });
  expect(read.definedNames).toEqual(meaning.definedNames);
});

test('a new number format leaves every other trait of the cell', () => {
  expect(touchedParts(saved.format)).toEqual([STYLES_PART, WORKBOOK_PART, TARGETS_PART]);
  const style = (reading: IndependentReading) => reading.sheets[TARGETS]?.cells['E4']?.style as Record<string, unknown>;
  expect(style(meaning)).toMatchObject({ NumFmt: 10 });
  expect(style(meanings.format)).toEqual({
    ...style(meaning),
    NumFmt: 0,
    CustomNumFmt: '0.0%',
    DecimalPlaces: 1,
  });
});

test('marks touch the sheet and the formats, come first, and are read again', async () => {
  expect(touchedParts(saved.marks)).toEqual([STYLES_PART, TARGETS_PART]);
  const host = FileWorkbookHost.open(saved.marks);
  const rules = host.document.conditionalFormats(targets);
  expect(rules.map((rule) => [rule.type, rule.priority])).toEqual([
    ['expression', 1],
    ['expression', 2],
    ['colorScale', 3],
    ['cellIs', 4],
    ['dataBar', 5],
  ]);
  expect(rules[0]).toMatchObject({ stopIfTrue: true, look: { bold: true, underline: true, fill: '#FFC7CE' } });
  const { sheets } = await host.read();
  expect({ kind: 'mark-cells', sheet: targets, marks: sheets[0]?.marks }).toEqual(marks());
  expect(meanings.marks.sheets[TARGETS]?.cells).toEqual(meaning.sheets[TARGETS]?.cells);
});

test('marks that come off leave the sheet byte for byte as it was, also after saving and opening in between', async () => {
  const marked = await applied(original, marks());
  const unmarked = await applied(marked, { kind: 'mark-cells', sheet: targets, marks: [] });
  expect(part(unmarked, TARGETS_PART)).toBe(part(original, TARGETS_PART));
});

test('marking again replaces the marks and adds no format twice', async () => {
  const once = await applied(original, marks());
  const twice = await applied(once, marks());
  expect(part(twice, TARGETS_PART)).toBe(part(once, TARGETS_PART));
  expect(part(twice, STYLES_PART)).toBe(part(once, STYLES_PART));
});

test('edits undone give the very bytes of the sheet', async () => {
  const host = FileWorkbookHost.open(original);
  const before = await host.read();
  const edits = [
    { address: cell('D5'), content: number(17), numberFormat: '0.000' },
    { address: cell('B4'), content: { value: 'Thôn khác', formula: null } },
    { address: cell('H4'), content: number(1) },
    { address: cell('C13'), content: blank },
    { address: cell('P30'), content: number(3) },
  ];
  const changes: Change[] = [{ kind: 'set-cells', sheet: targets, edits }];
  await host.apply(changes);
  await host.apply(invert(changes, before));
  expect(part(host.save(), TARGETS_PART)).toBe(part(original, TARGETS_PART));
  expect((await host.read()).sheets).toEqual(before.sheets);
});

test('edits undone after saving and opening give the same contents and formats', async () => {
  const before = await FileWorkbookHost.open(original).read();
  const edits = ['D5', 'B4', 'H4', 'H7', 'E6'].map((name) => ({
    address: cell(name),
    content: number(1),
    numberFormat: '0',
  }));
  const changes: Change[] = [{ kind: 'set-cells', sheet: targets, edits }];
  const saved = await applied(original, ...changes);
  const restored = FileWorkbookHost.open(await applied(saved, ...invert(changes, before)));
  expect((await restored.read()).sheets).toEqual(before.sheets);
});

test.each([
  ['the cell that spells it out', 'H4', 'master' as const],
  ['one that refers to it', 'H8', 'member' as const],
])('overwriting %s leaves the other cells of a shared formula theirs', (_which, name, scenario) => {
  const rows = [4, 5, 6, 7, 8, 9, 10, 11, 12];
  const { document } = FileWorkbookHost.open(saved[scenario]);
  const formulas = rows.map((row) => document.readCell(targets, cell(`H${row}`)).content.formula);
  const expected = rows.map((row) => (`H${row}` === name ? null : `=D${row}+F${row}*$C$4`));
  expect(formulas).toEqual(expected);
  const independent = meanings[scenario].sheets[TARGETS]?.cells;
  expect(rows.map((row) => independent?.[`H${row}`]?.formula)).toEqual(
    expected.map((formula) => formula?.slice(1) ?? ''),
  );
  const untouched = name === 'H4' ? ['H4', 'H5'] : [name];
  const rest = (bytes: Uint8Array) => withoutCells(part(bytes, TARGETS_PART), ...untouched);
  expect(rest(saved[scenario])).toBe(rest(original));
});

test('overwriting every cell of a shared formula leaves none behind', async () => {
  const edits = Array.from({ length: 9 }, (_row, index) => ({
    address: cell(`H${index + 4}`),
    content: number(index),
  }));
  const saved = await applied(original, { kind: 'set-cells', sheet: targets, edits });
  expect(part(saved, TARGETS_PART)).not.toContain('t="shared"');
});

test('new results of formulas leave the formulas as they are written', () => {
  const { document } = FileWorkbookHost.open(original);
  document.storeResults(targets, [
    { address: cell('H4'), value: 836 },
    { address: cell('H5'), value: 'chữ' },
    { address: cell('C13'), value: 972 },
    { address: cell('D4'), value: 99 },
  ]);
  const source = part(document.save(), TARGETS_PART);
  expect(source).toContain('<c r="H4"><f t="shared" ref="H4:H12" si="0">D4+F4*$C$4</f><v>836</v></c>');
  expect(source).toContain('<c r="H5" t="str"><f t="shared" si="0"></f><v>chữ</v></c>');
  expect(source).toContain('<c r="C13"><f>SUM(C4:C12)</f><v>972</v></c>');
  const rest = (bytes: string) => withoutCells(bytes, 'H4', 'H5', 'C13');
  expect(rest(source)).toBe(rest(part(original, TARGETS_PART)));
});

test('a part of an array formula is not overwritten, the whole of it is', async () => {
  const host = FileWorkbookHost.open(original);
  const column = Array.from({ length: 9 }, (_row, index) => ({
    address: cell(`J${index + 4}`),
    content: number(index),
  }));
  const whole: Change = { kind: 'set-cells', sheet: targets, edits: column };
  await expect(host.apply([{ ...whole, edits: column.slice(0, 2) }])).rejects.toMatchObject({
    reason: 'excel-refused',
    subject: 'J4',
  });
  expect(touchedParts(host.save())).toEqual([]);
  await host.apply([whole]);
  expect(part(host.save(), TARGETS_PART)).not.toContain('t="array"');
});

test('a locked cell of a protected sheet stops everything, also what came before it', async () => {
  const host = FileWorkbookHost.open(original);
  const changes: Change[] = [
    { kind: 'write-sheet', spec: summary },
    marks(),
    { kind: 'store-settings', settings: 'x' },
    {
      kind: 'set-cells',
      sheet: targets,
      edits: [{ address: cell('D5'), content: number(17), numberFormat: '0.0000' }],
    },
    { kind: 'set-cells', sheet: locked, edits: [{ address: cell('A1'), content: number(1) }] },
  ];
  await expect(host.apply(changes)).rejects.toMatchObject({ reason: 'sheet-protected', subject: LOCKED });
  expect(touchedParts(host.save())).toEqual([]);
  expect((await host.read()).sheets.map((sheet) => sheet.name)).toEqual([TARGETS, LOCKED, 'Bảng']);
});

test('an unlocked cell of a protected sheet can be set, marks and layout of the sheet cannot', async () => {
  const host = FileWorkbookHost.open(original);
  await host.apply([{ kind: 'set-cells', sheet: locked, edits: [{ address: cell('B1'), content: number(1) }] }]);
  expect(host.document.readCell(locked, cell('B1'))).toMatchObject({ content: number(1), locked: false });
  const refused = { reason: 'sheet-protected', subject: LOCKED };
  await expect(
    host.apply([{ kind: 'mark-cells', sheet: locked, marks: [{ range: parseRange('B1'), level: 'error' }] }]),
  ).rejects.toMatchObject(refused);
  const { document } = host;
  const operations = [
    () => document.clearSheet(locked),
    () => document.addMerges(locked, [parseRange('B2:C2')]),
    () => document.setRowHeight(locked, 0, 0, 20),
    () => document.setColumnWidth(locked, 0, 0, 20),
    () => document.setFormat(locked, parseRange('B1'), { bold: true }),
    () => document.setPageSettings(locked, { orientation: 'landscape' }),
  ];
  for (const operation of operations) expect(operation).toThrow(expect.objectContaining(refused) as Error);
});

test('settings touch nothing but their own part and what leads to it, and go without a trace', async () => {
  const stored = await applied(original, { kind: 'store-settings', settings: '{"tên":"<Xã> & \r\n]]>"}' });
  expect(touchedParts(stored)).toEqual([
    '[Content_Types].xml',
    'customXml/_rels/item2.xml.rels',
    'customXml/item2.xml',
    'customXml/itemProps2.xml',
    'xl/_rels/workbook.xml.rels',
  ]);
  expect((await FileWorkbookHost.open(stored).read()).settings).toBe('{"tên":"<Xã> & \r\n]]>"}');
  const again = await applied(stored, { kind: 'store-settings', settings: 'khác' });
  expect((await FileWorkbookHost.open(again).read()).settings).toBe('khác');
  const forgotten = await applied(again, { kind: 'store-settings', settings: null });
  expect(readZip(forgotten).map((entry) => entry.name)).toEqual(readZip(original).map((entry) => entry.name));
  for (const name of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
    expect(part(forgotten, name)).toBe(part(original, name));
});

test('a sheet of the tool is added without touching those of the officer, and taken away again', async () => {
  const added = saved.summary;
  expect(touchedParts(added)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    STYLES_PART,
    WORKBOOK_PART,
    'xl/worksheets/sheet4.xml',
  ]);
  const read = meanings.summary;
  expect(read.names).toEqual([TARGETS, LOCKED, 'Bảng', 'Tổng hợp']);
  expect({ ...read.sheets, 'Tổng hợp': undefined }).toEqual(meaning.sheets);
  expect(read.sheets['Tổng hợp']).toMatchObject({
    cells: {
      A1: {
        value: '=không phải công thức',
        formula: '',
        style: { NumFmt: 49, Font: { Bold: true, Size: 14, Family: 'Times New Roman' } },
      },
      B2: { value: '4', formula: `'${TARGETS}'!D4`, style: { NumFmt: 2 } },
    },
    page: { Size: 9, Orientation: 'landscape', FitToWidth: 1, FitToHeight: 0 },
    heightOf1: 40,
    widthOfB: 30.7109375,
  });
  const removed = await applied(added, { kind: 'remove-sheet', tag: 'summary' });
  expect(readZip(removed).map((entry) => entry.name)).toEqual(readZip(original).map((entry) => entry.name));
  for (const name of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', TARGETS_PART]) {
    expect(part(removed, name)).toBe(part(original, name));
  }
});

test('a sheet with a chart brings its own parts, beside the drawings and charts of the officer, and takes them along', async () => {
  expect(touchedParts(saved.chart)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/charts/chart2.xml',
    'xl/drawings/_rels/drawing2.xml.rels',
    'xl/drawings/drawing2.xml',
    STYLES_PART,
    WORKBOOK_PART,
    'xl/worksheets/_rels/sheet4.xml.rels',
    'xl/worksheets/sheet4.xml',
  ]);
  const { 'Tổng hợp kế hoạch': own, ...officers } = meanings.chart.sheets;
  expect(officers).toEqual(meaning.sheets);
  expect(own).toMatchObject({ cells: { A3: { value: '=1+1' }, B3: { value: '4' } } });
  const removed = await applied(saved.chart, { kind: 'remove-sheet', tag: 'summary' });
  expect(readZip(removed).map((entry) => entry.name)).toEqual(readZip(original).map((entry) => entry.name));
  for (const name of ['[Content_Types].xml', 'xl/charts/chart1.xml']) {
    expect(part(removed, name)).toBe(part(original, name));
  }
});

test('coming to the front touches the views of the sheets and nothing of their cells', async () => {
  const saved = await applied(original, { kind: 'activate', target: { sheet: locked }, range: parseRange('B1:C2') });
  expect(touchedParts(saved)).toEqual([WORKBOOK_PART, TARGETS_PART, 'xl/worksheets/sheet2.xml']);
  const withoutViews = (bytes: Uint8Array) => part(bytes, TARGETS_PART).replace(/ tabSelected="\w+"/, '');
  expect(withoutViews(saved)).toBe(withoutViews(original));
  const { document } = FileWorkbookHost.open(saved);
  expect(document.activeSheet()).toBe(locked);
  expect(document.selection(locked)).toEqual(parseRange('B1:C2'));
});
