import { check } from '../../../src/app/checking/check';
import type { CheckedTable } from '../../../src/app/checking/check-report';
import { describeFinding } from '../../../src/app/wording/describe-finding';
import { EMPTY_SETTINGS } from '../../../src/app/settings';
import { storeSettings } from '../../../src/app/stored-settings';
import type { Finding } from '../../../src/domain/finding';
import { repairOf } from '../../../src/domain/finding';
import { vi } from '../../../src/locales/vi';
import { formatAddress } from '../../../src/sheet/address';
import { formatRange } from '../../../src/sheet/range';
import { addressOf, rangesOf, rangesOfFinding } from '../../../src/app/checking/check-report';
import { marksOf } from '../../../src/app/checking/mark';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sampleSnapshot } from '../../support/sample-snapshot';
import { snapshotOf } from '../../support/snapshot-of';

const report = check(sampleSnapshot());
const { checked } = report;
if (!checked) throw new Error('the sample has a table');

/** One line a finding: severity, id, cell, what stands there and what should, what mends it. */
function inShort({ table, findings }: CheckedTable): string[] {
  const at = (cell: Finding['cell']) => formatAddress(addressOf(table, cell));
  return findings.map((finding) => {
    const { severity, id, cell, found, expected } = finding;
    const changes = repairOf(finding).map((each) => `${at(each.cell)} ${each.from} → ${each.to}`);
    const mends = severity === 'error' ? changes.join(', ') : `${changes.length} cells`;
    return `${severity} ${id} ${at(cell)}: ${found} → ${expected} (${mends})`;
  });
}

describe('checking the sample', () => {
  it('finds exactly the three errors of the plan and the two odd rounding styles', () => {
    expect(inShort(checked).sort()).toEqual([
      'error rate-mismatch G8: 1.8 → 1.9 (G8 1.8 → 1.9)',
      'error rate-mismatch M18: 2.03 → 2.33 (M18 2.03 → 2.33)',
      'error total-mismatch L26: 50 → 51 (L26 50 → 51, M26 2.44 → 2.49)',
      'notice rounding-style G8: null → null (16 cells)',
      'notice rounding-style I7: null → null (7 cells)',
    ]);
    expect(report.counts).toEqual({ error: 3, warning: 0, notice: 2 });
    expect(report.ready).toBe(false);
  });

  it('tells each column its own style', () => {
    expect(Object.fromEntries(checked.styles)).toEqual({
      'poor.opening.rate': { digits: 2, mode: 'half-up' },
      'poor.reduction.rate': { digits: 1, mode: 'truncate' },
      'poor.closing.rate': { digits: 2, mode: 'truncate' },
      'nearPoor.opening.rate': { digits: 2, mode: 'half-up' },
      'nearPoor.reduction.rate': { digits: 2, mode: 'half-up' },
      'nearPoor.closing.rate': { digits: 2, mode: 'half-up' },
    });
  });

  it('says nothing about 1.31, which its column cuts off', () => {
    const about = checked.findings
      .filter(({ severity }) => severity === 'error')
      .filter(({ involved }) =>
        involved.some((cell) => cell.role === 'poor.reduction.rate' && checked.table.rows[cell.row]?.kind === 'total'),
      );
    expect(about).toEqual([]);
  });

  it('lays the wrong total to one cell, with two computations for it', () => {
    const total = checked.findings.find(({ id }) => id === 'total-mismatch');
    expect(total?.evidence.map(({ id }) => id)).toEqual(['sum-of-rows', 'row-identity', 'rate-follows']);
    expect(total?.resolution.kind).toBe('certain');
    const involved = rangesOf(checked.table, total?.involved ?? []);
    expect(involved.map(({ firstRow, lastRow }) => lastRow - firstRow + 1)).toEqual([1, 19]);
  });

  it('says it as a colleague would', () => {
    const spoken = checked.findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => describeFinding(checked.table, finding, vi))
      .map(({ address, message, reasons }) => `${address}: ${[message, ...reasons].join(' ')}`)
      .sort();
    expect(spoken).toEqual([
      'G8: thôn Trùa, Giảm hộ nghèo, %: ghi 1,8%, phải là 1,9%. 2 trên 105 hộ là 1,9%.',
      'L26: Tổng cộng, Giảm hộ cận nghèo: ghi 50, phải là 51. Cộng 19 thôn được 51. ' +
        'Đầu năm 171 trừ cuối năm 120 còn 51. Tỷ lệ 2,44% được tính từ 50, nên thành 2,49%.',
      'M18: thôn Thiên Nhẫn, Giảm hộ cận nghèo, %: ghi 2,03%, phải là 2,33%. 1 trên 43 hộ là 2,33%.',
    ]);
  });
});

