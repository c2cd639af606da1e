import type { ReadOptions } from '../../../workbook/host';
import { refuseCancelled } from '../../../workbook/host';

/** How far a reading in blocks has come over all sheets, and whether it is wanted still. */
export class ReadingProgress {
  #read = 0;

  constructor(
    /** The cells of all sheets. */
    private readonly total: number,
    private readonly options: ReadOptions,
  ) {}

  /** Tells that so many cells more are read. @throws WorkbookFailure 'cancelled' */
  advance(cells: number): void {
    refuseCancelled(this.options);
    this.#read += cells;
    this.options.onProgress?.(this.#read / this.total);
    refuseCancelled(this.options);
  }
}
