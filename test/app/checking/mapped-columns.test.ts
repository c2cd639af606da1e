import { tablesToWorkOn } from '../../../src/app/checking/choose-table';
import { withColumnRole } from '../../../src/app/checking/column-corrections';
import { mappedColumns } from '../../../src/app/checking/mapped-columns';
import { EMPTY_SETTINGS } from '../../../src/app/settings';
import type { GridCell } from '../../support/snapshot-of';
import { snapshotOf } from '../../support/snapshot-of';

const LINES: GridCell[][] = [
  [1, 'Trùa', 105, 7, 2, 5, null],
  [2, 'Nậy', 97, 7, 1, 6, 'chờ\nduyệt'],
  [3, 'Cây Da', 109, 9, 1, 8, null],
  [4, 'Đông Hà', 127, 8, 1, 7, null],
];

describe('the columns of a table for the mapping view', () => {
  it('have their titles as they stand, their role and their first figures', () => {
    const snapshot = snapshotOf({
      at: 'B3',
      grid: [
        ['TT', 'Thôn,\nxóm', 'Tổng số hộ', 'HỘ NGHÈO', null, null, null],
        [null, null, null, 'Đầu  năm', 'Giảm', 'Cuối năm', 'Ý kiến'],
        ['A', 'B', 1, 2, 3, '4=2-3', 5],
        ...LINES,
      ],
    });
    const [table] = tablesToWorkOn(snapshot);
    expect(table && mappedColumns(snapshot, table)).toEqual([
      column(1, 'B', ['TT'], 'index', ['1', '2', '3']),
      column(2, 'C', ['Thôn, xóm'], 'hamlet', ['Trùa', 'Nậy', 'Cây Da']),
      column(3, 'D', ['Tổng số hộ'], 'households', ['105', '97', '109']),
      column(4, 'E', ['HỘ NGHÈO', 'Đầu năm'], 'poor.opening.count', ['7', '7', '9']),
      column(5, 'F', ['HỘ NGHÈO', 'Giảm'], 'poor.reduction.count', ['2', '1', '1']),
      column(6, 'G', ['HỘ NGHÈO', 'Cuối năm'], 'poor.closing.count', ['5', '6', '8']),
      { ...column(7, 'H', ['HỘ NGHÈO', 'Ý kiến'], null, ['chờ duyệt']), knownBy: null },
    ]);
  });

  it('say what their role is known by: the header, the numbers or the officer', () => {
    const [pair, titles] = [
      ['TS', '%'],
      ['TT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', null, 'Giảm hộ nghèo'],
    ];
    const grid: GridCell[][] = [titles, [null, null, null, ...pair, ...pair, ...pair], ...RATED_LINES];
    const settings = withColumnRole(EMPTY_SETTINGS, { sheet: 'Biểu', order: 0 }, 'A', null);
    const snapshot = snapshotOf({ name: 'Biểu', grid });
    const [table] = tablesToWorkOn(snapshot, settings);
    const columns = table ? mappedColumns(snapshot, table) : [];
    expect(columns.map(({ role, knownBy }) => [role, knownBy])).toEqual([
      [null, 'officer'],
      ['hamlet', 'header'],
      ['households', 'header'],
      ['poor.opening.count', 'header'],
      ['poor.opening.rate', 'header'],
      ['poor.reduction.count', 'header'],
      ['poor.reduction.rate', 'header'],
      ['poor.closing.count', 'numbers'],
      ['poor.closing.rate', 'numbers'],
    ]);
    expect(table?.inferenceMargin).toBeGreaterThanOrEqual(1);
  });
});

/** Opening, reduction and closing with their rates. */
const RATED_LINES: GridCell[][] = [
  [1, 'Trùa', 105, 7, 6.67, 2, 1.9, 5, 4.76],
  [2, 'Nậy', 97, 7, 7.22, 1, 1.03, 6, 6.19],
  [3, 'Cây Da', 109, 9, 8.26, 1, 0.92, 8, 7.34],
  [4, 'Đông Hà', 127, 8, 6.3, 1, 0.79, 7, 5.51],
];

function column(
  position: number,
  letters: string,
  titles: readonly string[],
  role: string | null,
  samples: readonly string[],
) {
  return { position, letters, titles, role, knownBy: 'header', samples };
}
