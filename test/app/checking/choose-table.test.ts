import { check } from '../../../src/app/checking/check';
import { choiceOf, tablesToWorkOn } from '../../../src/app/checking/choose-table';
import { recalculate } from '../../support/recalculated';
import { EMPTY_SETTINGS } from '../../../src/app/settings';
import { storeSettings } from '../../../src/app/stored-settings';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { GridCell } from '../../support/snapshot-of';
import { snapshotOf } from '../../support/snapshot-of';

function list(...names: readonly string[]): GridCell[][] {
  return [
    ['Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm'],
    ...names.map((name): GridCell[] => [name, 100, 5]),
    ['Tổng cộng', 100 * names.length, 5 * names.length],
  ];
}

/** Two tables on the sheet in front, the second one larger, and one on another sheet. */
const WORKBOOK = snapshotOf(
  { name: 'Chỉ tiêu', grid: [...list('Một', 'Hai'), [], [], ...list('Ba', 'Bốn', 'Năm')] },
  { name: 'Năm trước', grid: list('Sáu', 'Bảy') },
);

const firstNames = (snapshot: WorkbookSnapshot) => tablesToWorkOn(snapshot).map(({ rows: [first] }) => first?.name);

/** The workbook with a choice kept in it. */
function withChoice(sheet: string, order: number): WorkbookSnapshot {
  return { ...WORKBOOK, settings: storeSettings({ ...EMPTY_SETTINGS, table: { sheet, order } }).settings };
}

describe('the table to work on', () => {
  it('is the likeliest where none was chosen', () => {
    expect(firstNames(WORKBOOK)).toEqual(['Ba', 'Một', 'Sáu']);
  });

  it.each([
    ['Chỉ tiêu', 0, ['Một', 'Ba', 'Sáu']],
    ['Chỉ tiêu', 1, ['Ba', 'Một', 'Sáu']],
    ['NĂM TRƯỚC', 0, ['Sáu', 'Ba', 'Một']],
  ])('is the chosen one, the others after it: “%s”, %i', (sheet, order, expected) => {
    expect(firstNames(withChoice(sheet, order))).toEqual(expected);
  });

  it.each([
    ['Đã xóa', 0],
    ['Chỉ tiêu', 2],
  ])('is the likeliest where the chosen one is gone: “%s”, %i', (sheet, order) => {
    expect(firstNames(withChoice(sheet, order))).toEqual(['Ba', 'Một', 'Sáu']);
  });

  it('is remembered so that it is found again, each of them', () => {
    const tables = tablesToWorkOn(WORKBOOK);
    for (const table of tables) {
      const settings = { ...EMPTY_SETTINGS, table: choiceOf(table, tables) };
      expect(tablesToWorkOn(WORKBOOK, settings)[0]).toEqual(table);
    }
  });

  it('is remembered by its place, so that one of an earlier reading will do', () => {
    const [, second] = tablesToWorkOn(WORKBOOK);
    expect(second && choiceOf(second, tablesToWorkOn(WORKBOOK))).toEqual({ sheet: 'Chỉ tiêu', order: 0 });
    expect(() => second && choiceOf({ ...second, firstRow: 40 }, tablesToWorkOn(WORKBOOK))).toThrow(RangeError);
  });

  it('is what is checked and recalculated', () => {
    const chosen = withChoice('Năm trước', 0);
    expect(check(chosen).checked?.table.sheetName).toBe('Năm trước');
    expect(recalculate(chosen, { as: 'formulas', rounding: 'column' })?.table.sheetName).toBe('Năm trước');
  });
});
