import type { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { WorkbookDocument as Workbook } from '../../../src/hosts/xlsx/document';
import { parseRange } from '../../../src/sheet/range';
import type { Change } from '../../../src/workbook/change';
import { editedSince } from '../../../src/workbook/edited-since';
import { definedNameOfTag } from '../../../src/workbook/own/own-sheets';
import type { SheetSpec, SpecCell } from '../../../src/workbook/sheet-spec';
import { invert } from '../../../src/workbook/invert';
import { fill, sheetIdOf } from '../../stand-in-excel/opened-excel';
import { appliedByBoth, failureOf, openOffice } from './open-office';

const BOX = ['top', 'bottom', 'left', 'right'] as const;

function cell(
  row: number,
  column: number,
  value: SpecCell['content']['value'],
  style: SpecCell['style'] = {},
  formula: string | null = null,
): SpecCell {
  return { row, column, content: { value, formula }, style };
}

function spec(more: Partial<SheetSpec> = {}): SheetSpec {
  return {
    tag: 'summary',
    name: 'Tổng hợp kế hoạch',
    fontName: 'Times New Roman',
    columnWidths: [5, 22, 10, 10],
    rowHeights: { 0: 30, 3: 18 },
    cells: [
      cell(0, 0, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', {
        bold: true,
        fontSize: 13,
        horizontal: 'center',
        vertical: 'center',
        wrap: true,
      }),
      cell(1, 0, 'Độc lập - Tự do - Hạnh phúc', { italic: true, underline: true, horizontal: 'right' }),
      cell(2, 0, 'TT', { borders: BOX, fill: '#DDEBF7' }),
      cell(2, 1, 'Thôn', { borders: BOX, fill: '#DDEBF7' }),
      cell(2, 2, 'Hộ', { borders: BOX }),
      cell(3, 0, 1, { borders: BOX }),
      cell(3, 1, '=1+1', { borders: BOX, horizontal: 'left' }),
      cell(3, 2, 105, { borders: BOX, numberFormat: '#,##0' }, "='Chỉ tiêu thôn'!B2"),
      cell(5, 1, null, { borders: ['top'] }),
      cell(5, 2, null, { borders: ['top'] }),
      cell(6, 3, "'trích dẫn", { borders: ['left', 'bottom'] }),
      cell(7, 1, '12', { vertical: 'top' }),
    ],
    merges: [parseRange('A1:D1'), parseRange('A2:D2')],
    page: {
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToPagesWide: 1,
      repeatRows: { first: 2, last: 2 },
      printArea: parseRange('A1:D8'),
      pageNumberFromSecondPage: true,
    },
    ...more,
  };
}

function sample(): WorkbookDocument {
  const document = Workbook.create({ sheetNames: ['Chỉ tiêu thôn'] });
  fill(document, { A2: 'Trùa', B2: 105 });
  return document;
}

/** Everything about the tool's own sheet that a person can see, on screen and on paper. */
function pictureOf(document: WorkbookDocument, name = 'Tổng hợp kế hoạch') {
  const { id } = document.sheetNamed(name) ?? { id: '' };
  const cells = [];
  for (let row = 0; row < 9; row += 1) {
    for (let column = 0; column < 5; column += 1) {
      const { borders, ...format } = document.formatAt(id, { row, column });
      const { content } = document.readCell(id, { row, column });
      cells.push({ at: `${row} ${column}`, ...format, borders: [...borders].sort(), content });
    }
  }
  return {
    cells,
    merges: document.merges(id),
    widths: [0, 1, 2, 3, 4].map((column) => document.columnWidth(id, column)),
    heights: [0, 1, 2, 3, 4].map((row) => document.rowHeight(id, row)),
    page: document.pageSettings(id),
    names: document.definedNames().filter((defined) => defined.hidden),
  };
}

