import type { AllocationLine } from '../../app/changing/allocate';
import { proposeShares } from '../../app/changing/allocate';
import { afterProposal } from '../pane/after-proposal';
import type { AskedSharing } from './allocation-lines';
import type { Pane } from '../pane/pane';

/** Shows what would change on the sheet where its hamlets are given this. */
export function previewAllocation(
  pane: Pane,
  { snapshot, table, draft }: AskedSharing,
  lines: readonly AllocationLine[],
): Promise<void> {
  return pane.run('allocate', async () => {
    const proposal = proposeShares(snapshot, table, draft.indicator, lines);
    return Promise.resolve(afterProposal('allocate', proposal, null));
  });
}
