import type { AllocationOutcome, AllocationRequest } from '../../../src/app/changing/allocate';
import { allocate } from '../../support/allocated';
import { check } from '../../../src/app/checking/check';
import { formatAddress } from '../../../src/sheet/address';
import { predict } from '../../../src/workbook/predict';
import { sampleSnapshot } from '../../support/sample-snapshot';
import type { CellValue } from '../../../src/sheet/cell';
import type { GridCell } from '../../support/snapshot-of';
import { snapshotOf } from '../../support/snapshot-of';

const POOR: AllocationRequest = {
  indicator: 'poor',
  goal: { kind: 'closing-count', households: 101 },
  weights: 'opening',
  locks: new Map(),
};

function proposed(outcome: AllocationOutcome | null) {
  if (outcome?.kind !== 'proposed') throw new Error(`no proposal: ${JSON.stringify(outcome)}`);
  return outcome;
}

describe('allocating the goal of the sample', () => {
  test.each<[string, Partial<AllocationRequest>, number]>([
    ['101 poor households at the closing', {}, 27],
    ['27 poor households fewer', { goal: { kind: 'reduction', households: 27 } }, 27],
    ['a poor rate of 4,93 %', { goal: { kind: 'closing-rate', points: 4.93 } }, 27],
    ['a near-poor rate of 5,86 %', { indicator: 'nearPoor', goal: { kind: 'closing-rate', points: 5.86 } }, 51],
  ])('%s', (_name, wanted, goal) => {
    const outcome = proposed(allocate(sampleSnapshot(), { ...POOR, ...wanted }));
    expect(outcome.goal).toBe(goal);
    expect(outcome.lines).toHaveLength(19);
    expect(outcome.lines.reduce((sum, line) => sum + line.proposed, 0)).toBe(goal);
  });

  test('shows the plan’s own numbers beside the proposal', () => {
    const { lines } = proposed(allocate(sampleSnapshot(), POOR));
    expect(lines.reduce((sum, line) => sum + (line.present ?? 0), 0)).toBe(27);
    expect(lines[4]).toMatchObject({ row: 4, opening: 8, present: 1, proposed: 2, locked: false });
  });

  test('keeps what the officer has fixed', () => {
    const outcome = proposed(allocate(sampleSnapshot(), { ...POOR, locks: new Map([[0, 5]]) }));
    expect(outcome.lines[0]).toMatchObject({ proposed: 5, locked: true });
    expect(outcome.lines.reduce((sum, line) => sum + line.proposed, 0)).toBe(27);
  });

  test('leaves a table whose closings, totals and rates follow', () => {
    const snapshot = sampleSnapshot();
    const { proposal } = proposed(allocate(snapshot, POOR));
    const errors = check(predict(proposal.changes, snapshot)).checked?.findings.filter(
      (finding) => finding.severity === 'error' && finding.cell.role.startsWith('poor'),
    );
    expect(errors).toEqual([]);
  });

  test('touches no other indicator, no name and no opening', () => {
    const { proposal } = proposed(allocate(sampleSnapshot(), POOR));
    const columns = new Set(proposal.preview.map(({ location }) => formatAddress(location.address).replace(/\d+/, '')));
    expect([...columns].sort()).toEqual(['F', 'G', 'H', 'I']);
  });
});

describe('allocating over reductions that are typed as text', () => {
  const formula = (text: string, value: CellValue): GridCell => ({ value, formula: text });
  const ERROR = { error: '#VALUE!' };
  const HEADER = ['Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Giảm hộ nghèo', 'Hộ nghèo cuối năm'];

  test('leaves the formulas that will be right then, and mends the one that was wrong otherwise', () => {
    const snapshot = snapshotOf({
      grid: [
        HEADER,
        ['Trùa', 105, 10, '-', formula('=C2-D2', ERROR)],
        ['Nậy', 97, 10, 2, formula('=C3-D3-1', 7)],
        ['Tổng cộng', 202, 20, formula('=SUM(D2:D3)', 2), formula('=SUM(E2:E3)', ERROR)],
      ],
    });
    const { proposal } = proposed(allocate(snapshot, { ...POOR, goal: { kind: 'reduction', households: 8 } }));
    const after = proposal.preview.map(({ location, after: { value, formula: written } }) => [
      formatAddress(location.address),
      written ?? value,
    ]);
    expect(Object.fromEntries(after)).toEqual({
      D2: 4,
      D3: 4,
      D4: '=SUM(D2:D3)',
      E2: '=C2-D2',
      E3: 6,
      E4: '=SUM(E2:E3)',
    });
  });
});

describe('allocating without success', () => {
  test.each<[string, Partial<AllocationRequest>, object]>([
    ['more than there are', { goal: { kind: 'reduction', households: 129 } }, { reason: 'above-caps', most: 128 }],
    ['fewer than none', { goal: { kind: 'closing-count', households: 129 } }, { reason: 'goal-negative' }],
    [
      'a hamlet fixed above its poor households',
      { locks: new Map([[11, 3]]) },
      { reason: 'lock-outside-limits', row: 11, cap: 2 },
    ],
  ])('%s', (_name, wanted, obstacle) => {
    expect(allocate(sampleSnapshot(), { ...POOR, ...wanted })).toMatchObject({ kind: 'refused', obstacle });
  });

  test('a workbook without a table has nothing to allocate', () => {
    expect(allocate(snapshotOf({ name: 'Thư', grid: [['Kính gửi']] }), POOR)).toBeNull();
  });
});
