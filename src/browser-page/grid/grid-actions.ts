import type { SheetId } from '../../sheet/cell';
import type { CellEdit } from '../../workbook/change';

/** A change of a sheet that is more than contents of cells. Rows and columns are zero-based. */
export type SheetChange =
  | { readonly kind: 'insert-rows' | 'delete-rows'; readonly at: number; readonly count: number }
  /** Characters of the default font. */
  | { readonly kind: 'column-width'; readonly first: number; readonly last: number; readonly width: number }
  /** Points. */
  | { readonly kind: 'row-height'; readonly first: number; readonly last: number; readonly height: number };

/** What a person does in the grid, made in the workbook by somebody else: the grid only shows what is then there. */
export interface GridActions {
  readonly write: (sheet: SheetId, edits: readonly CellEdit[]) => void;
  readonly change: (sheet: SheetId, change: SheetChange) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** A cell is being typed into; Excel keeps add-ins waiting meanwhile. */
  readonly beginTyping: () => void;
  readonly endTyping: () => void;
}
