import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import type { CellRange } from '../../src/sheet/range';
import { parseAddress } from '../../src/sheet/address';
import { columnCount, parseRange, rowCount } from '../../src/sheet/range';
import type { CellEdit, Change } from '../../src/workbook/change';
import type { SheetSpec } from '../../src/workbook/sheet-spec';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { fontNameAt, sheetById } from '../../src/workbook/snapshot';
import { invert } from '../../src/workbook/invert';
import { predict } from '../../src/workbook/predict';
import { fill, protectedCopy, sheetIdOf } from '../stand-in-excel/opened-excel';
import { breakingOff } from './office/breaking-off';
import { appliedByBoth, failureOf, openOffice } from './office/open-office';
import { FONT_NAMES, workbookWithFonts } from '../support/workbook-with-fonts';
import { openSheet } from './xlsx/hand-made';

const SHEET = '7';
const SHEET_PART = 'xl/worksheets/sheet1.xml';

function fontEdit(address: string, value: CellEdit['content']['value'], fontName?: string): CellEdit {
  return {
    address: parseAddress(address),
    content: { value, formula: null },
    ...(fontName !== undefined && { fontName }),
  };
}

function setCells(...edits: readonly CellEdit[]): Change[] {
  return [{ kind: 'set-cells', sheet: SHEET, edits }];
}

function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

async function fontsOf(host: FileWorkbookHost): Promise<unknown> {
  return (await host.read()).sheets[0]?.fontNames;
}

describe('reading', () => {
  test('the font of each cell is the one that Excel shows, from the theme, from the runs of its text, or none', async () => {
    expect(await fontsOf(FileWorkbookHost.open(workbookWithFonts()))).toEqual(FONT_NAMES);
  });

  test('both hosts tell the same, at the first reading and at the next', async () => {
    const document = WorkbookDocument.open(workbookWithFonts());
    const { office, host } = openOffice(document);
    const expected = await new FileWorkbookHost(document).read();
    expect(await office.read()).toEqual(expected);
    expect(host.requests).toHaveLength(2);
    host.reset();
    expect(await office.read()).toEqual(expected);
    expect(host.requests).toHaveLength(1);
  });

  test('a sheet that gets a second font costs one request more, once', async () => {
    const document = WorkbookDocument.create();
    fill(document, { A1: 'Thôn', B2: 105 });
    const { office, host } = openOffice(document);
    expect((await office.read()).sheets[0]?.fontNames).toEqual([
      ['Times New Roman', 'Times New Roman'],
      ['Times New Roman', 'Times New Roman'],
    ]);
    expect(host.requests).toHaveLength(1);
    document.setFormat(sheetIdOf(document), parseRange('B2'), { fontName: '.VnArial' });
    for (const requests of [2, 1]) {
      host.reset();
      expect((await office.read()).sheets[0]?.fontNames?.[1]).toEqual(['Times New Roman', '.VnArial']);
      expect(host.requests).toHaveLength(requests);
    }
  });

  test('a sheet that the tool has added is read at once, though its blank cells have another font', async () => {
    const { office, host } = openOffice();
    const spec: SheetSpec = {
      tag: 'summary',
      name: 'Tổng hợp kế hoạch',
      fontName: 'Arial',
      columnWidths: [],
      rowHeights: {},
      cells: ['A1', 'C2'].map((cell) => ({
        ...parseAddress(cell),
        content: { value: cell, formula: null },
        style: {},
      })),
      merges: [],
      page: {
        orientation: 'portrait',
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
        fitToPagesWide: 1,
        printArea: parseRange('A1:C2'),
        pageNumberFromSecondPage: false,
      },
    };
    await office.read();
    await office.apply([{ kind: 'write-sheet', spec }]);
    host.reset();
    const [, added] = (await office.read()).sheets;
    expect(added?.fontNames).toEqual([
      ['Arial', 'Times New Roman', 'Times New Roman'],
      ['Times New Roman', 'Times New Roman', 'Arial'],
    ]);
    expect(host.requests).toHaveLength(1);
  });

  test('a sheet that has come to be empty is read, whatever fonts it had', async () => {
    const document = WorkbookDocument.open(workbookWithFonts());
    const { office } = openOffice(document);
    await office.read();
    document.clearSheet(SHEET);
    expect(await office.read()).toEqual(await new FileWorkbookHost(document).read());
  });

  test('rows that look alike are kept once', async () => {
    const document = WorkbookDocument.create();
    fill(document, Object.fromEntries(Array.from({ length: 50 }, (_row, row) => [`B${row + 1}`, row])));
    const [sheet] = (await new FileWorkbookHost(document).read()).sheets;
    expect(new Set(sheet?.fontNames).size).toBe(1);
    expect(new Set(sheet?.numberFormats).size).toBe(1);
  });

  test('a theme that says nothing of fonts leaves the names of the fonts', async () => {
    const parts = unzipSync(workbookWithFonts());
    const without = zipSync({ ...parts, 'xl/theme/theme1.xml': strToU8('<a:theme xmlns:a="x"/>') });
    const [sheet] = (await FileWorkbookHost.open(without).read()).sheets;
    expect(sheet?.fontNames?.[0]).toEqual(['Calibri', '.VnTime', 'VNI-Times', '游ゴシック', 'Calibri', 'Calibri']);
  });
});

