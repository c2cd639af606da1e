import { WorkbookFailure } from '../workbook/failure';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { CheckReport } from './check-report';

/**
 * Checks a reading, here or on another thread.
 * Rejects with the `WorkbookFailure` "cancelled" once the signal is aborted.
 */
export type Checker = (snapshot: WorkbookSnapshot, signal?: AbortSignal) => Promise<CheckReport>;

/** Checks on the thread that asks, in one go. The rules are read in when they are first asked for. */
export const checkHere: Checker = async (snapshot, signal) => {
  const { check } = await import('./check');
  if (signal?.aborted) throw new WorkbookFailure('cancelled');
  return check(snapshot);
};
