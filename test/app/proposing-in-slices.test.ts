import { allocationProposal, sharing } from '../../src/app/changing/allocate';
import { tablesToWorkOn } from '../../src/app/checking/choose-table';
import type { AllocationLine } from '../../src/app/changing/allocate';
import { recalculation } from '../../src/app/changing/recalculate';
import type { TargetTable } from '../../src/domain/target-table';
import type { Slices } from '../../src/workbook/slices';
import { inOneGo } from '../../src/workbook/slices';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf } from '../support/snapshot-of';

const HAMLETS = 500;

/** Hamlets without a closing, and one goal to share out. */
function longTable(): { readonly snapshot: WorkbookSnapshot; readonly table: TargetTable } {
  const header = ['Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Hộ nghèo giảm trong năm', 'Hộ nghèo cuối năm'];
  const lines = Array.from({ length: HAMLETS }, (_line, order) => [`Thôn ${order + 1}`, 100 + order, 9, 2, 0]);
  const snapshot = snapshotOf({ grid: [header, ...lines] });
  const [table] = tablesToWorkOn(snapshot);
  if (!table) throw new Error('the sheet has a table');
  return { snapshot, table };
}

function stepsOf(slices: Slices<unknown>): number {
  let steps = 1;
  while (!slices.next().done) steps += 1;
  return steps;
}

describe('on a long table', () => {
  const request = { indicator: 'poor', goal: { kind: 'reduction', households: 900 }, locks: new Map() } as const;

  it.each<[string, (snapshot: WorkbookSnapshot, table: TargetTable) => Slices<unknown>]>([
    ['recalculating', (snapshot, table) => recalculation(snapshot, table, { as: 'formulas', rounding: 'column' }, [])],
    ['sharing out by a column', (snapshot, table) => sharing(snapshot, table, { ...request, weights: { column: 1 } })],
    [
      'proposing what was shared out',
      (snapshot, table) => allocationProposal(snapshot, table, 'poor', linesOf(snapshot, table)),
    ],
  ])('%s gives way at every hamlet', (_name, work) => {
    const { snapshot, table } = longTable();
    expect(stepsOf(work(snapshot, table))).toBeGreaterThan(HAMLETS);
  });

  function linesOf(snapshot: WorkbookSnapshot, table: TargetTable): readonly AllocationLine[] {
    const shared = inOneGo(sharing(snapshot, table, { ...request, weights: 'opening' }));
    if (shared.kind === 'refused') throw new Error(shared.obstacle.reason);
    return shared.lines;
  }
});
