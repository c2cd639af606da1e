import { contextOf } from '../../../src/checks/definition/check-context';
import { inferStyles } from '../../../src/checks/numbers/infer-styles';
import { legacyFont } from '../../../src/checks/rules/legacy-font';
import { targetTableOf } from '../../support/target-table-of';

const TABLE = targetTableOf(['households', 'poor.opening.count'], ['Một', 100, 5], ['Hai', 90, 9]);
const CONTEXT = { table: TABLE, styles: inferStyles(TABLE) };
const first = { kind: 'cell', sheet: 'sheet-1', sheetName: 'Chỉ tiêu thôn', row: 2, column: 0 } as const;

describe('legacy-font', () => {
  it('lets pass a workbook without such texts', () => {
    expect(legacyFont.run(contextOf(CONTEXT))).toEqual([]);
    expect(legacyFont.run(contextOf({ ...CONTEXT, legacyTexts: [] }))).toEqual([]);
  });

  it('is told once for each sheet, at its first such text', () => {
    const other = { ...first, sheet: 'sheet-2', sheetName: 'Năm trước', row: 0 };
    const legacyTexts = [
      { first, cells: 45 },
      { first: other, cells: 1 },
    ];
    expect(legacyFont.run(contextOf({ ...CONTEXT, legacyTexts }))).toMatchObject([
      { id: 'legacy-font', severity: 'notice', elsewhere: first, details: { cells: 45 }, resolution: { kind: 'none' } },
      { id: 'legacy-font', severity: 'notice', elsewhere: other, details: { cells: 1 }, resolution: { kind: 'none' } },
    ]);
  });

  it('has nothing to say of a table without columns', () => {
    const bare = targetTableOf([], ['Một']);
    expect(legacyFont.run(contextOf({ ...CONTEXT, table: bare, legacyTexts: [{ first, cells: 1 }] }))).toEqual([]);
  });
});
