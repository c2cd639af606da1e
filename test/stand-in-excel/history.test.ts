import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { fill, openExcel, sheetIdOf } from './opened-excel';

const A1 = { row: 0, column: 0 };
const range = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

function opened() {
  const document = WorkbookDocument.create();
  fill(document, { A1: 1 });
  const { host } = openExcel(document);
  const sheet = sheetIdOf(document);
  const type = (value: number) => host.edit(sheet, [{ address: A1, content: { value, formula: null } }]);
  const shown = () => document.readCell(sheet, A1).content.value;
  return { document, host, sheet, type, shown };
}

test('edits are undone one by one, and made again', () => {
  const { host, type, shown } = opened();
  type(2);
  type(3);
  host.undo();
  expect(shown()).toBe(2);
  host.undo();
  expect(shown()).toBe(1);
  expect(host.canUndo).toBe(false);
  host.redo();
  host.redo();
  expect(shown()).toBe(3);
  expect(host.canRedo).toBe(false);
});

test('what is typed after a step back cannot be followed by the steps that were undone', () => {
  const { host, type, shown } = opened();
  type(2);
  host.undo();
  type(5);
  host.redo();
  expect(shown()).toBe(5);
});

test('a workbook whose every step was undone is the file that it was', () => {
  const { document, host, sheet, type } = opened();
  const before = document.save();
  type(2);
  host.change({ sheet, range }, () => document.setColumnWidth(sheet, 0, 0, 20));
  host.change({ sheet, range }, () => document.setFormat(sheet, range, { bold: true }));
  host.change({ sheet, range }, () => document.addSheet('Khác'));
  const after = document.save();
  while (host.canUndo) host.undo();
  expect(document.save()).toEqual(before);
  while (host.canRedo) host.redo();
  expect(document.save()).toEqual(after);
});

test('selecting, and an edit that changes nothing, are no steps', () => {
  const { document, host, sheet, type } = opened();
  document.activate(sheet, { firstRow: 3, firstColumn: 3, lastRow: 4, lastColumn: 4 });
  type(1);
  expect(host.canUndo).toBe(false);
});

test('formats that were undone do not come back under another name', () => {
  const { document, host, sheet } = opened();
  host.change({ sheet, range }, () => document.setFormat(sheet, range, { bold: true }));
  host.undo();
  host.change({ sheet, range }, () => document.setFormat(sheet, range, { italic: true }));
  expect(document.formatAt(sheet, A1)).toMatchObject({ bold: false, italic: true });
});

test('a batch of an add-in is one step, and one that only reads is none', async () => {
  const { Excel, document, host } = openExcel();
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
    cells.values = [[1], [2]];
    cells.format.font.bold = true;
    await context.sync();
  });
  const sheet = sheetIdOf(document);
  expect(host.canUndo).toBe(true);
  host.undo();
  expect(host.canUndo).toBe(false);
  expect(document.readCell(sheet, A1).content.value).toBeNull();
  expect(document.formatAt(sheet, A1).bold).toBe(false);
});
