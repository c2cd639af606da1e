import fc from 'fast-check';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { fill, openExcel, protectedCopy, refusalOf, sheetIdOf } from './opened-excel';

const A1 = { row: 0, column: 0 };

/** Writes into A1, formatted so before, and answers what the cell then holds. */
async function typed(written: unknown, numberFormat = 'General') {
  const { Excel, document } = openExcel();
  const sheet = sheetIdOf(document);
  document.setFormat(sheet, { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }, { numberFormat });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[written]];
    await context.sync();
  });
  const { content, numberFormat: after } = document.readCell(sheet, A1);
  return { ...content, numberFormat: after };
}

describe('a value that is written is taken as if it were typed', () => {
  test.each([
    [5, 5, null, 'General'],
    [true, true, null, 'General'],
    ['thôn Trùa', 'thôn Trùa', null, 'General'],
    ['12', 12, null, 'General'],
    ['1,234', 1234, null, '#,##0'],
    ['6.25%', 0.0625, null, '0.00%'],
    ['1/2/2022', 44563, null, 'm/d/yyyy'],
    ['TRUE', true, null, 'General'],
    ["'12", '12', null, 'General'],
    ["'=1+1", '=1+1', null, 'General'],
    ['=', '=', null, 'General'],
    ['-', '-', null, 'General'],
    ['', null, null, 'General'],
  ])('%p becomes %p', async (written, value, formula, numberFormat) => {
    expect(await typed(written)).toEqual({ value, formula, numberFormat });
  });

  test.each([
    ['=1+1', '=1+1', 2],
    ['+A2+3', '=+A2+3', 3],
    ['-A2-3', '=-A2-3', -3],
  ])('%s becomes a formula that is calculated', async (written, formula, value) => {
    expect(await typed(written)).toMatchObject({ formula, value });
  });

  test('an error value becomes an error', async () => {
    expect(await typed('#N/A')).toMatchObject({ value: { error: '#N/A' } });
  });

  test('a number that looks like a date keeps a format that the cell was given', async () => {
    expect(await typed('50%', '0.000')).toEqual({ value: 0.5, formula: null, numberFormat: '0.000' });
  });

  test.each([
    ['12', '12'],
    [12, '12'],
    ['=1+1', '=1+1'],
    [true, 'TRUE'],
  ])('in a text cell %p stays text', async (written, value) => {
    expect(await typed(written, '@')).toEqual({ value, formula: null, numberFormat: '@' });
  });

  test('every number comes through unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (number) => {
        const { value } = await typed(number);
        expect(value).toBe(number + 0);
      }),
      { numRuns: 15 },
    );
  });
});

test('values, formulas and number formats are read cell by cell', async () => {
  const { Excel, document } = openExcel();
  fill(document, { A1: 'Thôn', B1: '=1/4', A2: "'=1+1", B2: 7 });
  await Excel.run(async (context) => {
    const { application, worksheets } = context.workbook;
    application.calculate('Full');
    const range = worksheets.getActiveWorksheet().getRange('A1:C2');
    range.load('values,formulas,numberFormat,address,cellCount,rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    expect(range.values).toEqual([
      ['Thôn', 0.25, ''],
      ['=1+1', 7, ''],
    ]);
    expect(range.formulas).toEqual([
      ['Thôn', '=1/4', ''],
      ['=1+1', 7, ''],
    ]);
    expect(range.numberFormat[0]).toEqual(['General', 'General', 'General']);
    expect(range.address).toBe('Sheet1!A1:C2');
    expect(range.cellCount).toBe(6);
    expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([0, 0, 2, 3]);
  });
});

test('null in an array leaves its cell alone, one value goes into every cell', async () => {
  const { Excel, document } = openExcel();
  fill(document, { A1: 1, B1: 2 });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').values = [[null, 3]];
    sheet.getRange('A2:B3').formulas = 9 as never;
    sheet.getRange('A1:B1').numberFormat = [['0.00', null]];
    await context.sync();
  });
  expect(
    document.readRange(sheetIdOf(document), { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 }),
  ).toMatchObject({
    values: [
      [1, 3],
      [9, 9],
      [9, 9],
    ],
    formulas: Array.from({ length: 3 }, () => [null, null]),
    numberFormats: [
      ['0.00', 'General'],
      ['General', 'General'],
      ['General', 'General'],
    ],
  });
});

