import { WorkbookFailure } from './failure';

/** How work that takes long is carried out without standing in anyone's way. */
export interface WorkOptions {
  /** Called with the share done so far, from 0 to 1, where it is known. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
  /**
   * Asked after each step: lets others have their turn, or undefined as long as they have not waited for long.
   * Where left out, nobody else is waiting.
   */
  readonly pause?: () => Promise<void> | undefined;
}

/** How work goes on that can no longer be cancelled: it yields, and nothing more. */
export function notCancellable({ pause }: WorkOptions): WorkOptions {
  return pause ? { pause } : {};
}

/** @throws WorkbookFailure 'cancelled' once the work is cancelled */
export function refuseCancelled({ signal }: WorkOptions): void {
  if (signal?.aborted) throw new WorkbookFailure('cancelled', '', { cause: signal.reason });
}
