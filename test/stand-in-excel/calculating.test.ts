import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { parseAddress } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/cell';
import { recalculate } from '../../src/stand-in-excel/calculation';
import { fill, loadIronCalcInNode, openExcel, protectedCopy, sheetIdOf } from './opened-excel';

function valueAt(document: WorkbookDocument, address: string): CellValue {
  return document.readCell(sheetIdOf(document), parseAddress(address)).content.value;
}

/** What a formula comes to in a workbook of two sheets with a few numbers. */
async function resultOf(formula: string): Promise<CellValue> {
  const document = WorkbookDocument.create({ sheetNames: ['Chỉ tiêu thôn', "Kế hoạch '22"] });
  fill(document, { A1: 105, A2: 43, A3: 2, B1: 'Trùa', B2: "'=1+1", C1: true, D9: formula });
  document.setCells(sheetIdOf(document, 1), [{ address: { row: 0, column: 0 }, content: { value: 7, formula: null } }]);
  document.setDefinedName({ name: 'soHo', scope: null, reference: "'Chỉ tiêu thôn'!$A$1", hidden: false });
  document.setDefinedName({ name: '_xlnm.Khac', scope: null, reference: '#REF!', hidden: true });
  recalculate(document, await loadIronCalcInNode());
  return valueAt(document, 'D9');
}

test.each<[string, CellValue]>([
  ['=SUM(A1:A3)', 150],
  ['=ROUND(2.675,2)', 2.68],
  ['=TRUNC(A3/A1*100,1)', 1.9],
  ['=ROUNDDOWN(1/43*100,2)', 2.32],
  ['=1/3', 1 / 3],
  ['=A3/A1*100', (2 / 105) * 100],
  ['=IF(A1>0,"có","không")', 'có'],
  ['=IFERROR(1/0,"")', ''],
  ["='Kế hoạch ''22'!A1*2", 14],
  ["='Chỉ tiêu thôn'!A1", 105],
  ['=COUNTIF(A1:A3,">40")', 2],
  ['=TEXT(0.0249,"0.00%")', '2.49%'],
  ['=RANK(A2,A1:A3)', 2],
  ['=INDEX(B1:B2,MATCH(43,A1:A2,0))', '=1+1'],
  ['=B1&" "&A1', 'Trùa 105'],
  ['=A1=105', true],
  ['=C1', true],
  ['=soHo', 105],
  ['=_xlfn.XLOOKUP(43,A1:A3,A1:A3)', 43],
  ['=1/0', { error: '#DIV/0!' }],
  ['=D9', 0],
  ['=NOSUCHFUNCTION(1)', { error: '#NAME?' }],
])('%s is %p', async (formula, value) => {
  expect(await resultOf(formula)).toEqual(value);
});

test.each([[['Sheet2']], [['Sheet2', 'Sheet1']], [['Thôn', 'Sheet3', 'Sheet2']], [['~0', '~~1', 'Biểu ~']]])(
  'the sheets may be called %p',
  async (sheetNames) => {
    const document = WorkbookDocument.create({ sheetNames });
    fill(document, { A1: 21, A2: '=A1*2' });
    recalculate(document, await loadIronCalcInNode());
    expect(valueAt(document, 'A2')).toBe(42);
  },
);

test('a result that the engine cannot compute stays as it was', async () => {
  const document = WorkbookDocument.create();
  fill(document, { A1: '=NOSUCHFUNCTION(1)', A2: '=A1+1' });
  document.storeResults(sheetIdOf(document), [
    { address: parseAddress('A1'), value: 41 },
    { address: parseAddress('A2'), value: 42 },
  ]);
  recalculate(document, await loadIronCalcInNode());
  expect([valueAt(document, 'A1'), valueAt(document, 'A2')]).toEqual([41, 42]);
});

test('cells are calculated after each batch that writes, also what is asked for in it, also under protection', async () => {
  const document = WorkbookDocument.create();
  fill(document, { A1: 1, A2: '=A1*2' });
  document.setFormat(
    sheetIdOf(document),
    { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
    { locked: false },
  );
  const excel = openExcel(protectedCopy(document));
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[21]];
    const result = sheet.getRange('A2').load('values');
    await context.sync();
    expect(result.values).toEqual([[42]]);
  });
  expect(valueAt(excel.document, 'A2')).toBe(42);
});

test('in manual mode only when it is asked for', async () => {
  const { Excel, document } = openExcel();
  fill(document, { A1: 1, A2: '=A1*2' });
  document.storeResults(sheetIdOf(document), [{ address: parseAddress('A2'), value: 2 }]);
  await Excel.run(async (context) => {
    const { application, worksheets } = context.workbook;
    application.calculationMode = 'Manual';
    application.load('calculationMode');
    application.suspendApiCalculationUntilNextSync();
    worksheets.getActiveWorksheet().getRange('A1').values = [[5]];
    await context.sync();
    expect([application.calculationMode, valueAt(document, 'A2')]).toEqual(['Manual', 2]);
    application.calculate('Recalculate');
    await context.sync();
    expect(valueAt(document, 'A2')).toBe(10);
  });
});

test('the engine is not loaded where nothing has to be calculated', async () => {
  const calculation = jest.fn(loadIronCalcInNode);
  const { Excel, host } = openExcel(undefined, { calculation });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
  });
  expect(calculation).not.toHaveBeenCalled();
  await host.calculate();
  await host.calculate();
  expect(calculation).toHaveBeenCalledTimes(1);
});
