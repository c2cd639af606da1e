import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { workbookWithFonts } from '../support/workbook-with-fonts';
import { fill, openExcel, refusalOf, sheetIdOf } from './opened-excel';

const A1 = { row: 0, column: 0 };

test('looks are set on ranges and lists of ranges, and read where all cells agree', async () => {
  const { Excel, document } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { format } = sheet.getRanges('A1:B1,D4');
    format.fill.color = '#ffeb9c';
    format.font.set({ name: 'Arial', size: 14, bold: true, italic: true, underline: 'Single', color: '#9C0006' });
    format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true });
    format.protection.locked = false;
    const read = sheet
      .getRange('A1:B1')
      .format.load('horizontalAlignment,verticalAlignment,wrapText,fill/color,font,protection/locked');
    const mixed = sheet.getRange('A1:C1').format.load('fill/color,font/bold');
    await context.sync();
    expect(read.toJSON()).toMatchObject({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      fill: { color: '#FFEB9C' },
      font: { name: 'Arial', size: 14, bold: true, italic: true, underline: 'Single', color: '#9C0006' },
      protection: { locked: false },
    });
    expect([mixed.fill.color, mixed.font.bold]).toEqual([null, null]);
    sheet.getRange('A1').format.fill.clear();
    const cleared = sheet.getRange('A1').format.fill.load('color');
    await context.sync();
    expect(cleared.color).toBe('#FFFFFF');
  });
  expect(document.formatAt(sheetIdOf(document), { row: 3, column: 3 })).toMatchObject({ fill: '#FFEB9C', bold: true });
});

test('columns are measured in points, rows too, and rows fit their text again', async () => {
  const { Excel, document } = openExcel();
  const sheetId = sheetIdOf(document);
  const usual = document.rowHeight(sheetId, 4);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B:C').format.columnWidth = 57.75;
    sheet.getRange('3:5').format.rowHeight = 30;
    sheet.getRange('A5:B5').format.autofitRows();
    const two = sheet.getRange('B1:C1').format.load('columnWidth,rowHeight');
    const mixed = sheet.getRange('A4:B5').format.load('columnWidth,rowHeight');
    await context.sync();
    expect(two.columnWidth).toBe(57.75);
    expect([mixed.columnWidth, mixed.rowHeight]).toEqual([null, null]);
  });
  expect(document.columnWidth(sheetId, 2)).toBeCloseTo(10.29, 1);
  expect([2, 3, 4].map((row) => document.rowHeight(sheetId, row))).toEqual([30, 30, usual]);
});

test('a box has its edges and the lines between its cells', async () => {
  const { Excel, document } = openExcel();
  await Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').format;
    for (const line of [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'InsideHorizontal',
      'InsideVertical',
    ] as const) {
      borders.getItem(line).style = 'Continuous';
    }
    borders.getItem('EdgeTop').style = 'None';
    const top = borders.getItem('EdgeTop').load('style');
    const inside = borders.getItem('InsideVertical').load('style');
    await context.sync();
    expect([top.style, inside.style]).toEqual(['None', 'Continuous']);
  });
  const sheetId = sheetIdOf(document);
  expect([...document.formatAt(sheetId, A1).borders].sort()).toEqual(['bottom', 'left', 'right']);
  expect([...document.formatAt(sheetId, { row: 1, column: 1 }).borders].sort()).toEqual([
    'bottom',
    'left',
    'right',
    'top',
  ]);
});

