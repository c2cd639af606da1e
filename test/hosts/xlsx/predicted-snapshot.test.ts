import fc from 'fast-check';
import type { CellEdit, Change } from '../../../src/workbook/change';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { CellContent } from '../../../src/sheet/cell';
import { contentAt, fontNameAt, numberFormatAt } from '../../../src/workbook/snapshot';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { invert } from '../../../src/workbook/invert';
import { predict } from '../../../src/workbook/predict';

const ROWS = 8;
const COLUMNS = 5;

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  fc.constantFrom('=1+1', ' Thôn  Trùa ', 'a\r\nb', '_x0041_', '<b>&"\'', '\u0000\u001f\ufffe', '\ud800', '\u00a0'),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const value = fc.oneof(text, number, fc.boolean(), fc.constantFrom({ error: '#DIV/0!' }, { error: '#N/A' }));
const formula = fc.constantFrom('=SUM(A1:B2)', '=A1&"<x>"', "='It''s'!A1", '=IF(A1<>"",1,2)');
const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({ value: fc.oneof(value, fc.constant(null)), formula: fc.constant(null) }),
  fc.record({ value: fc.oneof(value, fc.constant(''), fc.constant(null)), formula }),
);
const edit: fc.Arbitrary<CellEdit> = fc.record(
  {
    address: fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) }),
    content,
    numberFormat: fc.constantFrom('General', '0.00', '0%', '@', '#,##0.0" hộ"', 'dd/mm/yyyy;"<>"'),
    fontName: fc.constantFrom('.VnTime', 'VNI-Times', 'Times New Roman', '<"&>'),
  },
  { requiredKeys: ['address', 'content'] },
);
const marks = fc.array(
  fc.record({
    range: fc
      .tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1))
      .map(([row, column]) => ({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column })),
    level: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
  }),
  { maxLength: 4 },
);
const SHEET = '1';
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('set-cells' as const),
    sheet: fc.constant(SHEET),
    edits: fc.array(edit, { maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('mark-cells' as const), sheet: fc.constant(SHEET), marks }),
  fc.record({ kind: fc.constant('store-settings' as const), settings: fc.oneof(fc.constant(null), fc.json()) }),
);

/** What the sheet holds in every cell that a change may have reached; rules keep their marks by level. */
function meaningOf(snapshot: WorkbookSnapshot) {
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error('No sheet');
  const cells = Array.from({ length: ROWS * COLUMNS }, (_cell, index) => {
    const address = { row: Math.floor(index / COLUMNS), column: index % COLUMNS };
    return contentAt(sheet, address);
  });
  return { cells, formats: formatsOf(sheet), marks: byLevel(sheet), settings: snapshot.settings };
}

/** Of cells with a value only: a host reads no further than these. */
function formatsOf(sheet: SheetSnapshot): string[] {
  return Array.from({ length: ROWS * COLUMNS }, (_cell, index) => {
    const address = { row: Math.floor(index / COLUMNS), column: index % COLUMNS };
    const { value: held, formula: written } = contentAt(sheet, address);
    return held === null && written === null ? '' : numberFormatAt(sheet, address);
  });
}

/** The fonts of these cells with a value that are known to `known`: of cells that were never in use none is. */
function fontsKnownTo(known: WorkbookSnapshot, snapshot: WorkbookSnapshot): string[] {
  const [knownSheet] = known.sheets;
  const [sheet] = snapshot.sheets;
  if (!knownSheet || !sheet) throw new Error('No sheet');
  return Array.from({ length: ROWS * COLUMNS }, (_cell, index) => {
    const address = { row: Math.floor(index / COLUMNS), column: index % COLUMNS };
    const { value: held, formula: written } = contentAt(knownSheet, address);
    const isKnown = fontNameAt(knownSheet, address) !== '' && (held !== null || written !== null);
    return isKnown ? fontNameAt(sheet, address) : '';
  });
}

function byLevel(sheet: SheetSnapshot) {
  const levels = ['error', 'warning', 'notice'] as const;
  return levels.flatMap((level) => sheet.marks.filter((mark) => mark.level === level));
}

function newHost(): FileWorkbookHost {
  return new FileWorkbookHost(WorkbookDocument.create({ sheetNames: ['Thôn', "It's"] }));
}

test('a workbook holds what was predicted, also after it is saved and opened again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.array(change, { maxLength: 4 }), async (first, second) => {
      const host = newHost();
      const before = await host.read();
      await host.apply(first);
      const predicted = predict(first, before);
      expect(meaningOf(await host.read())).toEqual(meaningOf(predicted));
      expect(fontsKnownTo(predicted, await host.read())).toEqual(fontsKnownTo(predicted, predicted));
      const reopened = FileWorkbookHost.open(host.save());
      expect(await reopened.read()).toEqual(await host.read());
      await reopened.apply(second);
      expect(meaningOf(await reopened.read())).toEqual(meaningOf(predict([...first, ...second], before)));
    }),
    { numRuns: 80 },
  );
});

test('changes undone leave what was there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.array(change, { maxLength: 1 }), async (first, second) => {
      const host = newHost();
      await host.apply(first);
      const before = await host.read();
      await host.apply(second);
      await host.apply(invert(second, before));
      expect(meaningOf(await host.read())).toEqual(meaningOf(before));
      expect(fontsKnownTo(before, await host.read())).toEqual(fontsKnownTo(before, before));
    }),
    { numRuns: 80 },
  );
});
