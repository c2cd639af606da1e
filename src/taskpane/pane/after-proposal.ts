import type { Proposal } from '../../app/changing/proposal';
import { changedCells } from '../../app/changing/proposal';
import type { RecalculateOptions } from '../../app/changing/recalculate';
import type { Phase } from './pane-state';

/**
 * Shows what a proposal would change, or says that there is nothing to change.
 * @param openErrors errors that do not stand against it.
 */
export function afterProposal(
  action: Proposal['action'],
  proposal: Proposal | null,
  options: RecalculateOptions | null,
  openErrors = 0,
): Phase {
  if (!proposal || changedCells(proposal) === 0) return { kind: 'idle', news: { kind: 'nothing-to-change', action } };
  return { kind: 'preview', preview: { proposal, options, openErrors } };
}
