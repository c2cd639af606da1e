import type { WorkOptions } from '../../workbook/work-options';
import { refuseCancelled } from '../../workbook/work-options';

/** Work in short steps, each far shorter than a person notices, that ends with its result. */
export type Slices<Result> = Generator<void, Result, void>;

/** So many cells are looked at at once. */
const PORTION = 256;

/** The same things in their order, a few at a time: what is done with them yields after each portion. */
export function* portionsOf<Item>(items: readonly Item[], size = PORTION): Generator<readonly Item[], void, void> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
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