describe('what Excel refuses to write', () => {
  const refusals: [string, (sheet: Excel.Worksheet) => void][] = [
    ['an array of too few rows', (sheet) => (sheet.getRange('A1:A2').values = [[1]])],
    [
      'an array of too many columns',
      (sheet) =>
        (sheet.getRange('A1:A2').values = [
          [1, 2],
          [3, 4],
        ]),
    ],
    ['rows of different lengths', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2], [3]])],
    ['formats of another shape', (sheet) => (sheet.getRange('A1:B2').numberFormat = [['0']])],
    ['a number format that is no text', (sheet) => (sheet.getRange('A1').numberFormat = [[5]])],
    ['a formula that is none', (sheet) => (sheet.getRange('A1').formulas = [['=SUM(']])],
    ['an address that is none', (sheet) => sheet.getRange('A0').clear('Contents')],
    ['an address outside the sheet', (sheet) => sheet.getRange('XFE1').clear('Contents')],
    ['an address on another sheet', (sheet) => sheet.getRange('Khác!A1').clear('Contents')],
    ['all cells of a column at once', (sheet) => (sheet.getRange('A:A').values = [[1]])],
    [
      'a list of ranges that is too long',
      (sheet) => (sheet.getRanges('A1,'.repeat(2_800) + 'B1').format.wrapText = true),
    ],
    ['a range that does not fit', (sheet) => (sheet.getRangeByIndexes(0, 0, 0, 1).values = [[1]])],
  ];
  test.each(refusals)('%s', async (_what, write) => {
    const { Excel, document } = openExcel();
    const refused = Excel.run(async (context) => {
      write(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    expect(await refusalOf(refused)).toBe('InvalidArgument');
    expect(document.usedRange(sheetIdOf(document))).toBeNull();
  });
});

describe('a protected sheet', () => {
  const open = () => {
    const document = WorkbookDocument.create();
    fill(document, { A1: 1, B1: 2 });
    const free = { firstRow: 0, firstColumn: 1, lastRow: 0, lastColumn: 1 };
    document.setFormat(sheetIdOf(document), free, { locked: false });
    return openExcel(protectedCopy(document));
  };

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a locked cell', (sheet) => (sheet.getRange('A1').values = [[5]])],
    ['a range with one locked cell', (sheet) => (sheet.getRange('A1:B1').values = [[5, 6]])],
    ['the look of an unlocked cell', (sheet) => (sheet.getRange('B1').format.fill.color = '#FF0000')],
    ['a conditional format', (sheet) => sheet.getRange('B1').conditionalFormats.add('Custom')],
    ['a merge', (sheet) => sheet.getRange('B1:C1').merge()],
    ['the print settings', (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
  ])('refuses %s', async (_what, write) => {
    const { Excel, document } = open();
    const refused = Excel.run(async (context) => {
      write(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    expect(await refusalOf(refused)).toBe('AccessDenied');
    expect(document.readCell(sheetIdOf(document), A1).content.value).toBe(1);
  });

  test('takes what is written into an unlocked cell, and says that it is protected', async () => {
    const { Excel, document } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1').values = [[5]];
      sheet.load('protection/protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    expect(document.readCell(sheetIdOf(document), { row: 0, column: 1 }).content.value).toBe(5);
  });
});

test('the used range holds all values and is a null object on an empty sheet', async () => {
  const { Excel, document } = openExcel(WorkbookDocument.create({ sheetNames: ['Có', 'Trống'] }));
  fill(document, { B2: 1, D5: 'x' });
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Có').getUsedRange(true).load('address');
    const inColumn = context.workbook.worksheets.getItem('Có').getRange('D:D').getUsedRangeOrNullObject(true);
    const none = context.workbook.worksheets.getItem('Trống').getUsedRangeOrNullObject(true);
    const first = context.workbook.worksheets.getItem('Trống').getUsedRange(true).load('address');
    inColumn.load('address');
    none.load('address');
    await context.sync();
    expect(used.address).toBe('Có!B2:D5');
    expect(inColumn.address).toBe('Có!D2:D5');
    expect(none.isNullObject).toBe(true);
    expect(first.address).toBe('Trống!A1');
  });
});

test('ranges are reached by cell, by row and column, and as a selection', async () => {
  const { Excel, document } = openExcel(WorkbookDocument.create({ sheetNames: ["Chỉ tiêu '22"] }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cell = sheet.getRange("'Chỉ tiêu ''22'!B2:D5").getCell(1, 2).load('address');
    const column = cell.getEntireColumn().load('address,values');
    const row = sheet.getCell(6, 0).getEntireRow().load('columnCount');
    const rows = sheet.getRange('5:6').load('rowIndex,rowCount');
    sheet.getRange('C3:D4').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const { worksheet } = selected;
    worksheet.load('name');
    await context.sync();
    expect(cell.address).toBe("'Chỉ tiêu ''22'!D3");
    expect(column.address).toBe("'Chỉ tiêu ''22'!D1:D1048576");
    expect(column.values).toBeNull();
    expect(row.columnCount).toBe(16_384);
    expect([rows.rowIndex, rows.rowCount]).toEqual([4, 2]);
    expect(selected.address).toBe("'Chỉ tiêu ''22'!C3:D4");
    expect(worksheet.name).toBe("Chỉ tiêu '22");
  });
  expect(document.selection(sheetIdOf(document))).toEqual({ firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 3 });
});

test('merging keeps the upper left cell only, clearing takes contents, looks and merges', async () => {
  const { Excel, document } = openExcel();
  fill(document, { A1: 1, B1: 2, A2: 3 });
  const sheetId = sheetIdOf(document);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').merge();
    await context.sync();
  });
  expect(document.usedRange(sheetId)).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 });
  expect(document.merges(sheetId)).toHaveLength(1);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    sheet.getRange('A1:B2').unmerge();
    sheet.getRange().clear();
    await context.sync();
  });
  expect(document.merges(sheetId)).toHaveLength(0);
  expect(document.usedRange(sheetId)).toBeNull();
  expect(document.formatAt(sheetId, A1).bold).toBe(false);
  expect(document.conditionalFormats(sheetId)).toHaveLength(0);
});
