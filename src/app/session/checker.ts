import type { WorkOptions } from '../../workbook/work-options';
import { refuseCancelled } from '../../workbook/work-options';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CheckReport } from '../checking/check-report';

/**
 * Checks a reading, here or on another thread.
 * Rejects with the `WorkbookFailure` "cancelled" once the signal is aborted.
 */
export type Checker = (snapshot: WorkbookSnapshot, work?: WorkOptions) => Promise<CheckReport>;

/** Checks on the thread that asks, in one go. The rules are loaded when they are first asked for. */
export const checkHere: Checker = async (snapshot, work = {}) => {
  const { check } = await import('../checking/check');
  refuseCancelled(work);
  return check(snapshot);
};
