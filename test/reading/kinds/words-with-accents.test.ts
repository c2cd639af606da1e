import { check } from '../../../src/app/checking/check';
import { findTables } from '../../../src/reading/find-tables';
import { communeGrid, communeHamlets, sumLine } from '../../support/commune-sheet';
import { RandomChoice } from '../../support/random-choice';
import type { GridCell } from '../../support/snapshot-of';
import { snapshotOf } from '../../support/snapshot-of';

/** Poor and near-poor as they stand, the stage left to the title: what a foreign title forbids. */
function resultGrid(titles: readonly string[], title = 'Ghi chú', cell: (line: number) => GridCell = () => null) {
  const hamlets = communeHamlets(new RandomChoice(1), 6);
  const lines = [...hamlets, sumLine('Tổng cộng', hamlets)];
  const [top = [], below = [], ...rows] = communeGrid(lines, { titles: [], stages: [] }).map((row) => row.slice(0, 3));
  const counts = lines.map(({ counts: own }) => [
    own.get('poor.closing.count') ?? null,
    own.get('nearPoor.closing.count') ?? null,
  ]);
  return [
    ...titles.map((text) => [text]),
    [...top, 'Hộ nghèo', 'Hộ cận nghèo', title],
    below,
    ...rows.map((row, line) => [...row, ...(counts[line] ?? []), cell(line)]),
  ];
}

const RESULT = 'KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024';

describe('places and offices that look like money without their marks', () => {
  it.each([
    'UBND XÃ ĐÔNG SƠN',
    'UBND XÃ ĐỒNG SƠN',
    'UBND XA DONG SON',
    'UBND HUYỆN TRIỆU PHONG',
    'PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
    'Kèm theo Nghị quyết của Hội đồng nhân dân',
    'TỈNH ĐỒNG THÁP',
    'Biến động hộ nghèo',
  ])('%s above a table', (line) => {
    const [table] = findTables(snapshotOf({ grid: resultGrid([line, RESULT]) }));
    expect([...(table?.columns.keys() ?? [])]).toEqual(['households', 'poor.closing.count', 'nearPoor.closing.count']);
  });
});

describe('a title that says what the count is for', () => {
  it.each([
    `${RESULT} ĐỂ THỰC HIỆN CHÍNH SÁCH HỖ TRỢ`,
    `${RESULT} LÀM CƠ SỞ CẤP THẺ BẢO HIỂM Y TẾ`,
    'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO PHỤC VỤ CHO VAY VỐN',
  ])('%s', (title) => {
    expect(findTables(snapshotOf({ grid: resultGrid([title]) }))).toHaveLength(1);
  });

  it.each(['KẾT QUẢ HỖ TRỢ HỘ NGHÈO NĂM 2024', 'CHO HỘ NGHÈO VAY VỐN NĂM 2024 (triệu đồng)', 'ĐVT: đồng'])(
    'and one of another list: %s',
    (title) => {
      expect(findTables(snapshotOf({ grid: resultGrid([title]) }))).toEqual([]);
    },
  );
});

describe('a column of something else', () => {
  it.each([
    'Kinh phí (triệu đồng)',
    'Kinh phí hỗ trợ (đồng)',
    'Tiền điện (1.000 đồng)',
    'Hộ nghèo không có khả năng lao động',
    'Vay vốn (tr.đ)',
    'Hộ có công',
  ])('%s is left out alone', (title) => {
    const [table, ...others] = findTables(snapshotOf({ grid: resultGrid([RESULT], title, () => 50) }));
    expect(others).toEqual([]);
    expect([...(table?.columns.keys() ?? [])]).toEqual(['households', 'poor.closing.count', 'nearPoor.closing.count']);
  });
});

describe('hamlets that are named like totals without their marks', () => {
  it.each(['Tống Xá', 'Cống Thôn', 'Cống 1', 'Công 2', 'Chúng Cao', 'TỐNG THÔN', 'Toán Xã'])('%s', (name) => {
    const hamlets = communeHamlets(new RandomChoice(2), 7).map((line, order) =>
      order === 2 ? { ...line, name } : line,
    );
    const snapshot = snapshotOf({ grid: communeGrid([...hamlets, sumLine('Tổng cộng', hamlets)]) });
    const [table] = findTables(snapshot);
    expect(table?.rows.map(({ kind }) => kind)).toEqual([...hamlets.map(() => 'hamlet'), 'total']);
    expect(check(snapshot).ready).toBe(true);
  });
});