describe('looks that Excel refuses, and what is not played', () => {
  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['a colour that is none', 'InvalidArgument', (sheet) => (sheet.getRange('A1').format.fill.color = 'reddish')],
    ['a font size out of bounds', 'InvalidArgument', (sheet) => (sheet.getRange('A1').format.font.size = 500)],
    ['a font name that is no text', 'InvalidArgument', (sheet) => (sheet.getRange('A1').format.font.name = 5 as never)],
    [
      'an alignment that is none',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as never),
    ],
    ['bold that is no boolean', 'InvalidArgument', (sheet) => (sheet.getRange('A1').format.font.bold = 'yes' as never)],
    [
      'lines between the columns of one column',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1:A2').format.borders.getItem('InsideVertical').style = 'Continuous'),
    ],
    [
      'lines between the rows of one row',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1:B1').format.borders.getItem('InsideHorizontal').style = 'Continuous'),
    ],
    [
      'a diagonal line',
      'ApiNotFound',
      (sheet) => (sheet.getRange('A1').format.borders.getItem('DiagonalUp').style = 'Continuous'),
    ],
    [
      'borders of a whole column',
      'ApiNotFound',
      (sheet) => (sheet.getRange('A:A').format.borders.getItem('EdgeTop').style = 'Continuous'),
    ],
    ['the look of a whole column', 'ApiNotFound', (sheet) => sheet.getRange('A:A').format.load('wrapText')],
    ['clearing a part of the formats', 'ApiNotFound', (sheet) => sheet.getRange('A1').clear()],
    ['merging across', 'ApiNotFound', (sheet) => sheet.getRange('A1:B2').merge(true)],
    ['a used range that counts formats', 'ApiNotFound', (sheet) => sheet.getUsedRange().load('address')],
  ])('%s', async (_what, code, ask) => {
    const { Excel } = openExcel();
    const refused = Excel.run(async (context) => {
      ask(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    expect(await refusalOf(refused)).toBe(code);
  });
});

describe('conditional formats', () => {
  test('where identities are stable, a custom rule that comes first draws what it is told, and is found by its identity', async () => {
    const { Excel, document } = openExcel(undefined, { behaviours: { ruleIds: 'stable', newRules: 'first' } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const first = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
      first.custom.rule.formula = '=A1>5';
      const second = sheet.getRanges('B2,D4:E5').conditionalFormats.add('Custom');
      second.custom.rule.formula = '=TRUE';
      second.custom.format.fill.color = '#FFC7CE';
      second.custom.format.font.set({ bold: true, italic: true, underline: 'Single', color: '#9C0006' });
      second.priority = 0;
      second.stopIfTrue = true;
      second.load('id,type,priority,stopIfTrue,custom/rule/formula,custom/format/fill/color,custom/format/font');
      first.load('id,priority');
      await context.sync();
      expect(second.toJSON()).toMatchObject({
        type: 'Custom',
        priority: 0,
        stopIfTrue: true,
        custom: {
          rule: { formula: '=TRUE' },
          format: {
            fill: { color: '#FFC7CE' },
            font: { bold: true, italic: true, underline: 'Single', color: '#9C0006' },
          },
        },
      });
      expect(first.priority).toBe(1);
      const all = sheet.getRange().conditionalFormats;
      const areas = all.getItem(second.id).getRanges().load('address,areaCount,cellCount');
      const only = all.getItem(first.id).getRange().load('address');
      const inB = sheet.getRange('B:B').conditionalFormats.load('items/id');
      const count = all.getCount();
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!B2,Sheet1!D4:E5', 2, 5]);
      expect(only.address).toBe('Sheet1!A1:A9');
      expect(inB.items.map(({ id }) => id)).toEqual([second.id]);
      expect(count.value).toBe(2);
      all.getItem(second.id).delete();
      await context.sync();
    });
    expect(document.conditionalFormats(sheetIdOf(document)).map(({ formulas }) => formulas)).toEqual([['A1>5']]);
  });

  test('a rule that the document got from elsewhere is listed, its identity stays from one request to the next', async () => {
    const { Excel, document } = openExcel(undefined, { behaviours: { ruleIds: 'stable' } });
    document.addConditionalFormat(sheetIdOf(document), {
      ranges: [{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 }],
      formula: 'A1=1',
      look: {},
      stopIfTrue: false,
    });
    await Excel.run(async (context) => {
      const rules = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
      rules.load('items/id,items/customOrNullObject/rule/formula');
      await context.sync();
      const [rule] = rules.items;
      rules.load('items/id');
      await context.sync();
      expect(rules.items[0]?.id).toBe(rule?.id);
    });
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    [
      'a rule without a formula',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = 'TRUE'),
    ],
    [
      'a rule whose formula is none',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=IF('),
    ],
    [
      'the one range of a rule on several',
      'InvalidArgument',
      (sheet) => sheet.getRanges('A1,C1').conditionalFormats.add('Custom').getRange().load('address'),
    ],
    [
      'a rule that was deleted',
      'ItemNotFound',
      (sheet) => {
        const rule = sheet.getRange('A1').conditionalFormats.add('Custom');
        rule.delete();
        rule.stopIfTrue = true;
      },
    ],
    ['an unknown rule', 'ItemNotFound', (sheet) => sheet.getRange().conditionalFormats.getItem('{x}').delete()],
    ['a colour scale', 'ApiNotFound', (sheet) => sheet.getRange('A1').conditionalFormats.add('ColorScale')],
    [
      'a rule that is moved',
      'ApiNotFound',
      (sheet) => (sheet.getRange('A1').conditionalFormats.add('Custom').priority = 3),
    ],
    [
      'a part of a rule cleared',
      'ApiNotFound',
      (sheet) => {
        sheet.getRange('A1:A5').conditionalFormats.add('Custom');
        sheet.getRange('A1').conditionalFormats.clearAll();
      },
    ],
  ])('%s is refused', async (_what, code, ask) => {
    const { Excel } = openExcel();
    const refused = Excel.run(async (context) => {
      ask(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    expect(await refusalOf(refused)).toBe(code);
  });
});

describe('the print settings', () => {
  test('are set and read in the units of Office.js', async () => {
    const { Excel, document } = openExcel();
    fill(document, { A1: 1 });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { pageLayout } = sheet;
      pageLayout.set({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
      });
      pageLayout.setPrintMargins('Centimeters', { top: 2, left: 3 });
      pageLayout.bottomMargin = 72;
      pageLayout.setPrintArea(sheet.getRange('A1:D9'));
      pageLayout.setPrintTitleRows('$2:$3');
      pageLayout.headersFooters.state = 'FirstAndDefault';
      pageLayout.headersFooters.defaultForAllPages.set({ leftHeader: 'Xã', centerHeader: '&P' });
      pageLayout.headersFooters.firstPage.centerHeader = '';
      pageLayout.load('orientation,paperSize,zoom,topMargin,headersFooters/state');
      const header = pageLayout.headersFooters.defaultForAllPages.load('leftHeader,centerHeader,rightHeader');
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
        headersFooters: { state: 'FirstAndDefault' },
      });
      expect(pageLayout.topMargin).toBeCloseTo(56.7, 1);
      expect(header.toJSON()).toMatchObject({ leftHeader: 'Xã', centerHeader: '&P', rightHeader: '' });
    });
    expect(document.pageSettings(sheetIdOf(document))).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPages: { wide: 1, high: 2 },
      margins: { top: 20, left: 30, bottom: 25.4 },
      printArea: { firstRow: 0, firstColumn: 0, lastRow: 8, lastColumn: 3 },
      repeatRows: { first: 1, last: 2 },
      header: '&LXã&C&P',
      firstPageHeader: '',
    });
  });

  test('one header for all pages, and no scaling to pages', async () => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.headersFooters.state = 'Default';
      pageLayout.load('zoom,orientation,headersFooters/state');
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        zoom: { scale: 100 },
        orientation: 'Portrait',
        headersFooters: { state: 'Default' },
      });
    });
  });

  test.each<[string, string, (page: Excel.PageLayout) => void]>([
    ['an unknown margin', 'InvalidArgument', (page) => page.setPrintMargins('Centimeters', { middle: 1 } as never)],
    ['margins that are none', 'InvalidArgument', (page) => page.setPrintMargins('Centimeters', [] as never)],
    ['a negative margin', 'InvalidArgument', (page) => (page.topMargin = -1)],
    ['title rows that are cells', 'InvalidArgument', (page) => page.setPrintTitleRows('A1:B2')],
    [
      'a print area on another sheet',
      'InvalidArgument',
      (page) => page.setPrintArea(page.context.workbook.worksheets.add('Khác').getRange('A1')),
    ],
    ['a paper that is not played', 'ApiNotFound', (page) => (page.paperSize = 'Tabloid' as never)],
    ['a scale in percent', 'ApiNotFound', (page) => (page.zoom = { scale: 50 })],
  ])('%s is refused', async (_what, code, ask) => {
    const { Excel } = openExcel();
    const refused = Excel.run(async (context) => {
      ask(context.workbook.worksheets.getActiveWorksheet().pageLayout);
      await context.sync();
    });
    expect(await refusalOf(refused)).toBe(code);
  });
});

