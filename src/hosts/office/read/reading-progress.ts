import type { WorkOptions } from '../../../workbook/slices';
import { refuseCancelled } from '../../../workbook/slices';

/** How far a reading in blocks has come over all sheets, and whether it is wanted still. */
export class ReadingProgress {
  #read = 0;

  constructor(
    /** The cells of all sheets. */
    private readonly total: number,
    private readonly options: WorkOptions,
  ) {}

  /** Tells that so many cells more are read. @throws WorkbookFailure 'cancelled' */
  advance(cells: number): void {
    refuseCancelled(this.options);
    this.#read += cells;
    this.options.onProgress?.(this.#read / this.total);
    refuseCancelled(this.options);
  }
}
