import { WorkbookFailure } from './failure';

/** Work in short steps, each far shorter than a person notices, that ends with its result. */
export type Slices<Result> = Generator<void, Result, void>;

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

/** How work goes on that can no longer be called off: it gives way, and nothing more. */
export function irrevocably({ pause }: WorkOptions): WorkOptions {
  return pause ? { pause } : {};
}

/** @throws WorkbookFailure 'cancelled' once the work is called off */
export function refuseCancelled({ signal }: WorkOptions): void {
  if (signal?.aborted) throw new WorkbookFailure('cancelled', '', { cause: signal.reason });
}

/** So many cells are looked at in no time at all. */
const PORTION = 256;

/** The same things in their order, a few at a time: what is done with them gives way after each portion. */
export function* portionsOf<Item>(items: readonly Item[], size = PORTION): Generator<readonly Item[], void, void> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** The result of work, without a pause. */
export function inOneGo<Result>(slices: Slices<Result>): Result {
  let step = slices.next();
  while (!step.done) step = slices.next();
  return step.value;
}

/**
 * The result of work, with a pause whenever it is time for one.
 * Rejects with the `WorkbookFailure` "cancelled" once the signal is aborted.
 */
export async function inSlices<Result>(slices: Slices<Result>, options: WorkOptions): Promise<Result> {
  let step = slices.next();
  while (!step.done) {
    const others = options.pause?.();
    if (others) await others;
    refuseCancelled(options);
    step = slices.next();
  }
  return step.value;
}
