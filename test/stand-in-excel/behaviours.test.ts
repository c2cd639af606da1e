import type { ExcelHostOptions } from '../../src/stand-in-excel/excel-host';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { parseRange } from '../../src/sheet/range';
import { openExcel, refusalOf, sheetIdOf } from './opened-excel';

/** Where the real Excel is less obliging than an add-in would like: each with its source. */

function withRules(...formulas: readonly string[]): WorkbookDocument {
  const document = WorkbookDocument.create();
  for (const formula of formulas) {
    document.addConditionalFormat(
      sheetIdOf(document),
      { ranges: [parseRange('A1:B4')], formula, look: {}, stopIfTrue: false },
      'last',
    );
  }
  return document;
}

function formulasOf(document: WorkbookDocument): (string | undefined)[] {
  return document.conditionalFormats(sheetIdOf(document)).map(({ formulas }) => formulas[0]);
}

async function ask(
  document: WorkbookDocument,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void,
  options?: ExcelHostOptions,
): Promise<void> {
  const { Excel } = openExcel(document, options);
  await Excel.run(async (context) => {
    await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
}

describe('rules of conditional formatting (F1)', () => {
  /** ref ConditionalFormat.id: "The priority of the conditional format in the current ConditionalFormatCollection." */
  test('are known by their place, which shifts when one before them goes', async () => {
    const document = withRules('A1=1', 'A1=2', 'A1=3');
    await ask(document, async (sheet, context) => {
      const rules = sheet.getRange().conditionalFormats.load('items/id');
      await context.sync();
      expect(rules.items.map(({ id }) => id)).toEqual(['0', '1', '2']);
      const [first, second] = rules.items;
      first?.delete();
      second?.delete();
    });
    expect(formulasOf(document)).toEqual(['A1=2']);
  });

  /** Measured by a third-party add-in on Office 2021, build 16.0.14334; ref ConditionalFormatCollection.add says first. */
  test.each([
    ['last', ['A1=1', 'A1=9']],
    ['first', ['A1=9', 'A1=1']],
  ] as const)('a new one comes %s', async (newRules, formulas) => {
    const document = withRules('A1=1');
    await ask(
      document,
      (sheet) => {
        sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1=9';
      },
      { behaviours: { newRules } },
    );
    expect(formulasOf(document)).toEqual(formulas);
  });

  /** ref ConditionalFormat.priority: the object is to be fetched again after a change of priority. */
  test('an object whose priority was changed stands for whatever is at its place then', async () => {
    const document = withRules('A1=1', 'A1=2');
    await ask(document, (sheet) => {
      const added = sheet.getRange('A1').conditionalFormats.add('Custom');
      added.custom.rule.formula = '=A1=9';
      added.priority = 0;
      added.delete();
    });
    expect(formulasOf(document)).toEqual(['A1=9', 'A1=1']);
  });
});

describe('rules that Excel cannot hand out (F2)', () => {
  /** #6835, #6827 (reading throws), #5222 (deleting throws), #6396 (after Ctrl+Z of a deletion every property throws). */
  test.each<[string, (rules: Excel.ConditionalFormatCollection) => void]>([
    ['their list', (rules) => rules.load('items/type')],
    ['their formula', (rules) => rules.getItemAt(1).custom.rule.load('formula')],
    ['their ranges', (rules) => rules.getItemAt(1).getRanges().load('address')],
    ['deleting them', (rules) => rules.getItemAt(1).delete()],
  ])('%s is refused', async (_what, use) => {
    const work = ask(withRules('A1=1', 'A1=2'), (sheet) => use(sheet.getRange().conditionalFormats), {
      behaviours: { brokenRules: ['A1=2'] },
    });
    expect(await refusalOf(work)).toBe('ItemNotFound');
  });
});

/** ref Worksheet.getRanges: the address may have 8,192 characters. */
test('a list of ranges may be long, but not endless (F16)', async () => {
  const list = (count: number): string => Array.from({ length: count }, (_range, index) => `A${index + 1}`).join(',');
  const load = (count: number) => (sheet: Excel.Worksheet) => {
    sheet.getRanges(list(count)).load('areaCount');
  };
  await ask(WorkbookDocument.create(), load(1_500));
  const tooLong = ask(WorkbookDocument.create(), load(2_000));
  expect(await refusalOf(tooLong)).toBe('InvalidArgument');
});
