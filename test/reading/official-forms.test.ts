import { readFileSync } from 'node:fs';
import { check } from '../../src/app/checking/check';
import type { TargetTable } from '../../src/domain/target-table';
import { findTables } from '../../src/reading/find-tables';
import type { GridCell } from '../support/snapshot-of';
import { snapshotOf } from '../support/snapshot-of';
import { gridOf } from '../support/grid-of';

function tablesIn(grid: readonly (readonly GridCell[])[]): TargetTable[] {
  return findTables(snapshotOf({ grid }));
}

function onlyTableIn(grid: readonly (readonly GridCell[])[]): TargetTable {
  const [table, ...others] = tablesIn(grid);
  if (!table || others.length > 0) throw new Error(`${others.length + (table ? 1 : 0)} tables`);
  return table;
}

function positionsIn(table: TargetTable): Record<string, number> {
  return Object.fromEntries(
    [...table.columns, ...(table.sideColumns ?? [])].map(([role, { position }]) => [role, position]),
  );
}

function errorsIn(grid: readonly (readonly GridCell[])[]): unknown[] {
  const findings = check(snapshotOf({ grid })).checked?.findings ?? [];
  return findings.filter(({ severity }) => severity === 'error').map(({ id, cell }) => [id, cell]);
}

const MOVEMENTS_OF_POOR = gridOf(`
TỔNG HỢP DIỄN BIẾN HỘ NGHÈO NĂM 2025
TT	Phường/ Xã	Phân tổ	Tổng số hộ nghèo đầu kỳ	Diễn biến giảm số hộ nghèo			Diễn biến tăng số hộ nghèo				Tổng số hộ nghèo cuối kỳ
				Số hộ thoát nghèo		Số hộ khác: thay đổi nhân khẩu, hộ nghèo đơn thân chết, chuyển đi nơi khác, tách,...	Số hộ cận nghèo trở thành hộ...	Số hộ nghèo bổ sung trong năm		Số hộ khác: thay đổi nhân khẩu, chuyển đến, tách,...
				Trở thành hộ cận nghèo	Vượt chuẩn cận nghèo			Tái nghèo	Phát sinh mới
A	B	C	1	2	3	4	5	6	7	8	9=1-2-3-4+5+6+7+8
1	Xã Một	Hộ	100	20	10	5	3	2	1	4	75
		Nhân khẩu	400	80	40	20	12	8	4	16	300
2	Xã Hai	Hộ	50	10	5	0	0	0	0	0	35
		Nhân khẩu	180	40	20	0	0	0	0	0	120
	Tổng cộng	Hộ	150	30	15	5	3	2	1	4	110
		Nhân khẩu	580	120	60	20	12	8	4	16	420
`);

describe('the form of movements of the poor, two lines a unit', () => {
  const [households, persons] = tablesIn(MOVEMENTS_OF_POOR);

  it('reads the lines of households and the lines of persons as two tables', () => {
    expect(tablesIn(MOVEMENTS_OF_POOR)).toHaveLength(2);
    expect(households?.rows.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'hamlet Xã Một',
      'hamlet Xã Hai',
      'total Tổng cộng',
    ]);
    expect(persons?.counted).toBe('persons');
    expect(persons?.rows.map(({ position, name }) => `${position} ${name}`)).toEqual([
      '6 Xã Một',
      '8 Xã Hai',
      '10 Tổng cộng',
    ]);
    expect([...(persons?.columns.get('poor.opening.count')?.numbers ?? [])]).toEqual([400, 180, 580]);
  });

  it('names every movement', () => {
    if (!households) throw new Error('no table');
    expect(positionsIn(households)).toEqual({
      'poor.opening.count': 3,
      'poor.toNearPoor.count': 4,
      'poor.aboveNearPoor.count': 5,
      'poor.otherDecrease.count': 6,
      'poor.fromNearPoor.count': 7,
      'poor.relapsed.count': 8,
      'poor.new.count': 9,
      'poor.otherIncrease.count': 10,
      'poor.closing.count': 11,
    });
  });

  it('has no error where everything holds', () => {
    expect(errorsIn(MOVEMENTS_OF_POOR)).toEqual([]);
  });
});

