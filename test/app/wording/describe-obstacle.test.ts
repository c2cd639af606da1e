import type { AllocationObstacle } from '../../../src/app/changing/allocate';
import { describeAllocationObstacle, describeRollOverObstacle } from '../../../src/app/wording/describe-obstacle';
import type { RollOverObstacle } from '../../../src/app/changing/roll-over';
import { en } from '../../../src/locales/en';
import { vi } from '../../../src/locales/vi';
import { targetTableOf } from '../../support/target-table-of';

const CLOSINGS = ['Trùa', 'Nậy', 'Yên', 'Xóm Mới', 'Đông Hà'].map((name) => [name, null] as const);
const TABLE = targetTableOf(['poor.closing.count'], ...CLOSINGS);
const CELLS = CLOSINGS.map((_line, row) => ({ row, role: 'poor.closing.count' as const }));

describe('why a goal cannot be shared out', () => {
  it.each<[AllocationObstacle, string]>([
    [{ reason: 'goal-negative' }, 'Chỉ tiêu cao hơn'],
    [{ reason: 'above-caps', most: 1280 }, '1.280 hộ'],
    [{ reason: 'below-floors', least: 12 }, '12 hộ'],
    [{ reason: 'lock-outside-limits', row: 0, floor: 0, cap: 7 }, 'thôn Trùa: số cố định phải từ 0 đến 7'],
    [{ reason: 'floor-above-cap', row: 3 }, 'Xóm Mới: mức ít nhất'],
    [{ reason: 'columns-missing' }, 'không có cột'],
    [{ reason: 'opening-unreadable', row: 1 }, 'thôn Nậy: chưa đọc được'],
    [{ reason: 'weight-unreadable', row: 1, column: 27 }, 'thôn Nậy: cột AB'],
  ])('%j', (obstacle, words) => {
    expect(describeAllocationObstacle(TABLE, obstacle, vi)).toContain(words);
    expect(describeAllocationObstacle(TABLE, obstacle, en)).toMatch(/^[^\p{M}]+\.$/u);
  });
});

describe('why the next year cannot begin', () => {
  it.each<[RollOverObstacle, string]>([
    [{ reason: 'columns-missing' }, 'đầu năm và cuối năm'],
    [{ reason: 'closings-missing', cells: CELLS.slice(0, 1) }, 'thôn Trùa, Hộ nghèo cuối năm. Hãy'],
    [{ reason: 'closings-doubtful', cells: CELLS }, 'Xóm Mới, Hộ nghèo cuối năm và 1 ô khác'],
    [{ reason: 'year-unknown' }, 'Hãy ghi năm vào tiêu đề'],
    [{ reason: 'next-year-exists', sheetName: 'Biểu 2023', year: 2023 }, 'năm 2023 ở trang tính “Biểu 2023”'],
  ])('%j', (obstacle, words) => {
    expect(describeRollOverObstacle(TABLE, obstacle, vi)).toContain(words);
    expect(describeRollOverObstacle(TABLE, obstacle, en)).toMatch(/\.$/u);
  });
});
