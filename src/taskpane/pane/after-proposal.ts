import type { RecalculateOptions } from '../../app/changing/recalculate';
import type { TableLayout } from '../../domain/target-table';
import type { ShownProposal } from '../core/core';
import type { Phase } from './pane-state';

/** A proposal and the table that it is about; null where there is none. */
interface Proposed {
  readonly action: ShownProposal['action'];
  readonly proposal: ShownProposal | null;
  readonly table: TableLayout | undefined;
}

/**
 * Shows what a proposal would change, or says that there is nothing to change.
 * @param openErrors errors that do not stand against it.
 */
export function afterProposal(
  { action, proposal, table }: Proposed,
  options: RecalculateOptions | null,
  openErrors = 0,
): Phase {
  if (!proposal || !table || proposal.cells === 0) return { kind: 'idle', news: { kind: 'nothing-to-change', action } };
  return { kind: 'preview', preview: { proposal, table, options, openErrors } };
}
