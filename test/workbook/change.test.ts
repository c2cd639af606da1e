import fc from 'fast-check';
import { formatAddress, parseAddress } from '../../src/sheet/address';
import type { CellEdit, Change, SetCells, WriteSheet } from '../../src/workbook/change';
import { editedSince } from '../../src/workbook/edited-since';
import { invert } from '../../src/workbook/invert';
import { predict } from '../../src/workbook/predict';
import type { Mark, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { CellContent } from '../../src/sheet/cell';
import { contentAt, fontNameAt, numberFormatAt, sheetById } from '../../src/workbook/snapshot';
import type { GridCell } from '../support/snapshot-of';
import { snapshotOf } from '../support/snapshot-of';

const content = (value: CellContent['value'], formula: string | null = null): CellContent => ({ value, formula });

function edit(cell: string, value: CellContent['value'], numberFormat?: string): CellEdit {
  const address = parseAddress(cell);
  return numberFormat === undefined
    ? { address, content: content(value) }
    : { address, content: content(value), numberFormat };
}

function setCells(...edits: readonly CellEdit[]): SetCells {
  return { kind: 'set-cells', sheet: 'sheet-1', edits };
}

function writeSummary(...cells: readonly (readonly [cell: string, value: CellContent['value']])[]): WriteSheet {
  return {
    kind: 'write-sheet',
    spec: {
      tag: 'summary',
      name: 'Tổng hợp kế hoạch',
      fontName: 'Times New Roman',
      columnWidths: [],
      rowHeights: {},
      cells: cells.map(([cell, value]) => ({ ...parseAddress(cell), content: content(value), style: {} })),
      merges: [],
      page: {
        orientation: 'landscape',
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
        fitToPagesWide: 1,
        printArea: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 },
        pageNumberFromSecondPage: true,
      },
    },
  };
}

/** Every cell of a sheet that is not a blank in the General format. */
function cellsOf(sheet: SheetSnapshot): string[] {
  return sheet.values
    .flatMap((line, row) =>
      line.map((_value, column) => {
        const address = {
          row: row + (sheet.used?.firstRow ?? 0),
          column: column + (sheet.used?.firstColumn ?? 0),
        };
        const { value, formula } = contentAt(sheet, address);
        const format = numberFormatAt(sheet, address);
        const blank = value === null && formula === null && format === 'General';
        return blank ? '' : `${formatAddress(address)} ${JSON.stringify(value)} ${formula ?? ''} ${format}`;
      }),
    )
    .filter((text) => text !== '');
}

const anyCell: fc.Arbitrary<GridCell> = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.string(),
  fc.boolean(),
  fc.record({ value: fc.integer(), formula: fc.constantFrom('=A1', '=1+1'), format: fc.constantFrom('0.00', '@') }),
  fc.record({ value: fc.constant({ error: '#N/A' }) }),
);

const anyEdit: fc.Arbitrary<CellEdit> = fc.record(
  {
    address: fc.record({ row: fc.nat(8), column: fc.nat(8) }),
    content: fc.record({
      value: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
      formula: fc.option(fc.constantFrom('=B2', '=2+2'), { nil: null }),
    }),
    numberFormat: fc.constantFrom('0.0', 'General', '0%'),
    fontName: fc.constantFrom('Times New Roman', '.VnTime'),
  },
  { requiredKeys: ['address', 'content'] },
);

const MARKS: readonly Mark[] = [{ level: 'error', range: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 } }];

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.array(anyEdit, { maxLength: 6 }).map((edits): Change => setCells(...edits)),
  fc.constantFrom<Change>(
    { kind: 'mark-cells', sheet: 'sheet-1', marks: MARKS },
    { kind: 'mark-cells', sheet: 'sheet-1', marks: [] },
  ),
  fc.option(fc.string(), { nil: null }).map((settings): Change => ({ kind: 'store-settings', settings })),
);

const anyWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    at: fc.constantFrom('A1', 'C3'),
    grid: fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 4 }),
    settings: fc.option(fc.string(), { nil: null }),
  })
  .map(({ settings, ...sheet }) => ({ ...snapshotOf(sheet, { grid: [['Trang khác']] }), settings }));

describe('predict', () => {
  const before = snapshotOf({ at: 'B2', grid: [[1, { value: 2, format: '0.00' }]] });

  it('keeps what is not edited, and the format of what is', () => {
    const after = predict([setCells(edit('C2', 5))], before);
    expect(cellsOf(sheetById(after, 'sheet-1'))).toEqual(['B2 1  General', 'C2 5  0.00']);
  });

  it('widens the used range to hold every edit', () => {
    const after = sheetById(predict([setCells(edit('A1', 'x'), edit('D4', 9, '0'))], before), 'sheet-1');
    expect(after.used).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 3 });
    expect(cellsOf(after)).toEqual(['A1 "x"  General', 'B2 1  General', 'C2 2  0.00', 'D4 9  0']);
  });

  it('begins an empty sheet with its first edit', () => {
    const after = sheetById(predict([setCells(edit('C3', 7))], snapshotOf({ grid: [] })), 'sheet-1');
    expect(after.used).toEqual({ firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 });
  });

  it('leaves the workbook alone without edits, and where only a view or a sheet of the tool changes', () => {
    const range = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
    const changes: Change[] = [
      setCells(),
      writeSummary(['A1', 'x']),
      { kind: 'activate', target: { sheet: 'sheet-1' }, range },
      { kind: 'remove-sheet', tag: 'summary' },
    ];
    expect(predict(changes, before)).toEqual(before);
  });
});

