/** @jest-environment jsdom */
import '../browser';
import type { CellRepair, Finding } from '../../../src/domain/finding';
import { SessionCore } from '../../../src/taskpane/core/session-core';
import { mendingsOf } from '../../../src/taskpane/findings/finding-mendings';
import { Pane } from '../../../src/taskpane/pane/pane';
import { previewOf } from '../../../src/taskpane/pane/pane-state';
import { vietnamese } from '../../../src/taskpane/words/vietnamese';
import { Desk } from '../desk';

const ONE: readonly CellRepair[] = [{ cell: { row: 1, role: 'poor.reduction.rate' }, from: 1.8, to: 1.9 }];
const OTHER: readonly CellRepair[] = [
  { cell: { row: 1, role: 'poor.reduction.rate' }, from: 1.8, to: 1.7 },
  { cell: { row: 2, role: 'poor.reduction.rate' }, from: 2.1, to: 2.2 },
];

async function opened() {
  const desk = Desk.withSample();
  const pane = new Pane(new SessionCore(desk), desk, (fault) => {
    throw fault;
  });
  await pane.open();
  const checked = pane.state.get().report?.checked;
  const wrong = checked?.findings.find(({ id }) => id === 'rate-mismatch');
  if (!checked || !wrong) throw new Error('The sample has a wrong rate');
  const mendings = (parts: Partial<Finding>) => {
    return mendingsOf(pane, checked.table, { ...wrong, ...parts } as Finding, vietnamese.pane.buttons);
  };
  return { pane, mendings };
}

describe('the ways to mend a finding', () => {
  it.each<[string, Partial<Finding>, string[]]>([
    ['its repair', { resolution: { kind: 'certain', repair: ONE } }, ['Sửa ô này']],
    ['its repair of several cells', { resolution: { kind: 'nearly', repair: OTHER, margin: 5 } }, ['Sửa 2 ô này']],
    [
      'each of those that tie',
      { resolution: { kind: 'tied', alternatives: [ONE, OTHER] } },
      ['Sửa theo cách 1', 'Sửa theo cách 2'],
    ],
    [
      'none of more than the finding lists',
      { resolution: { kind: 'tied', alternatives: [ONE, ONE, ONE, ONE, ONE] } },
      [],
    ],
    ['none where the numbers do not tell', { resolution: { kind: 'unproven' } }, []],
    [
      'both styles of a column',
      { id: 'rounding-style', resolution: { kind: 'choice', repair: OTHER, alternatives: [ONE] } },
      ['Đưa cả cột về 2 chữ số', 'Theo kiểu của cột'],
    ],
    [
      'the standard style alone',
      { id: 'rounding-style', resolution: { kind: 'choice', repair: OTHER, alternatives: [] } },
      ['Đưa cả cột về 2 chữ số'],
    ],
    ['the summary made again', { id: 'stale-summary', resolution: { kind: 'none' } }, ['Lập lại biểu']],
    [
      'Unicode for old fonts',
      {
        id: 'legacy-font',
        resolution: { kind: 'none' },
        elsewhere: { kind: 'cell', sheet: 'sheet-1', sheetName: 'Biểu', row: 0, column: 0 },
      },
      ['Đổi sang Unicode'],
    ],
  ])('are %s', async (_name, parts, names) => {
    const { mendings } = await opened();
    expect(mendings(parts).map(({ name }) => name)).toEqual(names);
  });

  it('show what the chosen one of a tie would change', async () => {
    const { pane, mendings } = await opened();
    const previewed = new Promise<void>((resolve) => {
      pane.state.subscribe(() => {
        if (pane.state.get().phase.kind === 'preview') resolve();
      });
    });
    mendings({ resolution: { kind: 'tied', alternatives: [ONE, OTHER] } })[1]?.act();
    await previewed;
    expect(previewOf(pane.state.get().phase)?.proposal.columns).toMatchObject([{ rows: [1, 2], after: [1.7, 2.2] }]);
  });
});
