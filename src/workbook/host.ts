import type { CellRange } from '../sheet/range';
import type { Change } from './change';
import type { WorkOptions } from './work-options';
import type { WorkbookSnapshot } from './snapshot';
import type { SheetId } from '../sheet/cell';

/** A person's edit of a sheet; the host's own writes are not reported. */
export interface Edit {
  readonly sheet: SheetId;
  readonly range: CellRange;
}

/** What a workbook holds, to be read and changed. Every method rejects with a `WorkbookFailure`. */
export interface WorkbookAccess {
  /** The whole workbook as it is now. Rejects with "cancelled" once the signal is aborted. */
  read(options?: WorkOptions): Promise<WorkbookSnapshot>;
  /**
   * All changes in their order. Where the host fails half-way it restores what it had written, or says which cells it could not.
   * @param options pause and progress while the changes are prepared; once they are sent they cannot be cancelled
   * @returns the workbook as it is then, but for the new results of formulas beside what was written: only another
   * reading knows those
   */
  apply(changes: readonly Change[], options?: WorkOptions): Promise<WorkbookSnapshot>;
}

/** The one door to a workbook, wherever it is, with the person in front of it. Every method rejects with a `WorkbookFailure`. */
export interface WorkbookHost extends WorkbookAccess {
  /** Brings a range into view and selects it. */
  reveal(sheet: SheetId, range: CellRange): Promise<void>;
  /** Calls back after a person's edits, until the returned function is called. */
  onEdited(listener: (edit: Edit) => void): Promise<() => Promise<void>>;
}