describe('setting', () => {
  const changes = setCells(
    fontEdit('B1', 'Thôn Trùa', 'Times New Roman'),
    fontEdit('C1', 'Th«n Trïa', 'Times New Roman'),
    fontEdit('A2', 'Hé nghÌo', 'Times New Roman'),
    fontEdit('B2', 'Hé nghèo', 'Arial'),
    fontEdit('F2', 2),
  );
  const fontsAfter = [
    ['Arial', 'Times New Roman', 'Times New Roman', '游ゴシック', 'Calibri', 'Arial'],
    ['Times New Roman', 'Arial', '', '.VnTime', 'VNI-Times', 'Arial'],
  ];

  test('both hosts give the cells their new fonts, as was predicted, Excel in one request', async () => {
    const before = await FileWorkbookHost.open(workbookWithFonts()).read();
    expect(sheetById(predict(changes, before), SHEET).fontNames).toEqual(fontsAfter);
    const { file, office } = await appliedByBoth(workbookWithFonts(), changes);
    expect(await fontsOf(file)).toEqual(fontsAfter);
    expect(await office.read()).toEqual(await file.read());
    const opened = openOffice(WorkbookDocument.open(workbookWithFonts()));
    await opened.office.read();
    opened.host.reset();
    await opened.office.apply(changes);
    expect(opened.host.requests).toHaveLength(1);
  });

  test('the file that is saved has them too, and every run of a text its other looks', async () => {
    const host = FileWorkbookHost.open(workbookWithFonts());
    await host.apply(changes);
    const saved = host.save();
    expect(await fontsOf(FileWorkbookHost.open(saved))).toEqual(fontsAfter);
    const run = (text: string, name: string): string => `<r><rPr><i/><rFont val="${name}"/></rPr><t>${text}</t></r>`;
    const sheet = partOf(saved, SHEET_PART);
    expect(sheet).toContain(`<is>${run('Hé ', 'Arial')}${run('nghèo', 'Arial')}</is>`);
    expect(partOf(saved, 'xl/sharedStrings.xml')).toBe(partOf(workbookWithFonts(), 'xl/sharedStrings.xml'));
  });

  test('a new font leaves every other trait of the cell, and the formats that there were byte for byte', async () => {
    const host = FileWorkbookHost.open(workbookWithFonts());
    const before = host.document.formatAt(SHEET, parseAddress('B1'));
    await host.apply(setCells(fontEdit('B1', 'Thôn Trùa', 'Times New Roman')));
    expect(host.document.formatAt(SHEET, parseAddress('B1'))).toEqual({ ...before, fontName: 'Times New Roman' });
    const styles = partOf(host.save(), 'xl/styles.xml');
    const original = partOf(workbookWithFonts(), 'xl/styles.xml');
    const added = '<font><b/><sz val="13"/><name val="Times New Roman"/><family val="2"/></font>';
    const record = '<xf numFmtId="10" fontId="5" fillId="0" borderId="0" xfId="0" applyFont="1"/>';
    const expected = original
      .replace('<fonts count="5">', '<fonts count="6">')
      .replace('</fonts>', `${added}</fonts>`)
      .replace('<cellXfs count="5">', '<cellXfs count="6">')
      .replace('</cellXfs>', `${record}</cellXfs>`);
    expect(styles).toBe(expected);
  });

  test.each([
    ['in one change', (edits: CellEdit[]) => [setCells(...edits)]],
    ['one after the other', (edits: CellEdit[]) => edits.map((edit) => setCells(edit))],
  ])('a text that comes back to a cell with a new font has that font in all its runs: %s', async (_way, inChanges) => {
    const host = FileWorkbookHost.open(workbookWithFonts());
    const edits = [fontEdit('D2', 'Thôn Trùa', 'Times New Roman'), fontEdit('D2', 'Hé nghÌo')];
    for (const changes of inChanges(edits)) await host.apply(changes);
    for (const now of [host, FileWorkbookHost.open(host.save())]) {
      expect(fontNameAt(sheetById(await now.read(), SHEET), parseAddress('D2'))).toBe('Times New Roman');
    }
  });

  test('a font that is set as it is changes nothing', async () => {
    const host = FileWorkbookHost.open(workbookWithFonts());
    await host.apply(setCells(fontEdit('B1', 'Th«n Trïa', '.VnTime'), fontEdit('A1', 1, 'Arial')));
    expect(host.save()).toEqual(FileWorkbookHost.open(workbookWithFonts()).save());
  });

  test('texts that a writer names under another prefix are written under that of their sheet', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const strings = `<x:sst xmlns:x="${main}"><x:si><x:r><x:rPr><x:rFont val=".VnTime"/></x:rPr><x:t>Hé</x:t></x:r></x:si></x:sst>`;
    const { document } = openSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      'xl/sharedStrings.xml': strings,
    });
    const host = new FileWorkbookHost(document);
    await host.apply(setCells(fontEdit('A1', 'Hé', 'Arial')));
    const saved = host.save();
    expect(partOf(saved, SHEET_PART)).toContain('<is><r><rPr><rFont val="Arial"/></rPr><t>Hé</t></r></is>');
    expect(await fontsOf(FileWorkbookHost.open(saved))).toEqual([['Arial']]);
  });

  test('where the sheet is protected, both hosts refuse', async () => {
    const document = protectedCopy(WorkbookDocument.open(workbookWithFonts()));
    const { office } = openOffice(document);
    expect((await failureOf(office.apply(changes))).reason).toBe('sheet-protected');
    expect((await failureOf(new FileWorkbookHost(document).apply(changes))).reason).toBe('sheet-protected');
  });

  test('wherever Excel breaks off, the cells have the fonts that they had', async () => {
    const { office, host } = openOffice(WorkbookDocument.open(workbookWithFonts()));
    const before = await office.read();
    const known = changes.map((change) =>
      change.kind === 'set-cells' ? { ...change, edits: change.edits.slice(0, 3) } : change,
    );
    const breaks = await breakingOff(host, async () => {
      const applied = office.apply(known);
      await Promise.allSettled([applied]);
      return async () => {
        await failureOf(applied);
        expect(await office.read()).toEqual(before);
      };
    });
    expect(breaks).toBeGreaterThan(2);
  });

  test('where Excel refuses what comes after, the fonts are put back', async () => {
    const document = WorkbookDocument.open(workbookWithFonts());
    const { office } = openOffice(document);
    const before = await office.read();
    const formula = { address: parseAddress('A9'), content: { value: null, formula: '=SUM((' } };
    const breaking: Change[] = [...setCells(fontEdit('B1', 'x', 'Arial')), ...setCells(formula)];
    await failureOf(office.apply(breaking));
    expect((await office.read()).sheets[0]?.fontNames).toEqual(before.sheets[0]?.fontNames);
  });
});