describe('checking a workbook', () => {
  it('is not ready where no sheet holds a table', () => {
    const empty = check(snapshotOf({ grid: [] }, { grid: [['Danh bạ'], ['Ông Hai', 912345678]] }));
    expect(empty).toEqual({
      checked: null,
      others: [],
      unread: [],
      found: [],
      figures: [],
      hiddenSheets: [],
      counts: { error: 0, warning: 0, notice: 0 },
      ready: false,
    });
  });

  it('names the hidden sheet that holds the table, where no visible one does', () => {
    const [sample] = sampleSnapshot().sheets;
    const hidden = { ...sample, name: 'Cất đi', visible: false, grid: [] };
    const report = check(snapshotOf({ grid: [['Ghi chú']] }, hidden));
    expect([report.checked, report.hiddenSheets, report.ready]).toEqual([null, ['Cất đi'], false]);
    expect(check(snapshotOf({ ...sample, grid: [] }, hidden)).hiddenSheets).toEqual([]);
  });

  it('is ready where only style is left to notice', () => {
    const grid = [
      ['Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Hộ nghèo đầu năm, %'],
      ['Cây Da', 109, 1, 0.9],
      ['Đông Hà', 127, 1, 0.7],
      ['Thiên Nhẫn', 43, 1, 2.3],
    ];
    expect(check(snapshotOf({ grid }))).toMatchObject({ counts: { error: 0, warning: 0, notice: 1 }, ready: true });
  });
});

describe('a hamlet in two lines', () => {
  const grid = [
    ['Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm'],
    ['Trùa', 105, 7],
    ['Nậy', 97, 9],
    ['TRÙA', 43, 4],
    ['Tổng cộng', 245, 20],
  ];
  const { checked: found } = check(snapshotOf({ grid }));

  it('is attributed to the name of the later line, and said by the names alone', () => {
    if (!found) throw new Error('the sheet has a table');
    const described = found.findings.map((finding) => describeFinding(found.table, finding, vi));
    expect(described).toEqual([
      {
        address: 'A4',
        message: 'Thôn “Trùa” được ghi ở 2 dòng. Hãy giữ lại một dòng hoặc sửa lại tên cho đúng.',
        reasons: [],
      },
    ]);
    const ranges = found.findings.flatMap((finding) => rangesOfFinding(found.table, finding));
    expect(ranges.map(formatRange)).toEqual(['A4', 'A2']);
  });

  it('has both its names marked', () => {
    const snapshot = snapshotOf({ grid });
    const marks = marksOf(check(snapshot), snapshot).flatMap((change) =>
      change.kind === 'mark-cells' ? change.marks.map(({ range, level }) => `${level} ${formatRange(range)}`) : [],
    );
    expect(marks).toEqual(['error A4', 'error A2']);
  });
});

describe('what a table is compared with', () => {
  const grid = [
    ['Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Giảm hộ nghèo', 'Hộ nghèo cuối năm'],
    ['Trùa', 105, 7, 2, 5],
    ['Nậy', 97, 9, 2, 7],
    ['Tổng cộng', 202, 16, 4, 12],
  ];
  const idsOf = (snapshot: WorkbookSnapshot) => check(snapshot).checked?.findings.map(({ id }) => id);

  it('is the goal that the workbook keeps, as a warning that does not hold the table back', () => {
    const kept = { ...EMPTY_SETTINGS, goal: { poor: { reduction: 5 } } };
    const snapshot = { ...snapshotOf({ grid }), settings: storeSettings(kept).settings };
    expect(idsOf(snapshotOf({ grid }))).toEqual([]);
    expect(idsOf(snapshot)).toEqual(['goal-missed']);
    expect(check(snapshot)).toMatchObject({ ready: true, counts: { error: 0, warning: 1 } });
  });

  it('is the form of the near-poor on another sheet', () => {
    const poor = [
      ['Thôn', 'Hộ nghèo đầu năm', 'Diễn biến giảm', null, 'Diễn biến tăng', 'Hộ nghèo cuối năm'],
      [null, null, 'Hộ nghèo trở thành hộ cận nghèo', 'Hộ khác', 'Hộ khác', null],
      ['Trùa', 20, 3, 0, 0, 17],
      ['Nậy', 9, 1, 0, 0, 8],
    ];
    const nearPoor = (fromPoor: number) => [
      ['Thôn', 'Hộ cận nghèo đầu năm', 'Diễn biến giảm', 'Diễn biến tăng', null, 'Hộ cận nghèo cuối năm'],
      [null, null, 'Hộ khác', 'Hộ nghèo trở thành hộ cận nghèo', 'Hộ khác', null],
      ['Trùa', 10, 0, 3, 0, 13],
      ['Nậy', 10, 0, fromPoor, 0, 10 + fromPoor],
    ];
    const disagreements = (fromPoor: number) =>
      idsOf(snapshotOf({ grid: poor }, { grid: nearPoor(fromPoor) }))?.filter((id) => id === 'movements-disagree');
    expect(disagreements(1)).toEqual([]);
    expect(disagreements(2)).toEqual(['movements-disagree']);
  });
});
