import * as fc from 'fast-check';
import type { CellValue } from '../../src/sheet/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { deltaOf, headOf, withDelta, withHead } from '../../src/workbook/snapshot-delta';
import { largeNumbers } from '../bench/large-table';
import { sheetOf } from '../bench/large-sheet';
import { snapshotOf } from '../support/snapshot-of';

const WIDTH = 3;

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, true, 'Trùa', '', { error: '#N/A' }),
  fc.double({ noNaN: true }),
);
const row = <Value>(cell: fc.Arbitrary<Value>) => fc.array(cell, { minLength: WIDTH, maxLength: WIDTH });

/** A row as the host reads it, by the grids that it is part of. */
const cells = fc.record({
  values: row(value),
  formulas: row(fc.constantFrom(null, '=A1', '=1+1')),
  numberFormats: row(fc.constantFrom('General', '0.00')),
  fontNames: row(fc.constantFrom('', 'Arial')),
});
type Row = typeof cells extends fc.Arbitrary<infer Each> ? Each : never;

interface Placed {
  readonly id: number;
  readonly firstRow: number;
  readonly rows: readonly Row[];
  readonly tellsFonts: boolean;
  readonly visible: boolean;
}

function sheetOfRows({ id, firstRow, rows, tellsFonts, visible }: Placed): SheetSnapshot {
  const lastRow = firstRow + rows.length - 1;
  return {
    id: `sheet-${id}`,
    name: `Trang ${id}`,
    visible,
    protected: false,
    tag: null,
    used: rows.length === 0 ? null : { firstRow, firstColumn: 0, lastRow, lastColumn: WIDTH - 1 },
    values: rows.map(({ values }) => values),
    formulas: rows.map(({ formulas }) => formulas),
    numberFormats: rows.map(({ numberFormats }) => numberFormats),
    ...(tellsFonts && { fontNames: rows.map(({ fontNames }) => fontNames) }),
    marks: [],
  };
}

/** Two readings that share any of their rows, at any places, with any sheets put in, taken out and moved. */
const readings: fc.Arbitrary<readonly [WorkbookSnapshot, WorkbookSnapshot]> = fc
  .array(cells, { minLength: 1, maxLength: 6 })
  .chain((pool) => {
    const sheet = fc.record({
      id: fc.integer({ min: 1, max: 3 }),
      firstRow: fc.nat(2),
      rows: fc.array(fc.constantFrom(...pool), { maxLength: 8 }),
      tellsFonts: fc.boolean(),
      visible: fc.boolean(),
    });
    const workbook = fc.record({
      sheets: fc.uniqueArray(sheet, { selector: ({ id }) => id, maxLength: 3 }).map((all) => all.map(sheetOfRows)),
      activeSheet: fc.constantFrom('sheet-1', 'sheet-2'),
      calculation: fc.constantFrom('automatic' as const, 'manual' as const),
      settings: fc.constantFrom(null, '{}'),
    });
    return fc.tuple(workbook, workbook);
  });

describe('the difference between two readings', () => {
  it('makes the one of the other, also where it was sent', () => {
    fc.assert(
      fc.property(readings, ([before, now]) => {
        const delta = deltaOf(before, now);
        expect(delta ? withDelta(before, structuredClone(delta)) : before).toEqual(now);
      }),
    );
  });

  it('makes a first reading of nothing', () => {
    fc.assert(
      fc.property(readings, ([, now]) => {
        const delta = deltaOf(null, now);
        expect(delta && withDelta(null, structuredClone(delta))).toEqual(now);
      }),
    );
  });

  it('is nothing where nothing differs', () => {
    fc.assert(
      fc.property(readings, ([reading]) => {
        const again = { ...reading, sheets: reading.sheets.map((sheet) => ({ ...sheet, marks: [...sheet.marks] })) };
        expect(deltaOf(reading, again)).toBeNull();
      }),
    );
  });

  it('holds the rows that differ, and no other', () => {
    const before = sheetOf(largeNumbers(1000));
    const now = withRows(before, (rows) => rows.with(500, [...(rows[500] ?? [])]).with(900, [...(rows[900] ?? [])]));
    expect(deltaOf(before, now)?.rows).toEqual([rowAt(now, 500), rowAt(now, 900)]);
  });

  it('holds only the row that was put in, and those below it stay known', () => {
    const before = sheetOf(largeNumbers(100));
    const now = everyGrid(before, (rows, blank) => rows.toSpliced(50, 0, blank));
    const delta = deltaOf(before, now);
    expect(delta?.rows).toEqual([rowAt(now, 50)]);
    expect(delta && withDelta(before, delta)).toEqual(now);
  });

  it('is refused where it was made from another reading', () => {
    const before = sheetOf(largeNumbers(10));
    const delta = deltaOf(
      before,
      withRows(before, (rows) => rows.with(3, [...(rows[3] ?? [])])),
    );
    expect(() => delta && withDelta(null, delta)).toThrow(RangeError);
  });
});

describe('what a host says beside the cells', () => {
  const predicted = snapshotOf({ grid: [['Trùa', 105]] }, { grid: [['Tổng hợp']], tag: 'summary' });

  it('is put to the cells that were predicted', () => {
    const made = { ...predicted, sheets: predicted.sheets.map((sheet) => ({ ...sheet, id: `made-${sheet.id}` })) };
    expect(withHead(predicted, structuredClone(headOf(made)))).toEqual(made);
  });

  it('is refused where the cells are elsewhere', () => {
    const elsewhere = snapshotOf({ grid: [['Trùa', 105]], at: 'B2' }, { grid: [['Tổng hợp']], tag: 'summary' });
    expect(() => withHead(predicted, headOf(elsewhere))).toThrow(RangeError);
  });
});

type Values = SheetSnapshot['values'];

/** The workbook with other values in its first sheet; rows that are the same arrays are shared. */
function withRows(workbook: WorkbookSnapshot, change: (rows: Values) => Values): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, values: change(sheet.values) })) };
}

function everyGrid(
  workbook: WorkbookSnapshot,
  change: <Value>(rows: readonly (readonly Value[])[], blank: Value[]) => readonly (readonly Value[])[],
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      used: sheet.used && { ...sheet.used, lastRow: sheet.used.lastRow + 1 },
      values: change(sheet.values, []),
      formulas: change(sheet.formulas, []),
      numberFormats: change(sheet.numberFormats, []),
    })),
  };
}

function rowAt({ sheets }: WorkbookSnapshot, row: number) {
  const [sheet] = sheets;
  return { values: sheet?.values[row], formulas: sheet?.formulas[row], numberFormats: sheet?.numberFormats[row] };
}
