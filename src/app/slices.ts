import type { ReadOptions } from '../workbook/host';
import { refuseCancelled } from '../workbook/host';

/** Work in short steps, each of a few thousand cells at most, that ends with its result. */
export type Slices<Result> = Generator<void, Result, void>;

/** How work that takes long is carried out without standing in anyone's way. */
export interface WorkOptions extends ReadOptions {
  /** Lets others have their turn between two steps; where left out, nobody else is waiting. */
  readonly pause?: () => Promise<void>;
}

/** The result of work, without a pause. */
export function inOneGo<Result>(slices: Slices<Result>): Result {
  let step = slices.next();
  while (!step.done) step = slices.next();
  return step.value;
}

/**
 * The result of work, with a pause after each step.
 * Rejects with the `WorkbookFailure` "cancelled" once the signal is aborted.
 */
export async function inSlices<Result>(slices: Slices<Result>, options: WorkOptions): Promise<Result> {
  let step = slices.next();
  while (!step.done) {
    await options.pause?.();
    refuseCancelled(options);
    step = slices.next();
  }
  return step.value;
}
