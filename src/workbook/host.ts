import type { CellRange } from './address';
import type { Change } from './change';
import { WorkbookFailure } from './failure';
import type { SheetId, SheetTag, WorkbookSnapshot } from './snapshot';

/** A person's edit of a sheet; the host's own writes are not reported. */
export interface Edit {
  readonly sheet: SheetId;
  readonly range: CellRange;
}

/** The identities of sheets of the tool's own that were added, by their tags. */
export type AddedSheets = ReadonlyMap<SheetTag, SheetId>;

/** What a reading that takes long says on its way, and how it is called off. */
export interface ReadOptions {
  /** Called with the share read so far, from 0 to 1, where the workbook does not come in one piece. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** @throws WorkbookFailure 'cancelled' once the reading is called off */
export function refuseCancelled({ signal }: ReadOptions): void {
  if (signal?.aborted) throw new WorkbookFailure('cancelled', '', { cause: signal.reason });
}

/** The one door to a workbook, wherever it is. Every method rejects with a `WorkbookFailure`. */
export interface WorkbookHost {
  /** The whole workbook as it is now. Rejects with "cancelled" once the signal is aborted. */
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
  /**
   * All changes in their order. Where the host fails half-way it restores what it had written, or says which cells it could not.
   * @returns the identities that it has given to sheets that were added
   */
  apply(changes: readonly Change[]): Promise<AddedSheets>;
  /** Brings a range into view and selects it. */
  reveal(sheet: SheetId, range: CellRange): Promise<void>;
  /** Calls back after a person's edits, until the returned function is called. */
  onEdited(listener: (edit: Edit) => void): Promise<() => Promise<void>>;
}
