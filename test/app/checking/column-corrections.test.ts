import fc from 'fast-check';
import { tablesToWorkOn } from '../../../src/app/checking/choose-table';
import { correctionsOf, withColumnRole, withoutColumnRoles } from '../../../src/app/checking/column-corrections';
import { mappedColumns } from '../../../src/app/checking/mapped-columns';
import type { Settings } from '../../../src/app/settings';
import { EMPTY_SETTINGS } from '../../../src/app/settings';
import type { TableRole } from '../../../src/domain/columns';
import { TABLE_ROLES } from '../../../src/domain/columns';
import { columnLetters } from '../../../src/sheet/address';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { GridCell } from '../../support/snapshot-of';
import { snapshotOf } from '../../support/snapshot-of';

const SHEET = 'Biểu 1';
const FIRST = { sheet: SHEET, order: 0 };

/** Two tables of one sheet, the columns "Hộ nghèo" and "Còn" of each lying beside one that has nothing to do with it. */
function workbook(): WorkbookSnapshot {
  const table: GridCell[][] = [
    ['TT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Hộ nghèo cuối năm', 'Hộ DTTS', 'Tỷ lệ hộ nghèo cuối năm'],
    [1, 'Trùa', 105, 7, 5, 6, 4.76],
    [2, 'Nậy', 97, 7, 5, 5, 5.15],
    [3, 'Cây Da', 109, 9, 8, 7, 7.33],
    [null, 'Tổng cộng', 311, 23, 18, 18, 5.78],
  ];
  return snapshotOf({ name: SHEET, grid: [...table, [], [], ...table] });
}

/** The roles of a table's columns by their letters. */
function rolesOf(settings: Settings, order = 0): Record<string, TableRole | null> {
  const snapshot = workbook();
  const table = tablesToWorkOn(snapshot, { ...settings, table: { sheet: SHEET, order } })[0];
  if (!table) throw new Error('no table was found');
  return Object.fromEntries(mappedColumns(snapshot, table).map(({ letters, role }) => [letters, role]));
}

const AS_READ = {
  A: 'index',
  B: 'hamlet',
  C: 'households',
  D: 'poor.opening.count',
  E: 'poor.closing.count',
  F: null,
  G: 'poor.closing.rate',
};

describe("the officer's word on a column", () => {
  it('is not needed where the headers tell', () => {
    expect(rolesOf(EMPTY_SETTINGS)).toEqual(AS_READ);
  });

  it('moves a role from the column that had it by its header', () => {
    const settings = withColumnRole(EMPTY_SETTINGS, FIRST, 'F', 'poor.closing.count');
    expect(rolesOf(settings)).toEqual({ ...AS_READ, E: null, F: 'poor.closing.count' });
    expect(rolesOf(settings, 1)).toEqual(AS_READ);
  });

  it('moves a role from the column that had it by an earlier word', () => {
    const earlier = withColumnRole(EMPTY_SETTINGS, FIRST, 'F', 'poor.closing.count');
    const settings = withColumnRole(earlier, { sheet: 'BIỂU 1', order: 0 }, 'E', 'poor.closing.count');
    expect(rolesOf(settings)).toEqual(AS_READ);
  });

  it('takes a role away', () => {
    const settings = withColumnRole(EMPTY_SETTINGS, FIRST, 'G', null);
    expect(rolesOf(settings)).toEqual({ ...AS_READ, G: null });
  });

  it.each<[string, string, TableRole | null]>([
    ['the index', 'A', null],
    ['movements', 'F', 'poor.escaped.count'],
    ['persons', 'F', 'persons'],
    ['all households', 'C', null],
  ])('tells %s too', (_what, letters, role) => {
    expect(rolesOf(withColumnRole(EMPTY_SETTINGS, FIRST, letters, role))).toEqual({ ...AS_READ, [letters]: role });
  });

  it('reads the cells of the column as its role has them', () => {
    const settings = withColumnRole(EMPTY_SETTINGS, FIRST, 'F', 'poor.opening.count');
    const [table] = tablesToWorkOn(workbook(), { ...settings, table: FIRST });
    expect([...(table?.columns.get('poor.opening.count')?.numbers ?? [])]).toEqual([6, 5, 7, 18]);
  });

  it('counts for nothing where no table is left to read, or where it makes no sense', () => {
    expect(rolesOf(withColumnRole(EMPTY_SETTINGS, FIRST, 'B', null))).toEqual(AS_READ);
    expect(rolesOf(withColumnRole(EMPTY_SETTINGS, FIRST, 'C', 'hamlet'))).toEqual({
      ...AS_READ,
      B: null,
      C: 'hamlet',
    });
    const senseless = [{ ...FIRST, roles: { F: 'rate', '': 'persons', C3: '', XFE: '' } }];
    expect(correctionsOf(senseless)).toEqual([]);
    expect(rolesOf({ ...EMPTY_SETTINGS, columns: senseless })).toEqual(AS_READ);
  });

  it('can be undone for one table alone', () => {
    const both = withColumnRole(
      withColumnRole(EMPTY_SETTINGS, FIRST, 'F', 'persons'),
      { ...FIRST, order: 1 },
      'F',
      'persons',
    );
    const settings = withoutColumnRoles(both, FIRST);
    expect([rolesOf(settings, 0)['F'], rolesOf(settings, 1)['F']]).toEqual([null, 'persons']);
  });

  it('never leaves two columns of a table with one role, whatever is said', () => {
    const anyRole = fc.option(fc.constantFrom(...TABLE_ROLES));
    const anyWord = fc.tuple(fc.integer({ min: 0, max: 7 }), anyRole);
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 8 }), (words) => {
        const settings = words.reduce(
          (before, [column, role]) => withColumnRole(before, FIRST, columnLetters(column), role),
          EMPTY_SETTINGS,
        );
        const roles = Object.values(rolesOf(settings)).filter((role) => role !== null);
        expect(new Set(roles).size).toBe(roles.length);
      }),
      { numRuns: 300 },
    );
  });
});