describe('invert', () => {
  it('brings back every cell, mark and setting, whatever was changed', () => {
    fc.assert(
      fc.property(anyWorkbook, fc.array(anyChange, { maxLength: 5 }), (before, changes) => {
        const restored = predict(invert(changes, before), predict(changes, before));
        expect(restored.sheets.map(cellsOf)).toEqual(before.sheets.map(cellsOf));
        expect(restored.sheets.map((sheet) => sheet.marks)).toEqual(before.sheets.map((sheet) => sheet.marks));
        expect(restored.settings).toBe(before.settings);
      }),
    );
  });

  it('brings back every font that was known, and speaks of none that was not changed', () => {
    const fonts = fc.constantFrom('.VnTime', 'Arial', '');
    const grid = fc.array(fc.array(fonts, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(grid, fc.array(anyEdit, { maxLength: 6 }), (fontNames, edits) => {
        const before = snapshotOf({ grid: fontNames.map((row) => row.map((_name, column) => column)), fontNames });
        const changes = [setCells(...edits)];
        const restored = predict(invert(changes, before), predict(changes, before));
        fontNames.forEach((names, row) =>
          names.forEach((name, column) => {
            const after = fontNameAt(sheetById(restored, 'sheet-1'), { row, column });
            const edited = edits.filter(({ address }) => address.row === row && address.column === column);
            const [last] = edited.flatMap(({ fontName }) => fontName ?? []).slice(-1);
            expect(after).toBe(name === '' ? (last ?? '') : name);
          }),
        );
        const [inverse] = invert(changes, before);
        const given =
          inverse?.kind === 'set-cells' ? inverse.edits.filter(({ fontName }) => fontName !== undefined) : [];
        const changed = edits.filter(({ fontName }) => fontName !== undefined).map(({ address }) => address);
        expect(
          given.every(({ address }) => changed.some((one) => one.row === address.row && one.column === address.column)),
        ).toBe(true);
      }),
    );
  });

  it('tells no fonts where the host told none', () => {
    const before = snapshotOf({ grid: [[1]] });
    const changes = [setCells({ ...edit('A1', 2), fontName: 'Arial' })];
    expect(predict(changes, before).sheets[0]).not.toHaveProperty('fontNames');
    expect(invert(changes, before)).toEqual([setCells(edit('A1', 1, 'General'))]);
  });

  it('takes away a sheet that was added', () => {
    expect(invert([writeSummary(['A1', 'x'])], snapshotOf({ grid: [[1]] }))).toEqual([
      { kind: 'remove-sheet', tag: 'summary' },
    ]);
  });

  it('gives a rewritten sheet its former cells back, also those that the new one leaves out', () => {
    const before = snapshotOf({ grid: [[1]] }, { tag: 'summary', grid: [['cũ', { value: 4.9, format: '0.0' }, 'dư']] });
    const [inverse] = invert([writeSummary(['A1', 'mới'], ['A2', 'thêm'])], before);
    expect(inverse).toEqual({
      kind: 'set-cells',
      sheet: 'sheet-2',
      edits: [
        edit('A1', 'cũ', 'General'),
        edit('A2', null, 'General'),
        edit('B1', 4.9, '0.0'),
        edit('C1', 'dư', 'General'),
      ],
    });
  });

  it('writes a rewritten sheet as it was described before, and over it what was typed there', () => {
    const former = writeSummary(['A1', 'cũ'], ['B1', '']);
    const written = predict([former], snapshotOf({ grid: [[1]] }));
    const id = written.sheets[1]?.id ?? '';
    const rewriting = [writeSummary(['A1', 'mới'], ['A2', 'thêm'])];
    const formerly = new Map([['summary', former.spec]] as const);
    expect(invert(rewriting, written, formerly)).toEqual([former]);
    const typed = predict([{ ...setCells(edit('B1', 'Đã ký', '@'), edit('C9', 7)), sheet: id }], written);
    const inverse = invert(rewriting, typed, formerly);
    expect(inverse[0]).toEqual(former);
    expect(predict([...rewriting, ...inverse], typed)).toEqual(typed);
  });

  it('brings the sheet to the front that was there', () => {
    const range = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
    const view: Change = { kind: 'activate', target: { tag: 'summary' }, range };
    expect(invert([view], snapshotOf({ grid: [] }))).toEqual([{ kind: 'activate', target: { sheet: 'sheet-1' } }]);
  });
});

describe('editedSince', () => {
  const before = snapshotOf({ grid: [[1, 2, 3]] });
  const changes = [setCells(edit('A1', 10), edit('C1', 30))];
  const edited = (change: readonly Change[], now: WorkbookSnapshot) =>
    editedSince(change, now).map(({ sheet, address }) => `${sheet} ${formatAddress(address)}`);

  it('finds nothing right after the changes', () => {
    expect(edited(changes, predict(changes, before))).toEqual([]);
  });

  it('finds nothing where other cells were edited, or were marked', () => {
    const now = predict(
      [...changes, setCells(edit('B1', 99)), { kind: 'mark-cells', sheet: 'sheet-1', marks: MARKS }],
      before,
    );
    expect(edited(changes, now)).toEqual([]);
  });

  it('finds the cells that were edited, also by deleting what they held', () => {
    expect(edited(changes, predict([...changes, setCells(edit('C1', null))], before))).toEqual(['sheet-1 C1']);
    expect(edited(changes, before)).toEqual(['sheet-1 A1', 'sheet-1 C1']);
  });

  it('finds all cells of a sheet that is gone', () => {
    expect(edited(changes, { ...before, sheets: [] })).toEqual(['sheet-1 A1', 'sheet-1 C1']);
  });

  describe('on a sheet of the tool', () => {
    const written = [writeSummary(['A1', 'Kế hoạch'], ['B1', ''])];
    const summaryNow = (...grid: GridCell[][]) => snapshotOf({ grid: [[1]] }, { tag: 'summary', grid });

    it('finds nothing where it stands as it was written', () => {
      expect(edited(written, summaryNow(['Kế hoạch']))).toEqual([]);
    });

    it('finds what the officer has typed over it and beside it', () => {
      expect(edited(written, summaryNow(['Kế hoạch mới', null], [null, 'ghi chú']))).toEqual([
        'sheet-2 A1',
        'sheet-2 B2',
      ]);
    });

    it('finds nothing where the sheet is gone', () => {
      expect(edited(written, before)).toEqual([]);
    });
  });
});