describe('a sheet of the tool', () => {
  test('is the same, cell for cell, line for line and on paper, from both hosts', async () => {
    const { fileDocument, officeDocument, office, file } = await appliedByBoth(sample().save(), [
      { kind: 'write-sheet', spec: spec() },
    ]);
    expect(pictureOf(officeDocument)).toEqual(pictureOf(fileDocument));
    expect(await office.read()).toEqual(await file.read());
  });

  test('without page numbers and repeated rows, and on one page', async () => {
    const { repeatRows: _rows, ...page } = spec().page;
    const bare = spec({
      page: { ...page, pageNumberFromSecondPage: false, orientation: 'portrait', fitToPagesHigh: 1 },
    });
    const { fileDocument, officeDocument } = await appliedByBoth(sample().save(), [
      { kind: 'write-sheet', spec: bare },
    ]);
    expect(pictureOf(officeDocument)).toEqual(pictureOf(fileDocument));
  });

  test('is written in one request, and found again by its tag under another name', async () => {
    const { office, host, document } = openOffice(sample());
    await office.read();
    host.reset();
    await office.apply([
      { kind: 'write-sheet', spec: spec() },
      { kind: 'activate', target: { tag: 'summary' }, range: parseRange('A1') },
    ]);
    expect(host.requests).toHaveLength(1);
    expect(document.activeSheet()).toBe(document.sheetNamed('Tổng hợp kế hoạch')?.id);
    document.renameSheet(document.activeSheet(), 'Biểu 1');
    host.reset();
    expect((await office.read()).sheets.map(({ name, tag }) => [name, tag])).toEqual([
      ['Chỉ tiêu thôn', null],
      ['Biểu 1', 'summary'],
    ]);
    expect(host.requests).toHaveLength(1);
  });

  test('is rewritten in place: nothing of the former one shines through', async () => {
    const changes: Change[] = [{ kind: 'write-sheet', spec: spec() }];
    const { file, office, fileDocument, officeDocument } = await appliedByBoth(sample().save(), changes);
    const short = spec({
      cells: [cell(0, 0, 'Ngắn hơn'), cell(4, 1, 7)],
      merges: [],
      rowHeights: { 1: 40 },
      columnWidths: [9],
    });
    for (const host of [file, office]) {
      await host.read();
      await host.apply([{ kind: 'write-sheet', spec: short }]);
    }
    expect(officeDocument.sheets()).toHaveLength(2);
    const [fromOffice, fromFile] = [pictureOf(officeDocument), pictureOf(fileDocument)];
    expect(fromOffice.cells).toEqual(fromFile.cells);
    expect(fromOffice.merges).toEqual([]);
    expect(fromOffice.heights).toEqual([15, 40, 15, 15, 15]);
  });

  test('counts as edited only where it is: a formula that comes to no text is none', async () => {
    const { office } = openOffice(sample());
    const before = await office.read();
    const empty = cell(8, 1, '', {}, '=IF(\'Chỉ tiêu thôn\'!B2>0,"",1)');
    const changes: Change[] = [{ kind: 'write-sheet', spec: spec({ cells: [...spec().cells, empty] }) }];
    await office.apply(changes);
    expect(editedSince(changes, await office.read())).toEqual([]);
    await office.apply(invert(changes, before));
    expect(await office.read()).toEqual(before);
  });

  test('takes another name where its own is taken', async () => {
    const { office, document } = openOffice(Workbook.create({ sheetNames: ['Chỉ tiêu thôn', 'TỔNG HỢP kế hoạch'] }));
    await office.apply([{ kind: 'write-sheet', spec: spec() }]);
    expect(document.sheetNamed('Tổng hợp kế hoạch (2)')).toBeDefined();
  });

  test('is taken away with its tag, and nothing else is', async () => {
    const { office, document } = openOffice(sample());
    const before = await office.read();
    await office.apply([{ kind: 'write-sheet', spec: spec() }]);
    await office.read();
    await office.apply([{ kind: 'remove-sheet', tag: 'summary' }]);
    expect(await office.read()).toEqual(before);
    expect(document.definedNames()).toEqual([]);
    await office.apply([{ kind: 'remove-sheet', tag: 'summary' }]);
    expect(document.sheets()).toHaveLength(1);
  });

  test('is added again where a person has deleted it', async () => {
    const { office, document, Excel } = openOffice(sample());
    await office.apply([{ kind: 'write-sheet', spec: spec() }]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tổng hợp kế hoạch').delete();
      await context.sync();
    });
    await office.read();
    await office.apply([{ kind: 'write-sheet', spec: spec() }]);
    expect((await office.read()).sheets.map(({ tag }) => tag)).toEqual([null, 'summary']);
    const tags = document.definedNames().filter(({ name }) => name === definedNameOfTag('summary'));
    expect(tags.map(({ reference }) => reference)).toEqual(["'Tổng hợp kế hoạch'!$A$1"]);
  });
});

describe('where Excel refuses half-way', () => {
  const broken = (document: WorkbookDocument): Change => ({
    kind: 'set-cells',
    sheet: sheetIdOf(document),
    edits: [{ address: { row: 8, column: 8 }, content: { value: 0, formula: '=(' } }],
  });

  test('a sheet that was added is taken away again', async () => {
    const { office, document } = openOffice(sample());
    const before = await office.read();
    expect((await failureOf(office.apply([{ kind: 'write-sheet', spec: spec() }, broken(document)]))).reason).toBe(
      'excel-refused',
    );
    expect(await office.read()).toEqual(before);
    expect(document.definedNames()).toEqual([]);
  });

  test('a sheet that was rewritten holds what it held', async () => {
    const { office, document } = openOffice(sample());
    await office.apply([{ kind: 'write-sheet', spec: spec() }]);
    const before = await office.read();
    const other = spec({ cells: [cell(0, 0, 'Khác'), cell(9, 9, 5)] });
    await failureOf(office.apply([{ kind: 'write-sheet', spec: other }, broken(document)]));
    const after = await office.read();
    expect(after.sheets[1]?.values).toEqual(before.sheets[1]?.values);
    expect(after.sheets[1]?.formulas).toEqual(before.sheets[1]?.formulas);
    expect(after.sheets[1]?.numberFormats).toEqual(before.sheets[1]?.numberFormats);
  });

  test('a second refusal on a sheet that was never written is named by its code', async () => {
    const { office } = openOffice(sample());
    await office.read();
    const refused = spec({
      merges: [parseRange('A1:B2')],
      page: { ...spec().page, margins: { top: -5, bottom: 0, left: 0, right: 0 } },
    });
    expect((await failureOf(office.apply([{ kind: 'write-sheet', spec: refused }]))).subject).toBe('InvalidArgument');
    expect((await office.read()).sheets).toHaveLength(1);
  });
});