it('names the movements of the near-poor', () => {
  const grid = gridOf(`
TT	Xã	Tổng số hộ cận nghèo đầu kỳ	Diễn biến giảm số hộ cận nghèo			Diễn biến tăng số hộ cận nghèo			Tổng số hộ cận nghèo cuối kỳ
			Số hộ thoát cận nghèo	Số hộ cận nghèo trở thành hộ nghèo	Số hộ khác	Số hộ nghèo trở thành hộ cận nghèo	Tái cận nghèo	Phát sinh mới
1	Xã Một	100	20	10	5	3	2	1	71
2	Xã Hai	50	10	5	0	0	0	0	35
`);
  expect(positionsIn(onlyTableIn(grid))).toEqual({
    'nearPoor.opening.count': 2,
    'nearPoor.escaped.count': 3,
    'nearPoor.toPoor.count': 4,
    'nearPoor.otherDecrease.count': 5,
    'nearPoor.fromPoor.count': 6,
    'nearPoor.relapsed.count': 7,
    'nearPoor.new.count': 8,
    'nearPoor.closing.count': 9,
  });
});

it('reads the official result of a review: households and persons side by side, no stage named', () => {
  const grid = gridOf(`
TỔNG HỢP KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO NĂM 2025
TT	Phường/ Xã	Tổng số hộ dân cư (tại thời điểm rà soát)		Kết quả rà soát về hộ (chính thức)				Kết quả rà soát về khẩu (chính thức)
				Tổng số hộ nghèo		Tổng số hộ cận		Tổng số hộ nghèo
		Số hộ	Nhân khẩu	Số hộ	Tỷ lệ	Số hộ	Tỷ lệ	Số khẩu	Tỷ lệ
A	B	1	2	3	4=3/1*100	5	6=5/1*100	9	10=9/2*100
1	Xã Một	1000	4000	50	5	80	8	200	5
2	Xã Hai	500	2000	20	4	30	6	90	4.5
	Tổng cộng	1500	6000	70	4.67	110	7.33	290	4.83
`);
  expect(positionsIn(onlyTableIn(grid))).toEqual({
    households: 2,
    persons: 3,
    'poor.closing.count': 4,
    'poor.closing.rate': 5,
    'nearPoor.closing.count': 6,
    'nearPoor.closing.rate': 7,
    'poor.closing.persons': 8,
  });
  expect(errorsIn(grid)).toEqual([]);
});

it('reads a public table of two areas with their districts, whose grand total is left blank', () => {
  const lines = readFileSync('test/reading/two-areas.tsv', 'utf8');
  const table = onlyTableIn(
    lines
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')),
  );
  expect(positionsIn(table)).toEqual({
    'poor.closing.rate': 4,
    'poor.closing.count': 5,
    'nearPoor.closing.rate': 6,
    'nearPoor.closing.count': 7,
  });
  expect(table.sums.map(({ total, addends }) => `${table.rows[total]?.name}: ${addends.length}`)).toEqual([
    'Khu vực thành thị: 11',
    'Khu vực nông thôn: 11',
    'Tổng cộng (I+II): 22',
  ]);
  expect(table.columns.get('poor.closing.count')?.numbers[0]).toBe(5196);
});

it('takes a gross decrease beside increases for what the households escaped by', () => {
  const grid = gridOf(`
STT	Thôn	Tổng số hộ	Hộ nghèo đầu năm	Giảm hộ nghèo	Tái nghèo	Phát sinh mới	Hộ nghèo cuối năm
1	Trùa	105	10	4	1	1	8
2	Nậy	97	9	3	0	2	8
3	Cây Da	109	8	2	1	0	7
	Tổng cộng	311	27	9	2	3	23
`);
  expect(positionsIn(onlyTableIn(grid))).toEqual({
    households: 2,
    'poor.opening.count': 3,
    'poor.escaped.count': 4,
    'poor.relapsed.count': 5,
    'poor.new.count': 6,
    'poor.closing.count': 7,
  });
  expect(errorsIn(grid)).toEqual([]);
});
