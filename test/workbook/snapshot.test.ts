import { parseAddress, formatAddress } from '../../src/sheet/address';
import type { CellContent } from '../../src/sheet/cell';
import { contentAt, differingCells, numberFormatAt, sheetById, sheetByTag } from '../../src/workbook/snapshot';
import { formulasEqual } from '../../src/sheet/formula';
import { contentsEqual, isCellError } from '../../src/sheet/cell';
import { snapshotOf } from '../support/snapshot-of';

const workbook = snapshotOf(
  { at: 'B2', grid: [['Trùa', { value: 7, formula: '=3+4', format: '0.00' }]] },
  { tag: 'summary', grid: [] },
);
const sheet = sheetById(workbook, 'sheet-1');
const empty = sheetById(workbook, 'sheet-2');

const value = (content: CellContent['value']): CellContent => ({ value: content, formula: null });
const formula = (text: string, result = 0): CellContent => ({ value: result, formula: text });

describe('a snapshot', () => {
  it('knows what each cell holds, and that all others are blank', () => {
    expect(contentAt(sheet, parseAddress('C2'))).toEqual({ value: 7, formula: '=3+4' });
    expect(contentAt(sheet, parseAddress('B2'))).toEqual(value('Trùa'));
    expect(['A1', 'A2', 'B1', 'D2', 'C3'].map((cell) => contentAt(sheet, parseAddress(cell)).value)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
    expect(contentAt(empty, parseAddress('A1'))).toEqual(value(null));
  });

  it('knows the number format of each cell', () => {
    expect(numberFormatAt(sheet, parseAddress('C2'))).toBe('0.00');
    expect(numberFormatAt(sheet, parseAddress('A1'))).toBe('General');
    expect(numberFormatAt(empty, parseAddress('A1'))).toBe('General');
  });

  it('finds sheets by their identity and by their tag', () => {
    expect(sheetByTag(workbook, 'summary')).toBe(empty);
    expect(sheetByTag(workbook, 'findings')).toBeUndefined();
    expect(() => sheetById(workbook, 'sheet-3')).toThrow(RangeError);
  });

  it('tells an error value from a text that reads the same', () => {
    expect(isCellError({ error: '#N/A' })).toBe(true);
    expect(isCellError('#N/A')).toBe(false);
    expect(isCellError(null)).toBe(false);
  });
});

describe('contentsEqual', () => {
  it.each<[string, CellContent, CellContent]>([
    ['the same number', value(7), value(7)],
    ['two blanks', value(null), value(null)],
    ['the same error', value({ error: '#N/A' }), value({ error: '#N/A' })],
    ['the same formula with another result', formula('=A1', 1), formula('=A1', 2)],
  ])('holds for %s', (_name, one, other) => {
    expect(contentsEqual(one, other)).toBe(true);
  });

  it.each<[string, CellContent, CellContent]>([
    ['a number and the same digits as text', value(7), value('7')],
    ['a blank and zero', value(null), value(0)],
    ['two errors', value({ error: '#N/A' }), value({ error: '#REF!' })],
    ['an error and its name as text', value({ error: '#N/A' }), value('#N/A')],
    ['a formula and its result', formula('=A1', 7), value(7)],
    ['two formulas with the same result', formula('=A1', 7), formula('=A2', 7)],
  ])('does not hold for %s', (_name, one, other) => {
    expect(contentsEqual(one, other)).toBe(false);
    expect(contentsEqual(other, one)).toBe(false);
  });
});

describe('formulasEqual', () => {
  it.each([
    ['=SUM(A1:A3)', '=sum( A1:A3 )'],
    ["='Trang1'!A1+1", '=Trang1!A1+1'],
    ["='Chỉ tiêu thôn'!A1", "='CHỈ TIÊU THÔN'!a1"],
    ['=IF(A1="x y","",1)', '=if(A1="x y", "", 1)'],
  ])('holds for %s and %s, as Excel rewrites it', (one, other) => {
    expect(formulasEqual(one, other)).toBe(true);
  });

  it.each([
    ['=A1', '=A2'],
    ['=IF(A1="x y",1)', '=IF(A1="xy",1)'],
    ['=IF(A1="x",1)', '=IF(A1="X",1)'],
    ["='Chỉ tiêu'!A1", "='Chỉtiêu'!A1"],
  ])('does not hold for %s and %s', (one, other) => {
    expect(formulasEqual(one, other)).toBe(false);
  });
});

describe('differingCells', () => {
  const differences = (one: typeof sheet, other: typeof sheet) => differingCells(one, other).map(formatAddress);

  it('finds none between two readings of the same sheet, nor between two empty ones', () => {
    expect(differences(sheet, sheet)).toEqual([]);
    expect(differences(empty, empty)).toEqual([]);
  });

  it('finds changed, added and deleted cells, also outside what one of them uses', () => {
    const edited = sheetById(snapshotOf({ at: 'A1', grid: [['Xã'], [], [null, 'Trùa']] }), 'sheet-1');
    expect(differences(sheet, edited)).toEqual(['A1', 'B2', 'C2', 'B3']);
    expect(differences(edited, sheet)).toEqual(['A1', 'B2', 'C2', 'B3']);
    expect(differences(empty, sheet)).toEqual(['B2', 'C2']);
  });

  it('does not take a new result of the same formula for an edit', () => {
    const recalculated = snapshotOf({ at: 'B2', grid: [['Trùa', { value: 8, formula: '=3+4' }]] });
    expect(differences(sheet, sheetById(recalculated, 'sheet-1'))).toEqual([]);
  });
});
