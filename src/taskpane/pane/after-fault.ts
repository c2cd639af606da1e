import { WorkbookFailure } from '../../workbook/failure';
import type { Phase, Preview } from './pane-state';
import { failureOf } from './failure';

/** Whether the officer called the work off: no fault of anybody's. */
export function isCalledOff(fault: unknown): boolean {
  return fault instanceof WorkbookFailure && fault.reason === 'cancelled';
}

/** What is shown once something has failed or was cancelled; a preview that was on screen comes back. */
export function afterFault(fault: unknown, preview: Preview | null): Phase {
  if (!isCalledOff(fault)) return { kind: 'failed', failure: failureOf(fault), preview };
  return preview ? { kind: 'preview', preview } : { kind: 'idle', news: { kind: 'stopped' } };
}
