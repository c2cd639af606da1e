import fc from 'fast-check';
import { TABLE_ROLES } from '../../src/domain/columns';
import type { TargetTable } from '../../src/domain/target-table';
import type { TableCorrection } from '../../src/reading/find-tables';
import { findTables } from '../../src/reading/find-tables';
import type { GridCell } from '../support/snapshot-of';
import { snapshotOf } from '../support/snapshot-of';
import { gridOf } from '../support/grid-of';
import { CASES } from '../support/random-cases';

const HOUSEHOLD_LIST = `
DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2022
STT	Họ và tên chủ hộ	Thôn	Năm sinh	Số khẩu	Hộ nghèo	Hộ cận nghèo
1	Nguyễn Thị A	Trùa	1950	3	1	0
2	Trần Văn B	Trùa	1962	2	0	1
3	Lê Thị C	Nậy	1948	1	1	0
`;
const LIST_BY_NAMES = `
Hộ nghèo đầu năm 2022
TT	Họ tên	Đơn vị	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm
1	Nguyễn Thị A	Trùa	1	1	0
2	Trần Văn B	Nậy	1	0	1
`;
const MARKED_LIST = `
STT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm
1	Trùa	x	x	x
2	Nậy	x	x	x
3	Cây Da	x	x	x
4	Đông Mỹ	x	x	x
`;
const LETTER = `
KẾ HOẠCH GIẢM NGHÈO NĂM 2022
Căn cứ Nghị quyết số 14/NQ-HĐND ngày 30/12/2021
Hộ nghèo đầu năm 2022 là 128 hộ; hộ nghèo cuối năm 2022 còn 101 hộ.
Nơi nhận: UBND huyện, các thôn	TM. ỦY BAN NHÂN DÂN
`;
const BUDGET = `
DỰ TOÁN KINH PHÍ GIẢM NGHÈO NĂM 2022
TT	Thôn	Tổng kinh phí	Hỗ trợ hộ nghèo	Hỗ trợ hộ cận nghèo	Ghi chú
1	Trùa	12.500	7.500	5.000
2	Nậy	10.000	6.000	4.000
	Tổng cộng	22.500	13.500	9.000
`;
const LOANS = `
KẾT QUẢ CHO VAY HỘ NGHÈO THEO THÔN
STT	Thôn	Số hộ nghèo	Số hộ cận nghèo
1	Trùa	5	3
2	Nậy	4	2
`;
const WITHOUT_POVERTY = `
TT	Thôn	Tổng số hộ	Nhập khẩu	Giảm	Còn lại
1	Trùa	105	7	2	5
2	Nậy	97	7	3	4
3	Cây Da	109	9	1	8
4	Đông Mỹ	98	8	2	6
`;
const MORE_POOR_THAN_HOUSEHOLDS = `
STT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm
1	Trùa	3	7000	6000
2	Nậy	4	8000	7500
3	Cây Da	5	9000	8500
`;
const WITHOUT_LINES = `
STT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Hộ nghèo cuối năm
Người lập biểu			CHỦ TỊCH
`;
/** The same people in the same few hamlets, over and over. */
const REPEATED_NAMES = [
  ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Hộ nghèo cuối năm'],
  ...Array.from({ length: 30 }, (_line, order) => [order + 1, `Thôn ${(order % 3) + 1}`, 1, 1, 0]),
];

describe('no target table', () => {
  it.each([
    ['an empty sheet', []],
    ['a list of households with their names', gridOf(HOUSEHOLD_LIST)],
    ['a list of names whose columns carry the titles of a target table', gridOf(LIST_BY_NAMES)],
    ['a list that is ticked off', gridOf(MARKED_LIST)],
    ['a letter', gridOf(LETTER)],
    ['a budget', gridOf(BUDGET)],
    ['loans by hamlet', gridOf(LOANS)],
    ['a table that says nothing of poverty', gridOf(WITHOUT_POVERTY)],
    ['numbers that cannot be households of the hamlet', gridOf(MORE_POOR_THAN_HOUSEHOLDS)],
    ['a header without a line', gridOf(WITHOUT_LINES)],
    ['a list in which the same few names come again and again', REPEATED_NAMES],
  ] satisfies [string, GridCell[][]][])('is found in %s', (_name, grid) => {
    expect(findTables(snapshotOf({ grid }))).toEqual([]);
  });
});

const WORDS = [
  'STT',
  'Thôn',
  'Đơn vị',
  'Tổng số hộ',
  'Hộ nghèo đầu năm 2022',
  'Giảm hộ nghèo',
  'Hộ cận nghèo cuối năm',
  'TS',
  '%',
  'Tổng cộng',
  'Hộ',
  'Khẩu',
  'I',
  '1.1',
  'Cụm 1',
  'Ghi chú',
  'A',
  '(1)',
  '4=3/1*100',
] as const;
const anyCell: fc.Arbitrary<GridCell> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 200 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<GridCell>({ value: { error: '#DIV/0!' } }, { value: 0.0625, format: '0.00%' }),
  },
  { weight: 1, arbitrary: fc.constantFrom<GridCell>('6,25', '5.196', '-', { value: 46024, format: 'd-mmm' }) },
);
const anyGrid = fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 14 });
const anyFont = fc.constantFrom('', 'Arial', '.VnTime', '.VnTimeH', 'VNI-Times');
const anyFonts = fc.array(fc.array(anyFont, { maxLength: 9 }), { maxLength: 14 });
const anyRole = fc.option(fc.constantFrom(...TABLE_ROLES));
const anyCorrection: fc.Arbitrary<TableCorrection> = fc.record({
  sheet: fc.constant('Trang 1'),
  order: fc.nat({ max: 2 }),
  roles: fc.array(fc.tuple(fc.nat({ max: 10 }), anyRole), { maxLength: 4 }).map((roles) => new Map(roles)),
});

describe('any grid of cells, in any fonts, with anything said of its columns', () => {
  it('gives tables that lie within the sheet, or none', () => {
    fc.assert(
      fc.property(anyGrid, anyFonts, fc.array(anyCorrection, { maxLength: 2 }), (grid, fontNames, corrections) => {
        const snapshot = snapshotOf({ grid, fontNames });
        for (const table of findTables(snapshot, corrections)) expectWithin(grid, table);
      }),
      { numRuns: CASES.grids },
    );
  });
});

function expectWithin(grid: readonly (readonly GridCell[])[], table: TargetTable): void {
  const { firstRow, lastRow, rows, columns, sums } = table;
  const isWithin =
    rows.length > 0 && columns.size > 1 && lastRow < grid.length && firstRow <= (rows[0]?.position ?? -1);
  const areSums = sums.every(({ total, addends }) => !addends.includes(total) && rows[total]?.kind === 'total');
  const areWhole = [...columns.values()].every(({ states }) => states.length === rows.length);
  expect([isWithin, areSums, areWhole]).toEqual([true, true, true]);
}
