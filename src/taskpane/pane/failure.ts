import { WorkbookFailure } from '../../workbook/failure';
import type { PaneFailure } from './pane-state';

/** What a rejected action tells the officer. */
export function failureOf(fault: unknown): Exclude<PaneFailure, { readonly kind: 'refused' }> {
  if (fault instanceof WorkbookFailure) return { kind: 'workbook', reason: fault.reason, subject: fault.subject };
  if (fault instanceof Error && fault.name === 'ChunkLoadError') return { kind: 'part-not-loaded' };
  return { kind: 'unexpected', cause: fault instanceof Error ? fault.message : String(fault) };
}
