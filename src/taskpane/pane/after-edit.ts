import type { ShownReport } from '../core/core';
import type { Phase } from './pane-state';
import { AT_REST, previewOf } from './pane-state';

/** A preview no longer holds, and what could not be read is read by now; an answer that the officer is reading stays. */
export function afterEdit(phase: Phase): Phase {
  if (previewOf(phase)) return { kind: 'idle', news: { kind: 'preview-outdated' } };
  const reading = phase.kind === 'idle' || (phase.kind === 'failed' && phase.failure.kind === 'edited-since');
  return reading ? phase : AT_REST;
}

/** Numbers that were typed for single hamlets hold for the lines that they were typed for. */
export function sameHamlets(before: ShownReport | null, after: ShownReport | null): boolean {
  const names = (report: ShownReport | null) => report?.checked?.table.rows.map(({ name }) => name).join('\n');
  return names(before) === names(after);
}
