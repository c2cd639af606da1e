import type { WorkbookRemark } from '../../workbook/remark';
import type { Phase } from './pane-state';

/** Says what the workbook took in another way, or not at all, where there is nothing else to say. */
export function withRemarks(phase: Phase, remarks: readonly WorkbookRemark[]): Phase {
  const isSaid = phase.kind === 'idle' && phase.news === null && remarks.length > 0;
  return isSaid ? { kind: 'idle', news: { kind: 'remarks', remarks } } : phase;
}
