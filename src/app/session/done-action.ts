import type { Change } from '../../workbook/change';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Action } from '../changing/proposal';

/** Something that was done to the workbook and can be undone. */
export interface DoneAction {
  readonly action: Action;
  readonly changes: readonly Change[];
  readonly before: WorkbookSnapshot;
  /** How many cells of the officer's were changed. */
  readonly cells: number;
  /** Whether it left nothing to mark in a workbook that was marked: undoing it brings the marks back. */
  readonly tookLastMarks: boolean;
}