describe('fonts', () => {
  test('are told cell by cell, null where a text has several, and of a range where it has but one', async () => {
    const { Excel } = openExcel(WorkbookDocument.open(workbookWithFonts()));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cells = sheet.getRange('A1:B2').getCellProperties({ format: { font: { name: true } } });
      const ranges = ['B1', 'A1:B1', 'B2', 'F1:F2'].map((address) => sheet.getRange(address).load('format/font/name'));
      await context.sync();
      expect(cells.value.map((row) => row.map(({ format }) => format?.font?.name))).toEqual([
        ['Arial', '.VnTime'],
        ['.VnTime', null],
      ]);
      expect(ranges.map(({ format }) => format.font.name)).toEqual(['.VnTime', null, null, 'Arial']);
    });
  });

  const refused: [string, string, (sheet: Excel.Worksheet) => unknown][] = [
    ['a name that is too long', 'InvalidArgument', (sheet) => (sheet.getRange('A1').format.font.name = 'x'.repeat(32))],
    ['an empty name', 'InvalidArgument', (sheet) => (sheet.getRange('A1').format.font.name = '')],
    [
      'a property of cells that is not played',
      'ApiNotFound',
      (sheet) => sheet.getRange('A1').getCellProperties({ format: { font: { name: true, bold: true } } }),
    ],
    [
      'the cells of whole columns',
      'ApiNotFound',
      (sheet) => sheet.getRange('A:A').getCellProperties({ format: { font: { name: true } } }),
    ],
  ];
  test.each(refused)('%s is refused', async (_name, code, ask) => {
    const { Excel } = openExcel();
    const work = Excel.run(async (context) => {
      ask(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    expect(await refusalOf(work)).toBe(code);
  });

  test('an Excel before 1.9 does not tell them', async () => {
    const { Excel } = openExcel(undefined, { excelApi: '1.8' });
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getCellProperties({ address: true });
      await context.sync();
    });
    expect(await refusalOf(work)).toBe('ApiNotFound');
  });
});
