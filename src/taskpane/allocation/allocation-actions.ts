import type { AllocationLine } from '../../app/changing/allocate';
import { allocationProposal } from '../../app/changing/allocate';
import { inSlices } from '../../workbook/slices';
import { afterProposal } from '../pane/after-proposal';
import type { AskedSharing } from './allocation-lines';
import type { Pane } from '../pane/pane';

/** Shows what would change on the sheet where its hamlets are given this. */
export function previewAllocation(
  pane: Pane,
  { snapshot, table, draft }: AskedSharing,
  lines: readonly AllocationLine[],
): Promise<void> {
  return pane.run('allocate', async (session) => {
    const proposal = allocationProposal(snapshot, table, draft.indicator, lines);
    return afterProposal('allocate', await inSlices(proposal, session.work), null);
  });
}
