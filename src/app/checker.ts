import { WorkbookFailure } from '../workbook/failure';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { check } from './check';
import type { CheckReport } from './check-report';

/**
 * Checks a reading, here or on another thread.
 * Rejects with the `WorkbookFailure` "cancelled" once the signal is aborted.
 */
export type Checker = (snapshot: WorkbookSnapshot, signal?: AbortSignal) => Promise<CheckReport>;

/** Checks on the thread that asks, in one go. */
export const checkHere: Checker = async (snapshot, signal) => {
  await Promise.resolve();
  if (signal?.aborted) throw new WorkbookFailure('cancelled');
  return check(snapshot);
};
