import { allocate } from '../../support/allocated';
import { check } from '../../../src/app/checking/check';
import type { PreviewRow, Proposal } from '../../../src/app/changing/proposal';
import { proposeRepair } from '../../../src/app/changing/propose-repair';
import { recalculate } from '../../support/recalculated';
import { proposeRollOver } from '../../../src/app/changing/roll-over';
import { proposalWithout } from '../../../src/app/changing/proposal-without';
import { formatAddress } from '../../../src/sheet/address';
import { predict } from '../../../src/workbook/predict';
import { sampleSnapshot } from '../../support/sample-snapshot';

function required<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('the sample has one');
  return value;
}

function allocation(): Proposal {
  const outcome = required(
    allocate(sampleSnapshot(), {
      indicator: 'poor',
      goal: { kind: 'closing-count', households: 101 },
      weights: 'opening',
      locks: new Map(),
    }),
  );
  if (outcome.kind !== 'proposed') throw new Error('the goal can be reached');
  return outcome.proposal;
}

/** The rows of the proposal at these addresses. */
function rowsAt({ preview }: Proposal, ...addresses: readonly string[]): PreviewRow[] {
  return preview.filter(({ location }) => addresses.includes(formatAddress(location.address)));
}

/** Old → new by address, in the proposal and in its changes alike. */
function changesOf(proposal: Proposal): Record<string, unknown> {
  const edits = proposal.changes.flatMap((change) => (change.kind === 'set-cells' ? change.edits : []));
  expect(edits.map(({ address, content }) => [formatAddress(address), content])).toEqual(
    proposal.preview.map(({ location, after }) => [formatAddress(location.address), after]),
  );
  return Object.fromEntries(edits.map(({ address, content }) => [formatAddress(address), content.value]));
}

describe('a proposal without some of its rows', () => {
  it('is the same where none is left out', () => {
    const proposal = allocation();
    expect(proposalWithout(proposal, [])).toBe(proposal);
  });

  it('leaves a hamlet’s reduction, and all that follows from it, as the sheet has it', () => {
    const proposal = allocation();
    const all = changesOf(proposal);
    const rest = changesOf(proposalWithout(proposal, rowsAt(proposal, 'F11')));
    expect([all['F11'], all['H11'], all['F26']]).toEqual([2, 6, undefined]);
    expect([rest['F11'], rest['H11']]).toEqual([undefined, undefined]);
  });

  it('brings in a total that was right only together with the row', () => {
    const proposal = allocation();
    const rest = changesOf(proposalWithout(proposal, rowsAt(proposal, 'F11')));
    expect([rest['F26'], rest['H26']]).toEqual([26, 102]);
  });

  it('leaves no error of the indicator behind', () => {
    const proposal = allocation();
    for (const row of rowsAt(proposal, 'F9', 'F18', 'F25')) {
      const rest = proposalWithout(proposal, [row]);
      const findings = check(predict(rest.changes, rest.basis)).checked?.findings ?? [];
      const errors = findings.filter(({ severity, cell }) => severity === 'error' && cell.role.startsWith('poor'));
      expect(errors.map(({ id, cell }) => `${id} ${cell.row} ${cell.role}`)).toEqual([]);
    }
  });

  it('computes a total with what stands in a cell that is not to be recalculated', () => {
    const snapshot = sampleSnapshot();
    const proposal = required(recalculate(snapshot, { as: 'values', rounding: 'column' }));
    expect(changesOf(proposal)).toMatchObject({ L26: 51, M26: 2.49 });
    const rest = changesOf(proposalWithout(proposal, rowsAt(proposal, 'L26')));
    expect(Object.keys(rest)).not.toContain('L26');
    expect(rest['M26']).toBeUndefined();
  });

  it('keeps a rate whose own cell is left out, and nothing else', () => {
    const proposal = required(recalculate(sampleSnapshot(), { as: 'values', rounding: 'column' }));
    const { G8: _left, ...others } = changesOf(proposal);
    expect(changesOf(proposalWithout(proposal, rowsAt(proposal, 'G8')))).toEqual(others);
  });

  it('takes single cells out of a repair', () => {
    const snapshot = sampleSnapshot();
    const { table, findings } = required(check(snapshot).checked);
    const proposal = proposeRepair(snapshot, table, findings);
    const { L26: _left, ...others } = changesOf(proposal);
    expect(changesOf(proposalWithout(proposal, rowsAt(proposal, 'L26')))).toEqual(others);
    expect(proposalWithout(proposal, proposal.preview)).toMatchObject({ changes: [], preview: [] });
  });

  it('leaves a new sheet whole', () => {
    const outcome = required(proposeRollOver(sampleSnapshot(), check(sampleSnapshot())));
    if (outcome.kind !== 'proposed') throw new Error('the sample can be rolled over');
    const { proposal } = outcome;
    expect(proposalWithout(proposal, proposal.preview.slice(0, 2))).toEqual(proposal);
  });
});
