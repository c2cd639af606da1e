import type { Slices } from '../slices';
import type { WorkOptions } from '../../../workbook/work-options';
import { inSlices } from '../slices';
import { refuseCancelled } from '../../../workbook/work-options';

/** How far a reading in blocks has come over all sheets, and whether it is wanted still. */
export class ReadingProgress {
  #read = 0;

  constructor(
    /** The cells of all sheets. */
    private readonly total: number,
    private readonly options: WorkOptions,
  ) {}

  /** What the work comes to, giving way as the whole reading does. */
  async giveWay<Result>(slices: Slices<Result>): Promise<Result> {
    return await inSlices(slices, this.options);
  }

  /** Tells that so many cells more are read. @throws WorkbookFailure 'cancelled' */
  advance(cells: number): void {
    refuseCancelled(this.options);
    this.#read += cells;
    this.options.onProgress?.(this.#read / this.total);
    refuseCancelled(this.options);
  }
}
