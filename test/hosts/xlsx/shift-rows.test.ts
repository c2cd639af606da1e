import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { shiftRowsInFormula } from '../../../src/hosts/xlsx/sheet/row-shift';
import { parseAddress } from '../../../src/sheet/address';
import { formatRange, parseRange } from '../../../src/sheet/range';

const insert = { kind: 'insert', at: 4, count: 1 } as const;
const remove = { kind: 'delete', at: 4, count: 2 } as const;

// The rules of Excel and of ISO/IEC 29500-1: a range that rows come into grows, one at whose end they come does not.
test.each([
  ['=A4+A5', '=A4+A6', '=A4+#REF!'],
  ['=SUM(A1:A9)', '=SUM(A1:A10)', '=SUM(A1:A7)'],
  ['=SUM(A1:A4)', '=SUM(A1:A4)', '=SUM(A1:A4)'],
  ['=SUM(A5:A9)', '=SUM(A6:A10)', '=SUM(A5:A7)'],
  ['=SUM(A5:A6)', '=SUM(A6:A7)', '=SUM(#REF!)'],
  ['=SUM(A1:A5)', '=SUM(A1:A6)', '=SUM(A1:A4)'],
  ['=$A$7*2', '=$A$8*2', '=$A$5*2'],
  ['=SUM(C:C)', '=SUM(C:C)', '=SUM(C:C)'],
  ['="A7"&Khác!A7', '="A7"&Khác!A7', '="A7"&Khác!A7'],
  ["='Chỉ tiêu'!A7", "='Chỉ tiêu'!A8", "='Chỉ tiêu'!A5"],
])('%s reads %s after a row came in, and %s after two went', (formula, afterInsert, afterDelete) => {
  expect(shiftRowsInFormula(formula, 'Chỉ tiêu', true, insert)).toBe(afterInsert);
  expect(shiftRowsInFormula(formula, 'Chỉ tiêu', true, remove)).toBe(afterDelete);
});

function workbook() {
  const document = WorkbookDocument.create({ sheetNames: ['Chỉ tiêu', 'Khác'] });
  const [sheet = '', other = ''] = document.sheets().map(({ id }) => id);
  const put = (id: string, address: string, value: number | null, formula: string | null = null) =>
    document.setCells(id, [{ address: parseAddress(address), content: { value, formula } }]);
  for (let row = 1; row <= 8; row += 1) put(sheet, `A${row}`, row);
  put(sheet, 'A9', 36, '=SUM(A1:A8)');
  put(sheet, 'B9', 36, "='Chỉ tiêu'!A9");
  put(other, 'A1', 36, "='Chỉ tiêu'!A9");
  document.addMerges(sheet, [parseRange('C1:C2'), parseRange('C6:D7')]);
  document.setFormat(sheet, parseRange('A4'), { bold: true });
  document.setPageSettings(sheet, { printArea: parseRange('A1:D9'), breaksBefore: [6] });
  const look = { fill: '#FFC7CE' };
  document.addConditionalFormat(sheet, { ranges: [parseRange('A3:A8')], formula: 'A3>$A$9', look, stopIfTrue: false });
  const at = (id: string, address: string) => document.readCell(id, parseAddress(address)).content;
  return { document, sheet, other, at };
}

test('after a row came in, everything that names rows has followed', () => {
  const { document, sheet, other, at } = workbook();
  document.shiftRows(sheet, insert);
  expect(['A4', 'A5', 'A6', 'A9'].map((address) => at(sheet, address).value)).toEqual([4, null, 5, 8]);
  expect(at(sheet, 'A10').formula).toBe('=SUM(A1:A9)');
  expect(at(sheet, 'B10').formula).toBe("='Chỉ tiêu'!A10");
  expect(at(other, 'A1').formula).toBe("='Chỉ tiêu'!A10");
  expect(document.merges(sheet).map(formatRange)).toEqual(['C1:C2', 'C7:D8']);
  expect(document.formatAt(sheet, parseAddress('A5')).bold).toBe(true);
  const { printArea, breaksBefore } = document.pageSettings(sheet);
  expect(printArea && formatRange(printArea)).toBe('A1:D10');
  expect(breaksBefore).toEqual([7]);
  const [rule] = document.conditionalFormats(sheet);
  expect(rule?.ranges.map(formatRange)).toEqual(['A3:A9']);
  expect(rule?.formulas).toEqual(['A3>$A$10']);
});

test('what was inserted and deleted again leaves all cells as they were, also in the saved file', () => {
  const { document, sheet, other } = workbook();
  const cells = () => [sheet, other].map((id) => document.readRange(id, parseRange('A1:F12')));
  const before = cells();
  document.shiftRows(sheet, { kind: 'insert', at: 4, count: 2 });
  document.shiftRows(sheet, { kind: 'delete', at: 4, count: 2 });
  expect(cells()).toEqual(before);
  const again = WorkbookDocument.open(document.save());
  expect([sheet, other].map((id) => again.readRange(id, parseRange('A1:F12')))).toEqual(before);
});

test('rows that go take their merges and rules with them', () => {
  const { document, sheet, at } = workbook();
  document.shiftRows(sheet, { kind: 'delete', at: 5, count: 2 });
  expect(document.merges(sheet).map(formatRange)).toEqual(['C1:C2']);
  expect(at(sheet, 'A7').formula).toBe('=SUM(A1:A6)');
  expect(document.pageSettings(sheet).breaksBefore).toEqual([]);
});