describe('undoing', () => {
  test('gives a font back only where one was set, and the very bytes of the sheet', async () => {
    const host = FileWorkbookHost.open(workbookWithFonts());
    const before = await host.read();
    const changes = setCells(
      fontEdit('A1', 7, 'Times New Roman'),
      fontEdit('B1', 'Thôn Trùa', 'Times New Roman'),
      fontEdit('C1', 'Thôn Trùa'),
      fontEdit('D1', 'Thôn Trùa', 'Times New Roman'),
    );
    const [inverse] = invert(changes, before);
    expect(inverse?.kind === 'set-cells' && inverse.edits.map(({ fontName }) => fontName)).toEqual([
      'Arial',
      '.VnTime',
      undefined,
      '游ゴシック',
    ]);
    await host.apply(changes);
    await host.apply(invert(changes, before));
    expect(await host.read()).toEqual(before);
    expect(partOf(host.save(), SHEET_PART)).toBe(partOf(workbookWithFonts(), SHEET_PART));
  });

  /** A new text without a font has that of the cell, not that of the runs that it replaces: nothing says so beforehand. */
  const hasPlainText = ({ address: { row, column } }: CellEdit): boolean => row === 0 || column > 2;
  const hasKnownFont = ({ row, column }: CellEdit['address']): boolean => FONT_NAMES[row]?.[column] !== '';

  /** A cell that is blanked may no longer be in use. */
  const fontsWithin = (used: CellRange | null, sheet: SheetSnapshot): string[][] =>
    used
      ? Array.from({ length: rowCount(used) }, (_row, row) =>
          Array.from({ length: columnCount(used) }, (_cell, column) =>
            fontNameAt(sheet, { row: used.firstRow + row, column: used.firstColumn + column }),
          ),
        )
      : [];

  test('whatever is set, both hosts give every content, format and known font back', async () => {
    const address = fc.record({ row: fc.nat(1), column: fc.nat(5) }).filter(hasKnownFont);
    const edit: fc.Arbitrary<CellEdit> = fc.record(
      {
        address,
        content: fc.record({
          value: fc.constantFrom('Thôn Trùa', 'Hé nghÌo', 12, 0.5, null),
          formula: fc.constant(null),
        }),
        numberFormat: fc.constantFrom('General', '0.00', '@'),
        fontName: fc.constantFrom('Times New Roman', '.VnTime', 'Arial'),
      },
      { requiredKeys: ['address', 'content'] },
    );
    const edits = fc.array(edit, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(edits, async (chosen) => {
        const document = WorkbookDocument.open(workbookWithFonts());
        const before = await new FileWorkbookHost(document).read();
        const changes = setCells(...chosen.filter((one) => hasPlainText(one) || one.fontName !== undefined));
        const { file, office } = await appliedByBoth(workbookWithFonts(), changes);
        const predicted = predict(changes, before);
        for (const host of [file, office]) {
          const now = sheetById(await host.read(), SHEET);
          expect(now.fontNames).toEqual(fontsWithin(now.used, sheetById(predicted, SHEET)));
          await host.apply(invert(changes, before));
          expect(await host.read()).toEqual(before);
        }
      }),
      { numRuns: 40 },
    );
  });
});
